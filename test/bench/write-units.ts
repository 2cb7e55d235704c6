import { randomBytes } from 'node:crypto'
import type { ReviewRequest } from '@minping/shared/api'
import { startLocal } from '../../functions/local/start-local.ts'
import { openCitizens } from './citizens.ts'
import { type Proxied, startProxied } from './proxied.ts'
import { type Row, row } from './table.ts'

const batchSizes = [1, 10, 80]

/** What a review costs the store in its own units: the submit, and its share of the tally that counts it with others. */
export async function measureWriteUnits(): Promise<Row[]> {
  const owner = await startLocal({ store: 'memory' })
  const proxied = await startProxied(owner.endpoint)
  try {
    const [token = ''] = await openCitizens(proxied.local.url, 1)
    const good = { scene: proxied.scene, level: 5, labels: [], anonymous: true } satisfies ReviewRequest
    const bad = { scene: proxied.scene, level: 2, labels: ['209'], anonymous: true } satisfies ReviewRequest
    await submitAndCount(proxied, token, good, 1) // the first counters and what functions keep in memory
    const rows: Row[] = []
    for (const size of batchSizes) rows.push(describe('good', size, await submitAndCount(proxied, token, good, size)))
    rows.push(describe('bad', 10, await submitAndCount(proxied, token, bad, 10)))
    return rows
  } finally {
    await proxied.stop()
    await owner.stop()
  }
}

interface Cost {
  calls: string
  submitUnits: number
  tallyUnits: number
}

async function submitAndCount(
  { local, proxy }: Proxied,
  token: string,
  review: ReviewRequest,
  count: number,
): Promise<Cost> {
  proxy.take()
  for (let number = 0; number < count; number += 1) await submit(local.url, token, review)
  const submitted = proxy.take()
  await local.runTally()
  const counted = proxy.take()
  const calls = Object.entries(submitted.calls).map(([name, times]) => `${times / count} ${name}`)
  return {
    calls: calls.join(', '),
    submitUnits: submitted.writeUnits / count,
    tallyUnits: counted.writeUnits / count,
  }
}

async function submit(url: string, token: string, review: ReviewRequest): Promise<void> {
  const answer = await fetch(`${url}/api/reviews`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomBytes(16).toString('base64url'),
    },
    body: JSON.stringify(review),
  })
  if (answer.status !== 201) throw new Error(await answer.text())
}

function describe(kind: string, size: number, { calls, submitUnits, tallyUnits }: Cost): Row {
  const all = submitUnits + tallyUnits
  const parts = `${submitUnits.toFixed(1)} submit (${calls}) + ${tallyUnits.toFixed(1)} tally`
  const most = size >= 80 ? 8 : 9
  const aim = kind === 'good' && size >= 10 ? { aim: `≤${most}`, met: all <= most } : undefined
  return row(`write units of a ${kind} review, ${size} counted at once`, `${all.toFixed(1)} = ${parts}`, aim)
}
