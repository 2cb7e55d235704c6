import type { ReportFormat } from './months'

/** What can be made use of here: a browser saves every file. */
export const takenFormats: readonly ReportFormat[] = ['pdf', 'xlsx', 'csv']
