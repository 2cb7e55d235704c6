import type { ReviewRequest } from '@minping/shared/api'
import { openCitizens } from './citizens.ts'
import type { FloorLoad } from './floor.ts'
import type { Load, Measured } from './generator.ts'
import { canPin, type Helper, startPinned } from './pinned.ts'
import type { Ready } from './server.ts'
import { median } from './statistics.ts'
import { type Row, row } from './table.ts'

const rounds = 5
const milliseconds = 2_000

/**
 * Submitting good reviews over HTTP, server and store together on one core and the generator on another, against the
 * floor of the same run. Rounds alternate and the median counts, for machines are noisy.
 */
export async function measureSubmit(concurrencies: readonly number[]): Promise<Row[]> {
  const server = await startPinned<Ready>(0, 'server.ts')
  const generator = await startPinned<string>(1, 'generator.ts')
  try {
    const { url, scene } = server.ready
    const body = JSON.stringify({ scene, level: 5, labels: [], anonymous: true } satisfies ReviewRequest)
    const load = { url, body, tokens: await openCitizens(url, 50) }
    await warmUp(server, generator, load)
    const rows: Row[] = []
    for (const concurrency of concurrencies) rows.push(...(await compare(server, generator, load, concurrency)))
    return rows
  } finally {
    generator.stop()
    server.stop()
  }
}

async function warmUp(
  server: Helper<Ready>,
  generator: Helper<string>,
  load: Pick<Load, 'url' | 'body' | 'tokens'>,
): Promise<void> {
  const warming = { concurrency: 10, milliseconds }
  await generator.ask<Measured>({ ...load, ...warming })
  await server.ask<Measured>(warming satisfies Omit<FloorLoad, 'item'>)
}

async function compare(
  server: Helper<Ready>,
  generator: Helper<string>,
  load: Pick<Load, 'url' | 'body' | 'tokens'>,
  concurrency: number,
): Promise<Row[]> {
  const submits: Measured[] = []
  const floors: Measured[] = []
  for (let round = 0; round < rounds; round += 1) {
    submits.push(await generator.ask<Measured>({ ...load, concurrency, milliseconds }))
    floors.push(await server.ask<Measured>({ concurrency, milliseconds } satisfies Omit<FloorLoad, 'item'>))
  }
  const failed = submits.reduce((sum, measured) => sum + measured.failed, 0)
  if (failed > 0) throw new Error(`${failed} submits were not answered 201`)
  const submit = middle(submits)
  const floor = middle(floors)
  const ratio = median(submits.map(({ perSecond }, round) => perSecond / (floors[round]?.perSecond ?? 1)))
  const isAimed = concurrency === 10
  const where = canPin ? '' : ', NOT pinned'
  return [
    row(`floor c=${concurrency}${where}`, describe(floor)),
    row(
      `submit c=${concurrency}${where}`,
      `${describe(submit)}, ${(ratio * 100).toFixed(0)}% of the floor`,
      isAimed
        ? { aim: '≥60% of the floor, p99 ≤3× p50', met: ratio >= 0.6 && submit.p99 <= 3 * submit.p50 }
        : undefined,
    ),
  ]
}

const middle = (all: readonly Measured[]): Measured => ({
  perSecond: median(all.map(({ perSecond }) => perSecond)),
  p50: median(all.map(({ p50 }) => p50)),
  p99: median(all.map(({ p99 }) => p99)),
  failed: 0,
})

const describe = ({ perSecond, p50, p99 }: Measured): string =>
  `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${(p99 / p50).toFixed(1)}×)`
