import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { Service } from '../service/service.ts'
import { callerOf, refusal, refusedDemand } from './permission.ts'
import { storeDemands } from './store-demands.ts'

export interface StoreGate {
  url: string
  stop(): Promise<void>
}

/** Stands between the functions and the store and lets through what their roles in serverless.yml allow, as IAM does. */
export async function startStoreGate(
  endpoint: string,
  service: Service,
  onRefusal: (message: string) => void,
): Promise<StoreGate> {
  const permissions = new Map(service.functions.map((definition) => [definition.name, definition.permissions]))
  const agent = new Agent({ keepAlive: true })
  const server = createServer((message, response) => {
    pass(message, response).catch(() => response.destroy())
  })

  async function pass(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(message)
    const caller = callerOf(message.headers.authorization)
    const operation = String(message.headers['x-amz-target']).split('.').pop() ?? ''
    const refused = refusedDemand(permissions.get(caller) ?? [], storeDemands(operation, body.toString('utf8')))
    if (!refused) return forward(endpoint, agent, message, body, response)
    const fault = refusal(refused, caller)
    onRefusal(`${fault.message}\n`)
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(fault))
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    stop: () => {
      agent.destroy()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Hands the request on as it came. When the store is down, so is the gate: the connection is closed without an answer. */
function forward(
  endpoint: string,
  agent: Agent,
  message: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const { host: _, ...headers } = message.headers
  return new Promise((resolve, reject) => {
    const outgoing = request(endpoint, { method: 'POST', agent, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      answer.once('end', resolve)
      answer.once('error', reject)
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks)
}
