import type { Cell } from '@minping/shared/spreadsheet'
import { zip } from './zip.ts'

/** A sheet of a workbook: rows of texts and numbers. */
export interface WorkbookSheet {
  /** At most 31 characters, none of []:*?/\. */
  name: string
  rows: readonly (readonly Cell[])[]
  /** Whether the first row names the columns: it is bold and stays in sight. */
  hasHeading: boolean
}

const widest = 60
const mostLetters = 32_767
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * Writes sheets as an xlsx file (ECMA-376, the least that a workbook is): texts and numbers, a bold heading that stays
 * in sight, widths. Texts are texts: nothing is run as a formula.
 */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Buffer {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }))
  return zip(
    new Map([
      ['[Content_Types].xml', contentTypesXml(numbered)],
      ['_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']])],
      ['xl/workbook.xml', workbookXml(numbered)],
      [
        'xl/_rels/workbook.xml.rels',
        relationsXml([
          ...numbered.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
          ['styles', 'styles.xml'],
        ]),
      ],
      ['xl/styles.xml', stylesXml],
      ...numbered.map((sheet) => [`xl/worksheets/sheet${sheet.number}.xml`, sheetXml(sheet)] as const),
    ]),
  )
}

type NumberedSheet = WorkbookSheet & { number: number }

function contentTypesXml(sheets: readonly NumberedSheet[]): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...sheets.map(({ number }) => [`/xl/worksheets/sheet${number}.xml`, 'worksheet']),
  ]
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="${name}" ContentType="${contentTypes}.${type}+xml"/>`,
  )
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
}

function workbookXml(sheets: readonly NumberedSheet[]): string {
  const entries = sheets.map(
    ({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  )
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${entries.join('')}</sheets></workbook>`
}

/** Two looks: 0 plain, 1 bold. */
const stylesXml = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function sheetXml({ rows, hasHeading }: NumberedSheet): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const view = `<sheetViews><sheetView workbookViewId="0">${hasHeading ? pane : ''}</sheetView></sheetViews>`
  const columns = widthsOf(rows).map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const lines = rows.map((row, index) => {
    const style = hasHeading && index === 0 ? ' s="1"' : ''
    return `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, style)).join('')}</row>`
  })
  const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`
  return `${declaration}<worksheet xmlns="${main}">${view}${cols}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellXml(cell: Cell, place: string, style: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"${style}><v>${cell}</v></c>`
  const text = escaped(cell.slice(0, mostLetters))
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** A … Z, AA … ZZ. */
function columnName(column: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (column % 26))
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`
}

/** Text as XML has it; what XML can't hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function widthsOf(rows: WorkbookSheet['rows']): number[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: columns }, (_, column) =>
    rows.reduce((width, row) => Math.max(width, Math.min(widest, 2 + widthOf(row[column] ?? null))), 6),
  )
}

/** Chinese letters take two places. */
function widthOf(cell: Cell): number {
  return [...String(cell ?? '')].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)
}
