import { type LocalServer, startLocal } from '../../functions/local/start-local.ts'
import type { CityReady } from './city.ts'
import { type Helper, startPinned } from './pinned.ts'
import { startProxied } from './proxied.ts'
import { signIn } from './sign-in.ts'
import { median } from './statistics.ts'
import { type Row, row } from './table.ts'

const repetitions = 150

/** What a dashboard of the city asks for when it opens. */
const questions = [
  'figures?scope=city:530700&period=2025',
  'figures/trend?scope=city:530700&from=2025-01&to=2025-12',
  'figures/ranking?scope=city:530700&by=hall&period=2025',
]

interface City {
  reviews: number
  /** Holds the store. What loading left in its memory must not slow what is measured, so another serves it. */
  loader: Helper<CityReady>
  server: LocalServer
  token: string
  milliseconds: number[]
}

/**
 * Opening a dashboard among more and more counted reviews. All cities run side by side and are asked in turn, so that
 * whatever else the machine does falls on all of them.
 */
export async function measureDashboard(sizes: readonly number[]): Promise<Row[]> {
  const cities: City[] = []
  try {
    for (const size of sizes) cities.push(await startCity(size))
    for (let number = 0; number < repetitions; number += 1) {
      for (const city of cities) city.milliseconds.push(await timed(() => open(city.server.url, city.token)))
    }
    const rows: Row[] = []
    for (const city of cities) rows.push(describe(city, cities[0] ?? city, await countUse(city)))
    return rows
  } finally {
    for (const { server, loader } of cities) {
      await server.stop()
      loader.stop()
    }
  }
}

async function startCity(reviews: number): Promise<City> {
  const loader = await startPinned<CityReady>(0, 'city.ts', String(reviews))
  const server = await startLocal({ store: { endpoint: loader.ready.endpoint }, seeds: 'none' })
  const token = await signIn(server.url, loader.ready.auditor)
  for (let number = 0; number < 50; number += 1) await open(server.url, token)
  return { reviews, loader, server, token, milliseconds: [] }
}

/** One question after another, so that the sum is the work and not the luck of running side by side. */
async function open(url: string, token: string): Promise<void> {
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

/** What one opening asks of the store, by the store's own account. */
async function countUse({ loader: { ready } }: City): Promise<string> {
  const { local: counted, proxy, stop } = await startProxied(ready.endpoint)
  try {
    const token = await signIn(counted.url, ready.auditor)
    await open(counted.url, token) // what functions keep in memory
    proxy.take()
    await open(counted.url, token)
    const { calls, itemsRead, bytes } = proxy.take()
    return `${Object.values(calls).reduce((a, b) => a + b, 0)} store calls, ${itemsRead} items, ${(bytes / 1_000).toFixed(0)} KB`
  } finally {
    await stop()
  }
}

function describe({ reviews, milliseconds }: City, smallest: City, use: string): Row {
  const ratio = median(milliseconds) / median(smallest.milliseconds)
  const figure = `${median(milliseconds).toFixed(2)} ms, ${use}`
  const what = `dashboard at ${reviews.toLocaleString('en')} reviews`
  if (milliseconds === smallest.milliseconds) return row(what, figure)
  return row(what, `${figure}, ${ratio.toFixed(2)}×`, { aim: '≤1.2×', met: ratio <= 1.2 })
}
