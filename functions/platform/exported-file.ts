import { byteOrderMark, type Cell, csvOf } from '@minping/shared/spreadsheet'
import { type WorkbookSheet, writeWorkbook } from './workbook.ts'

/** A file as an answer has it: its content in base64. */
export interface ExportedFile {
  fileName: string
  mediaType: string
  content: string
}

/** Text as a file in UTF-8. */
export function textFile(fileName: string, mediaType: string, text: string): ExportedFile {
  return { fileName, mediaType, content: Buffer.from(text).toString('base64') }
}

/** Rows as a csv, with the mark that Excel knows UTF-8 by. */
export function csvFile(fileName: string, rows: readonly (readonly Cell[])[]): ExportedFile {
  return textFile(fileName, 'text/csv; charset=utf-8', byteOrderMark + csvOf(rows))
}

/** Sheets as a workbook. */
export function workbookFile(fileName: string, sheets: readonly WorkbookSheet[]): ExportedFile {
  return {
    fileName,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: writeWorkbook(sheets).toString('base64'),
  }
}

/** A finished document. */
export function pdfFile(fileName: string, content: Buffer): ExportedFile {
  return { fileName, mediaType: 'application/pdf', content: content.toString('base64') }
}
