import { shanghaiDay } from '@minping/shared/calendar'
import { byteOrderMark, csvOf } from '@minping/shared/spreadsheet'
import {
  aboutRows,
  bookOf,
  headingRows,
  type NamedResults,
  releasesOf,
  responseColumns,
  responseRows,
  resultRows,
  spssSyntax,
  waveResults,
} from '@minping/shared/survey/results'
import { csvFile, type ExportedFile, textFile, workbookFile } from '../platform/exported-file.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import { recordInAudit } from '../store/audit-entity.ts'
import { readItems } from '../store/item-statistics-entity.ts'
import { listSubmitted } from '../store/response-entity.ts'
import { type AskedWave, findWave } from './find-wave.ts'
import { readPosition, writePosition } from './position.ts'
import { type CountSource, readCounts } from './read-counts.ts'
import { regionNames } from './region-names.ts'
import { cityPlace, type ResultPlace, readResultPlace } from './result-place.ts'
import { resultsView } from './views.ts'

const responsesPerPage = 500

/**
 * Results as a workbook or a csv, from counts; responses as a csv with the syntax that reads it, page by page. An export
 * of responses tells no more of where they are from than fits as many as the threshold, and holds no text.
 */
export const exportResults: UseCase<'exportResults'> = async ({ path, query, caller, now }) => {
  const { table, cityCode, city, configuration } = service()
  const directory = await city()
  const found = readResultPlace(query.scope, caller, directory)
  if ('problem' in found) return found
  const after = readPosition(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }
  const asked = await findWave(table, path.waveId)
  if (!asked) return { problem: 'NOT_FOUND' }

  await recordExport(caller.staffId, asked, found.place, query.format, now)
  const source = { table, cityCode }
  if (query.format === 'spss-syntax') return { body: syntaxFile(asked, found.place, directory) }
  if (query.format === 'labelled-csv')
    return { body: await responsesFile(source, asked, found.place, directory, after) }
  const { promises } = await configuration()
  const counted = await readCounts(source, asked.wave, found.place)
  const results = waveResults(counted, asked.questionnaire, promises, shanghaiDay(now))
  return { body: resultsFile(query.format, resultsView(results, found.place), asked, found.place) }
}

/** Who took which file of a wave; every page of one is an entry. */
function recordExport(
  staffId: string,
  { wave }: AskedWave,
  { regionCode }: ResultPlace,
  format: string,
  now: Date,
): Promise<void> {
  const { table, cityCode } = service()
  const record = {
    by: { kind: 'staff', id: staffId },
    action: 'export',
    subject: { kind: 'wave', id: wave.waveId },
    place: { cityCode, ...(regionCode !== undefined && { regionCode }) },
    changes: [{ field: 'format', after: format }],
  } as const
  return recordInAudit(table, record, now)
}

function resultsFile(
  format: 'xlsx' | 'csv',
  results: NamedResults,
  asked: AskedWave,
  place: ResultPlace,
): ExportedFile {
  const name = fileName('results', asked, place)
  if (format === 'csv') return csvFile(`${name}.csv`, resultRows(results))
  return workbookFile(`${name}.xlsx`, [
    { name: '说明 About', rows: aboutRows(results), hasHeading: false },
    { name: '结果 Results', rows: resultRows(results), hasHeading: true },
  ])
}

async function responsesFile(
  { table }: CountSource,
  asked: AskedWave,
  place: ResultPlace,
  directory: CityDirectory,
  after: string | undefined,
): Promise<ExportedFile> {
  const { wave, questionnaire } = asked
  const city = bookOf(await readItems(table, wave.waveId, cityPlace(directory).scope, ['~stratum', '~kind']))
  const releases = releasesOf(city, questionnaire, wave.population, wave.threshold)
  const columns = responseColumns(questionnaire, regionNames(directory))
  const { items, next } = await listSubmitted(table, wave.waveId, { after, limit: responsesPerPage })
  const rows = responseRows(columns, items, releases, place.regionCode)
  const beginning = after === undefined ? byteOrderMark + csvOf(headingRows(columns)) : ''
  return {
    ...textFile(`${fileName('responses', asked, place)}.csv`, 'text/csv; charset=utf-8', beginning + csvOf(rows)),
    ...writePosition(next),
  }
}

function syntaxFile(asked: AskedWave, place: ResultPlace, directory: CityDirectory): ExportedFile {
  const { wave, questionnaire } = asked
  const name = fileName('responses', asked, place)
  const columns = responseColumns(questionnaire, regionNames(directory))
  const syntax = spssSyntax(columns, `${name}.csv`, `${questionnaire.title.zh} ${wave.name.zh} ${place.scopeName}`)
  return textFile(`${name}.sps`, 'text/plain; charset=utf-8', byteOrderMark + syntax)
}

/** `results-five-environments-2024-06-30-530702`: letters that every system takes. */
function fileName(kind: string, { wave }: AskedWave, { scope }: ResultPlace): string {
  return `${kind}-${wave.questionnaireId}-${wave.closesOn}-${scope.slice(scope.indexOf(':') + 1)}`
}
