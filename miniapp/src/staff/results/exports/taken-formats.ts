import type { ExportFormat } from './fetch-file'

/** What can be made use of here: WeChat opens workbooks, but neither csv nor syntax. */
export const takenFormats: readonly ExportFormat[] = ['xlsx']
