import { unzip } from '../../test/support/unzip.ts'
import { writeWorkbook } from './workbook.ts'

describe('a workbook', () => {
  const rows = [
    ['题目', 'n'],
    ['a<b & "c"\u0000\ud800', 2.5],
    [null, -1],
    ['=SUM(A1:A2)', 1e-7],
  ]
  const files = unzip(
    writeWorkbook([
      { name: '结果 Results', rows, hasHeading: true },
      { name: 'Empty', rows: [], hasHeading: false },
    ]),
  )

  it('has its sheets by name, each in a part that is declared', () => {
    expect(files.get('xl/workbook.xml')).toContain('<sheet name="结果 Results" sheetId="1" r:id="rId1"/>')
    for (const number of [1, 2]) {
      expect(files.get('[Content_Types].xml')).toContain(`/xl/worksheets/sheet${number}.xml`)
      expect(files.get('xl/_rels/workbook.xml.rels')).toContain(`worksheets/sheet${number}.xml`)
      expect(files.has(`xl/worksheets/sheet${number}.xml`)).toBe(true)
    }
  })

  it('has texts as texts and numbers as numbers, and runs no formula', () => {
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">题目</t></is></c>')
    expect(sheet).toContain('a&lt;b &amp; &quot;c&quot;</t>')
    expect(sheet).toContain('<c r="B2"><v>2.5</v></c>')
    expect(sheet).toContain('<row r="3"><c r="B3"><v>-1</v></c></row>')
    expect(sheet).toContain('>=SUM(A1:A2)</t>')
    expect(sheet).not.toContain('<f>')
  })

  it('names columns beyond Z', () => {
    const wide = unzip(
      writeWorkbook([{ name: 'Wide', rows: [Array.from({ length: 54 }, (_, index) => index)], hasHeading: false }]),
    )
    for (const place of ['Z1', 'AA1', 'AZ1', 'BA1', 'BB1'])
      expect(wide.get('xl/worksheets/sheet1.xml')).toContain(`r="${place}"`)
  })
})
