import path from 'node:path'
import { parseArgs } from 'node:util'
import { readConfiguration } from '../store/configuration-entity.ts'
import { counterText } from '../store/counter-entity.ts'
import { type Recount, recount } from '../tally/recount.ts'
import { type ResponseRecount, recountResponses } from '../tally/recount-responses.ts'
import { dataFolder } from './data-folder.ts'
import { type LocalServer, startLocal } from './start-local.ts'
import { endpointInUse } from './store/lock.ts'

/** `npm run recount [-- --repair] [--data FOLDER]`: counts this machine's reviews anew and compares with the counters, beside a running server or without one. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      repair: { type: 'boolean', default: false },
      data: { type: 'string', default: path.resolve(import.meta.dirname, '../../.local') },
    },
  })
  const folder = path.resolve(values.data)
  const endpoint = await endpointInUse(dataFolder(folder).storeFile)
  const local = await startLocal({ store: endpoint ? { endpoint } : 'disk', folder, seeds: 'none' })
  try {
    const city = await cityOf(local)
    if (!city) throw new Error(`There is nothing to count in ${folder} yet: npm start fills it.`)
    // What became overdue since the clock ran last would show as a difference.
    await local.runClock()
    const request = { table: local.table, now: new Date(), repair: values.repair }
    const counters = await recount(request)
    const responses = await recountResponses({ ...request, ...city })
    console.log(describe(counters, values.repair))
    console.log(describeResponses(responses, values.repair))
    const differences = counters.differences.length + responses.differences.length
    process.exitCode = differences === 0 || values.repair ? 0 : 1
  } finally {
    await local.stop()
  }
}

/** The city that the tally counts for, and what it was promised; undefined where nothing was loaded. */
async function cityOf({ service, table }: LocalServer) {
  const cityCode = service.functions.find(({ name }) => name === 'tally')?.environment.CITY_CODE ?? ''
  const configuration = await readConfiguration(table, cityCode)
  return configuration && { cityCode, promises: configuration.promises }
}

function describe({ reviews, followUps, surveyCases, differences }: Recount, repair: boolean): string {
  const counted = `${reviews} reviews, ${followUps} follow-ups and ${surveyCases} survey cases counted anew`
  if (differences.length === 0) return `${counted}: every counter agrees.`
  const shown = differences.slice(0, 20).map(({ counter, expected, found }) => {
    return `  ${counterText(counter)}: ${JSON.stringify(found)}, ought to be ${JSON.stringify(expected)}`
  })
  return [`${counted}: ${differences.length} counters differ.`, ...shown, remedy(repair)].join('\n')
}

function describeResponses({ responses, differences }: ResponseRecount, repair: boolean): string {
  const counted = `${responses} survey responses counted anew`
  if (differences.length === 0) return `${counted}: the statistics of every question agree.`
  const shown = differences.slice(0, 20).map(({ waveId, scope, item, expected, found }) => {
    return `  ${waveId} ${scope} ${item}: ${JSON.stringify(found.counts)}, ought to be ${JSON.stringify(expected.counts)}`
  })
  return [`${counted}: the statistics of ${differences.length} questions differ.`, ...shown, remedy(repair)].join('\n')
}

function remedy(repair: boolean): string {
  return repair ? 'They were put right.' : 'Put them right with: npm run recount -- --repair'
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
