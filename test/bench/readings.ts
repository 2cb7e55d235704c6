import { type LocalServer, startLocal } from '../../functions/local/start-local.ts'
import type { CityReady } from './city.ts'
import { type Helper, startPinned } from './pinned.ts'
import { startProxied } from './proxied.ts'
import { signIn } from './sign-in.ts'
import { median } from './statistics.ts'
import { type Row, row } from './table.ts'

/** Something that people read, among more and more of what it is made from. */
export interface Reading<Ready extends CityReady> {
  /** The file of this folder that holds a store with so many of them. */
  holder: string
  what: (size: number) => string
  warmUps: number
  repetitions: number
  /** Paths of the API, asked one after another, so that the sum is the work and not the luck of running side by side. */
  questions: (ready: Ready) => readonly string[]
  /** How many times the smallest size the others may take. */
  aim?: number
}

interface Held<Ready> {
  size: number
  /** Holds the store. What loading left in its memory must not slow what is measured, so another serves it. */
  holder: Helper<Ready>
  server: LocalServer
  token: string
  milliseconds: number[]
}

/** Reads at every size. All run side by side and are asked in turn, so that whatever else the machine does falls on all. */
export async function measureReading<Ready extends CityReady>(
  reading: Reading<Ready>,
  sizes: readonly number[],
): Promise<Row[]> {
  const all: Held<Ready>[] = []
  try {
    for (const size of sizes) all.push(await start(reading, size))
    for (let number = 0; number < reading.repetitions; number += 1) {
      for (const { holder, server, token, milliseconds } of all) {
        milliseconds.push(await timed(() => read(server.url, token, reading.questions(holder.ready))))
      }
    }
    const rows: Row[] = []
    for (const held of all) rows.push(describe(reading, held, all[0] ?? held, await countUse(reading, held)))
    return rows
  } finally {
    for (const { server, holder } of all) {
      await server.stop()
      holder.stop()
    }
  }
}

async function start<Ready extends CityReady>(reading: Reading<Ready>, size: number): Promise<Held<Ready>> {
  const holder = await startPinned<Ready>(0, reading.holder, String(size))
  const server = await startLocal({ store: { endpoint: holder.ready.endpoint }, seeds: 'none' })
  const token = await signIn(server.url, holder.ready.auditor)
  const questions = reading.questions(holder.ready)
  for (let number = 0; number < reading.warmUps; number += 1) await read(server.url, token, questions)
  return { size, holder, server, token, milliseconds: [] }
}

async function read(url: string, token: string, questions: readonly string[]): Promise<void> {
  for (const question of questions) {
    const answer = await fetch(`${url}/api/${question}`, { headers: { authorization: `Bearer ${token}` } })
    if (!answer.ok) throw new Error(await answer.text())
    await answer.arrayBuffer()
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

/** What one reading asks of the store, by the store's own account. */
async function countUse<Ready extends CityReady>(reading: Reading<Ready>, { holder }: Held<Ready>): Promise<string> {
  const { local: counted, proxy, stop } = await startProxied(holder.ready.endpoint)
  try {
    const token = await signIn(counted.url, holder.ready.auditor)
    const questions = reading.questions(holder.ready)
    await read(counted.url, token, questions) // what functions keep in memory
    proxy.take()
    await read(counted.url, token, questions)
    const { calls, itemsRead, bytes } = proxy.take()
    return `${Object.values(calls).reduce((a, b) => a + b, 0)} store calls, ${itemsRead} items, ${(bytes / 1_000).toFixed(0)} KB`
  } finally {
    await stop()
  }
}

function describe<Ready extends CityReady>(
  { what, aim }: Reading<Ready>,
  { size, milliseconds }: Held<Ready>,
  smallest: Held<Ready>,
  use: string,
): Row {
  const ratio = median(milliseconds) / median(smallest.milliseconds)
  const figure = `${median(milliseconds).toFixed(2)} ms, ${use}`
  if (milliseconds === smallest.milliseconds) return row(what(size), figure)
  const withRatio = `${figure}, ${ratio.toFixed(2)}×`
  return aim === undefined
    ? row(what(size), withRatio)
    : row(what(size), withRatio, { aim: `≤${aim}×`, met: ratio <= aim })
}
