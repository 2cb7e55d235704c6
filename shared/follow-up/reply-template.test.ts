import fc from 'fast-check'
import { fillTemplate, templatePlaceholders, unfilledPlaceholders } from './index.ts'

describe('a template', () => {
  it('is filled from the case', () => {
    const text = '您在{窗口}办理的{办件编号}，我们将在{承诺日期}前办结。'
    const facts = { 窗口: '3 号窗口', 办件编号: 'YN-1', 承诺日期: '11月27日' }
    expect(fillTemplate(text, facts)).toBe('您在3 号窗口办理的YN-1，我们将在11月27日前办结。')
  })

  it('keeps what the case lacks, which is then found', () => {
    const filled = fillTemplate('{办件编号}{窗口}{办件编号}{未知}', { 窗口: '3 号' })
    expect(filled).toBe('{办件编号}3 号{办件编号}{未知}')
    expect(unfilledPlaceholders(filled)).toEqual(['{办件编号}'])
  })

  it('leaves nothing unfilled when the case has everything, whatever the facts look like', () => {
    const facts = fc.record(
      Object.fromEntries(templatePlaceholders.map((name) => [name, fc.stringMatching(/^[^{}]*$/)])),
    )
    const pieces = fc.array(
      fc.oneof(fc.stringMatching(/^[^{}]*$/), fc.constantFrom(...templatePlaceholders.map((name) => `{${name}}`))),
    )
    fc.assert(
      fc.property(facts, pieces, (known, parts) => {
        expect(unfilledPlaceholders(fillTemplate(parts.join(''), known))).toEqual([])
      }),
    )
  })
})
