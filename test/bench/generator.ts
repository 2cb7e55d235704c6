import { Agent, request } from 'node:http'
import { percentile } from './statistics.ts'

/** What the generator is told: where, what, by whom, how many at once and for how long. */
export interface Load {
  url: string
  body: string
  tokens: readonly string[]
  concurrency: number
  milliseconds: number
}

export interface Measured {
  perSecond: number
  p50: number
  p99: number
  failed: number
}

/** Posts reviews, each with a key of its own, from so many clients at once; latencies in milliseconds. */
async function generate({ url, body, tokens, concurrency, milliseconds }: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const latencies: number[] = []
  let sent = 0
  let failed = 0
  const run = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`
  const started = performance.now()
  const client = async () => {
    while (performance.now() - started < milliseconds) {
      sent += 1
      const before = performance.now()
      const status = await post(`${run}-${sent}`.padEnd(24, '0'), tokens[sent % tokens.length] ?? '')
      latencies.push(performance.now() - before)
      if (status !== 201) failed += 1
    }
  }
  const post = (key: string, token: string) =>
    new Promise<number>((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${token}`,
        'idempotency-key': key,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      }
      request(`${url}/api/reviews`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
      })
        .once('error', reject)
        .end(body)
    })
  await Promise.all(Array.from({ length: concurrency }, client))
  const seconds = (performance.now() - started) / 1_000
  agent.destroy()
  return {
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    failed,
  }
}

process.on('message', (load: Load) => {
  generate(load).then((measured) => process.send?.(measured))
})
process.send?.('ready')
