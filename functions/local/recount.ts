import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Recount, recount } from '../tally/recount.ts'
import { dataFolder } from './data-folder.ts'
import { startLocal } from './start-local.ts'
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
    // What became overdue since the clock ran last would show as a difference.
    await local.runClock()
    const result = await recount({ table: local.table, now: new Date(), repair: values.repair })
    console.log(describe(result, values.repair))
    process.exitCode = result.differences.length === 0 || values.repair ? 0 : 1
  } finally {
    await local.stop()
  }
}

function describe({ reviews, followUps, surveyCases, differences }: Recount, repair: boolean): string {
  const counted = `${reviews} reviews, ${followUps} follow-ups and ${surveyCases} survey cases counted anew`
  if (differences.length === 0) return `${counted}: every counter agrees.`
  const shown = differences.slice(0, 20).map(({ counter, expected, found }) => {
    return `  ${counter.scope} ${counter.period}: ${JSON.stringify(found)}, ought to be ${JSON.stringify(expected)}`
  })
  const end = repair ? 'They were put right.' : 'Put them right with: npm run recount -- --repair'
  return [`${counted}: ${differences.length} counters differ.`, ...shown, end].join('\n')
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
