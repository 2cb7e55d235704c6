import { startLocal } from '../../functions/local/start-local.ts'
import { signIn, startProxied } from './proxied.ts'
import { median } from './statistics.ts'
import { type Row, row } from './table.ts'

const repetitions = 200

/** What a dashboard of the city asks for when it opens. */
const questions = [
  'figures?scope=city:530700&period=2025',
  'figures/trend?scope=city:530700&from=2025-01&to=2025-12',
  'figures/ranking?scope=city:530700&by=hall&period=2025',
]

interface Reading {
  reviews: number
  milliseconds: number
  calls: number
  itemsRead: number
}

/** Opening a dashboard among more and more counted reviews. */
export async function measureDashboard(sizes: readonly number[]): Promise<Row[]> {
  const readings: Reading[] = []
  for (const size of sizes) readings.push(await measureAt(size))
  const first = readings[0]?.milliseconds ?? 1
  return readings.map(({ reviews, milliseconds, calls, itemsRead }, index) => {
    const ratio = milliseconds / first
    const figure = `${milliseconds.toFixed(2)} ms, ${calls} store calls, ${itemsRead} items`
    return row(
      `dashboard at ${reviews.toLocaleString('en')} reviews`,
      index === 0 ? figure : `${figure}, ${ratio.toFixed(2)}×`,
      index === 0 ? undefined : { aim: '≤1.2×', met: ratio <= 1.2 },
    )
  })
}

async function measureAt(reviews: number): Promise<Reading> {
  const local = await startLocal({ store: 'memory', seeds: 'demo', demoReviews: reviews })
  const proxied = await startProxied(local.endpoint)
  try {
    const token = await signIn(local.url, local, 'city-auditor')
    for (let number = 0; number < 50; number += 1) await open(local.url, token)
    const times: number[] = []
    for (let number = 0; number < repetitions; number += 1) {
      const before = performance.now()
      await open(local.url, token)
      times.push(performance.now() - before)
    }
    const counted = await signIn(proxied.local.url, local, 'city-auditor')
    await open(proxied.local.url, counted) // what functions keep in memory
    proxied.proxy.take()
    await open(proxied.local.url, counted)
    const { calls, itemsRead } = proxied.proxy.take()
    const allCalls = Object.values(calls).reduce((a, b) => a + b, 0)
    return { reviews, milliseconds: median(times), calls: allCalls, itemsRead }
  } finally {
    await proxied.stop()
    await local.stop()
  }
}

/** One question after another, so that the sum is the work and not the luck of running side by side. */
async function open(url: string, token: string): Promise<void> {
  for (const question of questions) {
    const answer = await fetch(`${url}/api/${question}`, { headers: { authorization: `Bearer ${token}` } })
    if (!answer.ok) throw new Error(await answer.text())
    await answer.arrayBuffer()
  }
}
