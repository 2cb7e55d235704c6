import type { ReportFormat } from './months'

/** What can be made use of here: WeChat opens PDF files and workbooks, but no csv. */
export const takenFormats: readonly ReportFormat[] = ['pdf', 'xlsx']
