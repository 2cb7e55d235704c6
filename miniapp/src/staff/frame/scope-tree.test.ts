import { pathTo, type ScopeItem, scopeRows, scopesToChoose } from './scope-tree'

const item = (scope: string, parent: string | undefined, name: string): ScopeItem => ({
  scope,
  ...(parent && { parent }),
  name,
  englishName: name.toUpperCase(),
})

const windows = Array.from({ length: 20 }, (_, index) =>
  item(`window:530702-01-${index}`, 'hall:530702-01', `${index} 号窗口`),
)
const city = [
  item('city:530700', undefined, '丽江市'),
  item('region:530702', 'city:530700', '古城区'),
  item('region:530721', 'city:530700', '玉龙县'),
  item('hall:530702-01', 'region:530702', '古城区大厅'),
  ...windows,
  item('department:530702-tax', 'region:530702', '税务局'),
]
const names = (rows: { item: ScopeItem }[]) => rows.map(({ item }) => item.name)

describe('the parts of the city', () => {
  it('stand each before what lies in it', () => {
    // Act
    const rows = scopeRows(city)

    // Assess
    expect(names(rows).slice(0, 4)).toEqual(['丽江市', '古城区', '古城区大厅', '0 号窗口'])
    expect(rows.find(({ item }) => item.name === '玉龙县')?.depth).toBe(1)
    expect(rows).toHaveLength(city.length)
  })

  it('start with the largest that somebody may see', () => {
    expect(scopeRows(windows).every(({ depth }) => depth === 0)).toBe(true)
  })

  it('leave out the many small ones until they are searched for', () => {
    // Prepare
    const rows = scopeRows(city)

    // Act, Assess
    expect(names(scopesToChoose(rows, '', undefined))).toEqual(['丽江市', '古城区', '古城区大厅', '玉龙县'])
    expect(names(scopesToChoose(rows, ' 税务 ', undefined))).toEqual(['税务局'])
    expect(scopesToChoose(rows, '号窗口', undefined)).toHaveLength(20)
  })

  it('show the windows of the chosen hall, and the neighbours of a chosen window', () => {
    // Prepare
    const rows = scopeRows(city)

    // Act, Assess
    expect(scopesToChoose(rows, '', 'hall:530702-01')).toHaveLength(24)
    expect(scopesToChoose(rows, '', 'window:530702-01-7')).toHaveLength(24)
  })

  it('know the way from the city down', () => {
    expect(pathTo(city, 'window:530702-01-3').map(({ name }) => name)).toEqual([
      '丽江市',
      '古城区',
      '古城区大厅',
      '3 号窗口',
    ])
    expect(pathTo(city, 'hall:unknown')).toEqual([])
  })
})
