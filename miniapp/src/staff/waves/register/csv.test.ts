import fc from 'fast-check'
import { missingColumns } from './columns'
import { readCsv } from './csv'

function rowsOf(text: string) {
  const csv = readCsv(text)
  return 'rows' in csv ? csv.rows.map(({ values }) => values) : csv
}

const heading = '统一社会信用代码,企业名称,行政区划代码,行业门类,企业规模,联系电话'

describe('a register as a spreadsheet writes it', () => {
  it('is read under its headings, in any order, with the line of each row', () => {
    // Act
    const csv = readCsv(
      `\uFEFF${heading}\r\n91530700MA6K000001,甲公司,530702,F,微型,\r\n\r\n91530700MA6K000002,乙公司,530721,H,小型,13800000000\r\n`,
    )

    // Assess
    if (!('rows' in csv)) throw new Error('it was not read')
    expect(missingColumns(csv.headings)).toEqual([])
    expect(csv.rows.map(({ line }) => line)).toEqual([2, 4])
    expect(csv.rows[1]?.values).toMatchObject({ 企业名称: '乙公司', 联系电话: '13800000000' })
    expect(csv.rows[0]?.values.联系电话).toBe('')
  })

  it('may be pasted from the cells of a spreadsheet', () => {
    expect(rowsOf('name\tsize\n甲, 乙公司\tmicro')).toEqual([{ name: '甲, 乙公司', size: 'micro' }])
  })

  it('may hold separators, quotes and line breaks in quotes', () => {
    expect(rowsOf('name,size\n"甲,""老字号""\n公司",micro\n乙,small')).toEqual([
      { name: '甲,"老字号"\n公司', size: 'micro' },
      { name: '乙', size: 'small' },
    ])
    const csv = readCsv('name,size\n"甲\n公司",micro\n乙,small')
    expect('rows' in csv && csv.rows.map(({ line }) => line)).toEqual([2, 4])
  })

  it('is told where a quotation mark does not end', () => {
    expect(readCsv('name,size\n甲,micro\n"乙,small\n丙,small')).toEqual({ quoteOpenAt: 3 })
  })

  it('lacks columns by name, whatever the language of the headings', () => {
    expect(missingColumns(['creditCode', 'Name', '行政区划代码', 'industry'])).toEqual(['size'])
    expect(missingColumns([])).toHaveLength(5)
  })

  it('gives back every table that was written by the rules', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/\r/g, '').trim())
    const written = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const table = [['one', 'two'], ...rows].map((row) => row.map(written).join(',')).join('\r\n')
        const kept = rows.filter((row) => row.some((text) => text !== ''))
        expect(rowsOf(table)).toEqual(kept.map(([one, two]) => ({ one, two })))
      }),
    )
  })
})
