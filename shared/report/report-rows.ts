import type { Cell } from '../spreadsheet/index.ts'
import { noFigure, type Report, type ReportTable } from './report.ts'

const generatedNote = '演示数据：由程序生成，不反映实际情况。'

/** A report's words, as rows. */
export function wordRows(report: Report): Cell[][] {
  return [
    [report.title],
    [report.subtitle],
    [report.issuer],
    ...(report.generated ? [[generatedNote]] : []),
    ...report.sections.flatMap(({ heading, paragraphs }) => [[], [heading], ...paragraphs.map((words) => [words])]),
    [],
    ['说明'],
    ...report.remarks.map((words) => [words]),
  ]
}

/** A table under the names of its columns. */
export function tableRows({ columns, rows, empty }: ReportTable): Cell[][] {
  return [columns.map(({ name }) => name), ...(rows.length === 0 ? [[empty]] : rows.map((row) => [...row]))]
}

/** Every table, one after the other under its title: for formats that have one sheet. */
export function reportRows(report: Report): Cell[][] {
  const tables = report.sections.flatMap((section) => section.tables)
  return [...wordRows(report), ...tables.flatMap((table) => [[], [table.title], ...tableRows(table)])]
}

/** A cell as it stands on paper. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined || cell === '' ? noFigure : String(cell)
}
