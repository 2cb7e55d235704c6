import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt'])

interface StaticFile {
  content: Buffer
  contentType: string
  tag: string
  /** Its name changes with its content. */
  hashed: boolean
  /** Made at the first request for it, then kept. */
  encoded: Map<Encoding, Promise<Buffer>>
}

type Encoding = 'br' | 'gzip'

const compressGzip = promisify(gzip)
const compressBrotli = promisify(brotliCompress)
const encoders: Record<Encoding, (content: Buffer) => Promise<Buffer>> = {
  br: (content) => compressBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (content) => compressGzip(content, { level: 9 }),
}

/**
 * Serves the files of a folder, read once they are there, so that no path can lead out of it. A path without an
 * extension is a page of the app and gets index.html.
 */
export function staticFiles(folder: string | undefined) {
  let files: ReadonlyMap<string, StaticFile> = new Map()

  return async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (message.method !== 'GET' && message.method !== 'HEAD') return answerText(response, 405, 'Method not allowed')
    if (files.size === 0 && folder) files = readFolder(folder)
    const found = findFile(files, message.url ?? '/')
    if (!found)
      return answerText(response, 404, files.size === 0 ? 'The app is not built: npm run build:h5' : 'Not found')
    if (message.headers['if-none-match'] === found.tag) {
      response.writeHead(304, { etag: found.tag }).end()
      return
    }
    const { content, encoding } = await encode(found, message.headers['accept-encoding'])
    response.writeHead(200, {
      'content-type': found.contentType,
      'content-length': content.length,
      'cache-control': found.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      etag: found.tag,
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding }),
    })
    response.end(content)
  }
}

function readFolder(folder: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  for (const name of readNames(folder)) {
    const file = path.join(folder, name)
    if (!statSync(file).isFile()) continue
    const content = readFileSync(file)
    files.set(`/${name.split(path.sep).join('/')}`, {
      content,
      contentType: contentTypes[path.extname(name)] ?? 'application/octet-stream',
      tag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
      hashed: /\.[0-9a-f]{8}\.(js|css)$/.test(name),
      encoded: new Map(),
    })
  }
  return files
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

function findFile(files: ReadonlyMap<string, StaticFile>, url: string): StaticFile | undefined {
  const name = decodePath(url.split('?')[0] ?? '/')
  return files.get(name) ?? (path.posix.extname(name) === '' ? files.get('/index.html') : undefined)
}

function decodePath(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

async function encode(file: StaticFile, accepted = ''): Promise<{ content: Buffer; encoding?: Encoding }> {
  const encoding = encodingOf(file, accepted)
  if (!encoding) return { content: file.content }
  let content = file.encoded.get(encoding)
  if (!content) {
    content = encoders[encoding](file.content)
    file.encoded.set(encoding, content)
  }
  return { content: await content, encoding }
}

function encodingOf(file: StaticFile, accepted: string): Encoding | undefined {
  const extension = Object.entries(contentTypes).find(([, type]) => type === file.contentType)?.[0] ?? ''
  if (!compressible.has(extension) || file.content.length < 1_000) return undefined
  const offered = accepted.split(',').map((part) => part.trim().split(';')[0])
  if (offered.includes('br')) return 'br'
  return offered.includes('gzip') ? 'gzip' : undefined
}

function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(text) })
  response.end(text)
}
