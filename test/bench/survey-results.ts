import { type LocalServer, startLocal } from '../../functions/local/start-local.ts'
import { type Helper, startPinned } from './pinned.ts'
import { startProxied } from './proxied.ts'
import { signIn } from './sign-in.ts'
import { median } from './statistics.ts'
import type { SurveyReady } from './survey-city.ts'
import { type Row, row } from './table.ts'

const repetitions = 60

interface Wave {
  responses: number
  /** Holds the store; another process serves it. */
  loader: Helper<SurveyReady>
  server: LocalServer
  token: string
  milliseconds: number[]
}

/** Reading the results of waves with more and more responses, side by side and asked in turn. */
export async function measureSurveyResults(sizes: readonly number[]): Promise<Row[]> {
  const waves: Wave[] = []
  try {
    for (const size of sizes) waves.push(await startWave(size))
    for (let number = 0; number < repetitions; number += 1) {
      for (const wave of waves) wave.milliseconds.push(await timed(() => read(wave.server.url, wave)))
    }
    const rows: Row[] = []
    for (const wave of waves) rows.push(describe(wave, waves[0] ?? wave, await countUse(wave)))
    return rows
  } finally {
    for (const { server, loader } of waves) {
      await server.stop()
      loader.stop()
    }
  }
}

async function startWave(responses: number): Promise<Wave> {
  const loader = await startPinned<SurveyReady>(0, 'survey-city.ts', String(responses))
  const server = await startLocal({ store: { endpoint: loader.ready.endpoint }, seeds: 'none' })
  const token = await signIn(server.url, loader.ready.auditor)
  const wave = { responses, loader, server, token, milliseconds: [] }
  for (let number = 0; number < 10; number += 1) await read(server.url, wave)
  return wave
}

async function read(url: string, { token, loader: { ready } }: Pick<Wave, 'token' | 'loader'>): Promise<void> {
  const answer = await fetch(`${url}/api/waves/${ready.waveId}/results?scope=city:530700`, {
    headers: { authorization: `Bearer ${token}` },
  })
  if (!answer.ok) throw new Error(await answer.text())
  await answer.arrayBuffer()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

/** What one reading asks of the store, by the store's own account. */
async function countUse({ loader }: Wave): Promise<string> {
  const { local: counted, proxy, stop } = await startProxied(loader.ready.endpoint)
  try {
    const asked = { loader, token: await signIn(counted.url, loader.ready.auditor) }
    await read(counted.url, asked) // what functions keep in memory
    proxy.take()
    await read(counted.url, asked)
    const { calls, itemsRead, bytes } = proxy.take()
    return `${Object.values(calls).reduce((a, b) => a + b, 0)} store calls, ${itemsRead} items, ${(bytes / 1_000).toFixed(0)} KB`
  } finally {
    await stop()
  }
}

function describe({ responses, milliseconds }: Wave, smallest: Wave, use: string): Row {
  const ratio = median(milliseconds) / median(smallest.milliseconds)
  const figure = `${median(milliseconds).toFixed(1)} ms, ${use}`
  const what = `survey results at ${responses.toLocaleString('en')} responses`
  return row(what, milliseconds === smallest.milliseconds ? figure : `${figure}, ${ratio.toFixed(2)}×`)
}
