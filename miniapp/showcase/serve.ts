import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bundleShowcase, type Showcase } from './bundle.ts'

export interface ServedShowcase {
  url: string
  stop: () => Promise<void>
}

/** Serves the showcase on this machine alone; opening or reloading the page bundles it anew, so that it shows what was just saved. */
export async function serveShowcase(repository: string, port = 0): Promise<ServedShowcase> {
  let showcase: Showcase = {}
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    try {
      if (pathname === '/') showcase = await bundleShowcase(repository)
      const file = showcase[pathname]
      response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain', 'cache-control': 'no-store' })
      response.end(file?.text)
    } catch (fault) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(fault))
    }
  })
  await listen(server, port)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}
