import type { Cell } from '../spreadsheet/index.ts'

/** A table of a report: the same on paper, in a workbook and in a csv. */
export interface ReportTable {
  title: string
  columns: readonly ReportColumn[]
  rows: readonly (readonly Cell[])[]
  /** What stands there when there are no rows. */
  empty: string
}

export interface ReportColumn {
  name: string
  /** How wide it is on paper, in proportion to the others. */
  share: number
  align?: 'left' | 'right' | 'center'
}

export interface ReportSection {
  heading: string
  paragraphs: readonly string[]
  tables: readonly ReportTable[]
}

/** An official report. It is written in Chinese, whatever language its reader uses the workplace in. */
export interface Report {
  title: string
  subtitle: string
  /** 文号, to be filled in by who issues it. */
  documentNumber: string
  issuer: string
  sections: readonly ReportSection[]
  /** 说明: how figures are counted, where and when they were taken. */
  remarks: readonly string[]
  /** 演示: made-up data are among what it tells of. */
  generated: boolean
}

/** What stands for 0/0: neither 100 % nor 0 %. */
export const noFigure = '—'
