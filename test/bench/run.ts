import path from 'node:path'
import { measureBundles } from './bundles.ts'
import { measureDashboard } from './dashboard.ts'
import { measureSizes } from './sizes.ts'
import { measureSubmit } from './submit.ts'
import { measureSurveyResults } from './survey-results.ts'
import { printTable, type Row } from './table.ts'
import { measureVitals } from './vitals.ts'
import { measureWriteUnits } from './write-units.ts'

const repository = path.resolve(import.meta.dirname, '../..')

/** The parts of the bench, in the order in which they are measured; name some to measure only them. */
const parts: Record<string, () => Promise<Row[]>> = {
  submit: () => measureSubmit([1, 10, 50]),
  dashboard: () => measureDashboard([1_000, 10_000, 100_000]),
  surveys: () => measureSurveyResults([1_000, 10_000, 100_000]),
  units: () => measureWriteUnits(),
  bundles: () => measureBundles(repository),
  sizes: async () => measureSizes(repository),
  vitals: () => measureVitals(),
}

async function run(names: readonly string[]): Promise<void> {
  const rows: Row[] = []
  for (const name of names) {
    const measure = parts[name]
    if (!measure) throw new Error(`No part "${name}"; there are ${Object.keys(parts).join(', ')}.`)
    process.stderr.write(`measuring ${name} …\n`)
    rows.push(...(await measure()))
  }
  printTable(rows)
}

const named = process.argv.slice(2)
run(named.length > 0 ? named : Object.keys(parts)).catch((error) => {
  console.error(error)
  process.exitCode = 1
})
