import { shanghaiDay } from '@minping/shared/calendar'
import { byteOrderMark, type Cell, csvOf } from '@minping/shared/spreadsheet'
import { keptByKey } from '../../platform/kept-by-key.ts'
import { describeFault, log } from '../../platform/log.ts'
import type { UseCase } from '../../platform/serve.ts'
import { service } from '../../platform/service.ts'
import { type DatasetName, fieldsOf } from './dictionary.ts'
import { figureRows, publicationRows, type Row, textRows } from './rows.ts'
import { yearsOf } from './years.ts'

/** A dataset whole, or of one year, as JSON or as a csv. The same rows are read once a minute. */
export const getDataset: UseCase<'getDataset'> = async ({ path: { dataset }, query, now }) => {
  const { publication } = await service().configuration()
  const years = yearsOf(dataset, publication.since, now)
  const year = years.length === 0 ? undefined : (query.year ?? years[0])
  if (year !== undefined && !years.includes(year)) return { problem: 'PERIOD_NOT_PUBLISHED', field: 'year' }

  const rows = await keptRows(JSON.stringify([dataset, year ?? '', shanghaiDay(now)]))
  const fields = fieldsOf[dataset].map(({ name }) => name)
  if (query.format === 'csv') {
    const fileName = `minping-${dataset}${year === undefined ? '' : `-${year}`}.csv`
    return { file: { fileName, mediaType: 'text/csv; charset=utf-8', text: csvText(fields, rows) } }
  }
  const generated = rows.some(({ demonstration }) => demonstration === true)
  return { body: { dataset, ...(year !== undefined && { year }), fields, rows, generated } }
}

/** By dataset, year and today. */
const keptRows = keptByKey((key) => rowsOf(...(JSON.parse(key) as [DatasetName, string, string])), {
  milliseconds: 60_000,
  most: 20,
  onStale: (fault) => log('warning', 'kept the old one in use', { what: 'open data', ...describeFault(fault) }),
})

function rowsOf(dataset: DatasetName, year: string, today: string): Promise<Row[]> {
  switch (dataset) {
    case 'figures':
      return figureRows(year, today)
    case 'texts':
      return textRows(year)
    case 'publication':
      return publicationRows()
  }
}

function csvText(fields: readonly string[], rows: readonly Row[]): string {
  const cellOf = (value: Row[string] | undefined): Cell =>
    typeof value === 'boolean' ? String(value) : (value ?? null)
  return byteOrderMark + csvOf([fields, ...rows.map((row) => fields.map((field) => cellOf(row[field])))])
}
