import type { ExportFormat } from './fetch-file'

/** What can be made use of here: a browser saves every file. */
export const takenFormats: readonly ExportFormat[] = ['xlsx', 'csv', 'labelled-csv', 'spss-syntax']
