import type { ResponseBody } from '@minping/shared/api'
import { monthlyReport, type Report, reportRows, tableRows, wordRows } from '@minping/shared/report'
import { csvFile, pdfFile, workbookFile } from '../platform/exported-file.ts'
import { readScope } from '../platform/read-scope.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { drawReport } from './monthly/draw-report.ts'
import { parseMonth, readMonthlyFacts } from './monthly/read-monthly-facts.ts'

/** The monthly 通报 of the city or a county: to print, and the same figures as a workbook or a csv. */
export const getMonthlyReport: UseCase<'getMonthlyReport'> = async ({ query, caller, now }) => {
  const { table, city, configuration } = service()
  const directory = await city()
  const found = readScope(query.scope, caller.grants, directory)
  if ('problem' in found) return found
  const { scope } = found
  if (scope.kind !== 'city' && scope.kind !== 'region') return { problem: 'SCOPE_INVALID', field: 'scope' }
  const month = parseMonth(query.month)
  if (!month) return { problem: 'PERIOD_INVALID', field: 'month' }

  const source = { table, directory, configuration: await configuration() }
  const report = monthlyReport(await readMonthlyFacts(source, scope, month, now))
  return { body: await fileOf(report, `monthly-report-${scope.code}-${month.text}`, query.format, now) }
}

async function fileOf(
  report: Report,
  name: string,
  format: 'pdf' | 'xlsx' | 'csv',
  now: Date,
): Promise<ResponseBody<'getMonthlyReport'>> {
  switch (format) {
    case 'pdf':
      return pdfFile(`${name}.pdf`, await drawReport(report, report.issuer, now))
    case 'xlsx':
      return workbookFile(`${name}.xlsx`, [
        { name: '通报', rows: wordRows(report), hasHeading: false },
        ...report.sections
          .flatMap(({ tables }) => tables)
          .map((table) => ({ name: sheetName(table.title), rows: tableRows(table), hasHeading: true })),
      ])
    case 'csv':
      return csvFile(`${name}.csv`, reportRows(report))
  }
}

/** A workbook takes no longer names and no signs of its own language. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/g, '').slice(0, 31)
}
