import type { KeptDirectory } from '../parts/types'
import { codeOf, faultsOf, formOf, newForm } from './form'

const stand = { version: 3, englishName: 'English name' }
const directory: KeptDirectory = {
  regionCode: '530702',
  halls: [{ ...stand, hallId: '530702-01', name: '大厅', address: '', source: '' }],
  departments: [{ ...stand, departmentCode: '530702-market', name: '市场局' }],
  windows: [
    {
      ...stand,
      windowId: '530702-01-04',
      hallId: '530702-01',
      departmentCode: '530702-market',
      name: '4 号窗口',
      service: '企业开办',
      englishService: 'Starting a business',
      itemCodes: ['530702-company'],
    },
  ],
  items: [{ ...stand, itemCode: '530702-company', name: '企业设立', departmentCode: '530702-market' }],
}

describe('a form', () => {
  it('of a new window has the number after the last one of its hall', () => {
    const form = newForm('windows', directory, undefined)
    expect(codeOf(form)).toBe('530702-01-05')
    expect(form).toMatchObject({ version: 0, departmentCode: '530702-market' })
    expect(codeOf(newForm('halls', directory, undefined))).toBe('530702-02')
  })

  it.each([
    ['halls', '530702-01'],
    ['departments', '530702-market'],
    ['windows', '530702-01-04'],
    ['items', '530702-company'],
  ] as const)('of %s holds what stands, and nothing is wrong with it', (kind, code) => {
    const form = formOf(kind, directory, code)
    expect(form && codeOf(form)).toBe(code)
    expect(form?.version).toBe(3)
    expect(form && faultsOf(form)).toEqual({})
    expect(formOf(kind, directory, 'another')).toBeUndefined()
  })

  it('says what is wrong at its field', () => {
    const form = {
      ...newForm('windows', directory, undefined),
      rest: 'x',
      name: ' ',
      englishName: '窗口',
      service: '长'.repeat(31),
    }
    expect(faultsOf(form)).toEqual({
      code: 'codeNumber',
      name: 'missing',
      englishName: 'notLatin',
      service: 'tooLong',
      englishService: 'missing',
      itemCodes: 'itemsMissing',
    })
    expect(faultsOf({ ...newForm('items', directory, undefined), name: '事项', englishName: 'Matter' })).toEqual({
      code: 'codeLetters',
    })
  })
})
