import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type Responder = (message: IncomingMessage, response: ServerResponse) => Promise<void>

export interface HttpServer {
  port: number
  /** Lets requests under way finish, for a moment, and closes. */
  stop(): Promise<void>
}

/** The port is taken by another program. */
export class PortTaken extends Error {
  override name = 'PortTaken'
}

const patienceMilliseconds = 2_000

/** A responder that is known later; requests wait for it. */
export function lateResponder(): { respond: Responder; use: (responder: Responder) => void } {
  let use: (responder: Responder) => void = () => {}
  const known = new Promise<Responder>((resolve) => {
    use = resolve
  })
  return { respond: async (message, response) => (await known)(message, response), use }
}

/**
 * Listens on the loopback address: /api goes to one responder, everything else to the other. Port 0 is any free one.
 * Throws PortTaken when another program listens there.
 */
export function startServer(port: number, api: Responder, files: Responder): Promise<HttpServer> {
  const server = createServer({ keepAlive: true, keepAliveTimeout: 65_000 }, (message, response) => {
    const respond = isApi(message.url ?? '/') ? api : files
    respond(message, response).catch(() => response.destroy())
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      const giveUp = setTimeout(() => server.closeAllConnections(), patienceMilliseconds)
      server.close(() => {
        clearTimeout(giveUp)
        resolve()
      })
      server.closeIdleConnections()
    })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(`Port ${port} is taken by another program.`) : error),
    )
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve({ port: typeof address === 'object' && address ? address.port : port, stop })
    })
  })
}

function isApi(url: string): boolean {
  return url.startsWith('/api/') || url === '/api' || url.startsWith('/api?')
}
