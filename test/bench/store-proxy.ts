import { createServer, type IncomingMessage, request } from 'node:http'

/** What went through to the store since the last reset, from the store's own answers. */
export interface StoreUse {
  calls: Record<string, number>
  itemsRead: number
  /** Of all answers. */
  bytes: number
  readUnits: number
  writeUnits: number
}

export interface StoreProxy {
  url: string
  /** What was used since the last call of this. */
  take(): StoreUse
  stop(): Promise<void>
}

interface Answer {
  ConsumedCapacity?: Capacity | Capacity[]
  ScannedCount?: number
  Item?: object
  Responses?: Record<string, unknown[]>
}

interface Capacity {
  CapacityUnits?: number
  ReadCapacityUnits?: number
  WriteCapacityUnits?: number
}

/** Stands between the functions and the store, asks for the capacity of each call and adds up what the store answers. */
export async function startStoreProxy(endpoint: string): Promise<StoreProxy> {
  let use = nothingUsed()
  const server = createServer((message, response) => {
    readAll(message).then(async (body) => {
      const operation = String(message.headers['x-amz-target']).split('.').pop() ?? ''
      const answer = await forward(endpoint, message, withCapacity(operation, body))
      if (isUse(operation)) addUse(use, operation, answer.body)
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    take: () => {
      const taken = use
      use = nothingUsed()
      return taken
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const nothingUsed = (): StoreUse => ({ calls: {}, itemsRead: 0, bytes: 0, readUnits: 0, writeUnits: 0 })

/** Only what reads or writes items says what it used. */
const isUse = (operation: string) => /Item|Query|Scan|Write|Get/.test(operation)

function withCapacity(operation: string, body: string): string {
  if (!isUse(operation)) return body
  return JSON.stringify({ ...JSON.parse(body), ReturnConsumedCapacity: 'INDEXES' })
}

function addUse(use: StoreUse, operation: string, body: string): void {
  const answer = JSON.parse(body) as Answer
  const writes = /Put|Update|Delete|Write/.test(operation)
  use.calls[operation] = (use.calls[operation] ?? 0) + 1
  use.bytes += Buffer.byteLength(body)
  use.itemsRead += answer.ScannedCount ?? (answer.Item ? 1 : 0)
  use.itemsRead += Object.values(answer.Responses ?? {}).flat().length
  for (const capacity of [answer.ConsumedCapacity ?? []].flat()) {
    const units = capacity.CapacityUnits ?? 0
    if (writes) use.writeUnits += capacity.WriteCapacityUnits ?? units
    else use.readUnits += capacity.ReadCapacityUnits ?? units
  }
}

function forward(endpoint: string, { method, headers }: IncomingMessage, body: string) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) }
    const outgoing = request(endpoint, { method, headers: { ...headers, ...length } }, (incoming) => {
      readAll(incoming).then((text) => resolve({ status: incoming.statusCode ?? 0, body: text }), reject)
    })
    outgoing.on('error', reject).end(body)
  })
}

async function readAll(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
