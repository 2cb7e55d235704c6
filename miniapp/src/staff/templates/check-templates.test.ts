import { areSound, checkTemplates } from './check-templates'

describe('a list of templates', () => {
  it('has a name and a text for each, no name twice', () => {
    const templates = [
      { name: '已整改', text: '已整改，谢谢。' },
      { name: ' 已整改 ', text: ' ' },
      { name: '', text: '字'.repeat(256) },
      { name: '名'.repeat(21), text: '好' },
    ]
    expect(checkTemplates(templates)).toEqual([
      {},
      { name: 'taken', text: 'missing' },
      { name: 'missing', text: 'tooLong' },
      { name: 'missing' },
    ])
    expect(areSound(templates)).toBe(false)
    expect(areSound(templates.slice(0, 1))).toBe(true)
    expect(areSound([])).toBe(true)
  })
})
