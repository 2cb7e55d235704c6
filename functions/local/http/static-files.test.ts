import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type HttpServer, startServer } from './start-server.ts'
import { staticFiles } from './static-files.ts'

const script = 'console.log("民评");'.repeat(200)
const outer = mkdtempSync(path.join(tmpdir(), 'minping-static-'))
const folder = path.join(outer, 'h5')
let server: HttpServer

beforeAll(async () => {
  mkdirSync(path.join(folder, 'js'), { recursive: true })
  writeFileSync(path.join(outer, 'secret.txt'), 'secret')
  writeFileSync(path.join(folder, 'index.html'), '<p>app</p>')
  writeFileSync(path.join(folder, 'js/app.0123abcd.js'), script)
  const files = staticFiles(folder)
  server = await startServer(0, files, files)
})
afterAll(async () => {
  await server.stop()
  rmSync(outer, { recursive: true })
})

const get = (where: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`http://127.0.0.1:${server.port}${where}`, { method, headers })

describe('staticFiles', () => {
  test.each(['/', '/index.html', '/pages/rate/index?scene=x', '/staff/queue/index'])(
    'answers the page %s with the app',
    async (where) => {
      // Act
      const response = await get(where)

      // Assess
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toBe('<p>app</p>')
    },
  )

  test.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('compresses with %s for whoever takes it', async (encoding, accepted, decompress) => {
    // Act
    const raw = await rawBody('/js/app.0123abcd.js', accepted)

    // Assess
    expect(raw.encoding).toBe(encoding)
    expect(raw.body.length).toBeLessThan(script.length / 10)
    expect(decompress(raw.body).toString('utf8')).toBe(script)
  })

  test('lets a file whose name holds its hash be kept for good, and says when nothing changed', async () => {
    // Act
    const first = await get('/js/app.0123abcd.js', { 'accept-encoding': 'identity' })
    const again = await get('/js/app.0123abcd.js', { 'if-none-match': first.headers.get('etag') ?? '' })

    // Assess
    expect(first.headers.get('cache-control')).toContain('immutable')
    expect(await first.text()).toBe(script)
    expect(again.status).toBe(304)
  })

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/js/../../secret.txt', '/missing.js', '/%ff.js'])(
    'has nothing at %s',
    async (where) => {
      expect((await get(where)).status).toBe(404)
    },
  )

  test('only reads', async () => {
    expect((await get('/', {}, 'DELETE')).status).toBe(405)
    expect(await (await get('/', {}, 'HEAD')).text()).toBe('')
  })
})

/** fetch would decompress by itself. */
async function rawBody(where: string, accepted: string): Promise<{ encoding: string | undefined; body: Buffer }> {
  const { get: plainGet } = await import('node:http')
  return new Promise((resolve, reject) => {
    plainGet(
      { host: '127.0.0.1', port: server.port, path: where, headers: { 'accept-encoding': accepted } },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', () =>
          resolve({ encoding: incoming.headers['content-encoding'], body: Buffer.concat(chunks) }),
        )
      },
    ).on('error', reject)
  })
}
