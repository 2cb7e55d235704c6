import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Demand } from '../permissions/permission.ts'
import type { KeptObject, KeptObjects } from './kept-objects.ts'
import { denied, type ObjectFault, policyFault } from './object-policy.ts'
import { verifyForm, verifyRequest } from './object-signature.ts'
import type { StandInAnswer } from './parameter-store.ts'

export interface ObjectStoreOptions {
  objects: KeptObjects
  /** With which every access key signs here. */
  secretAccessKey: string
  /** Whether the role of who signed allows what is asked. */
  mayDo: (caller: string, demands: readonly Demand[]) => boolean
}

/** Beyond this a body isn't kept while it is read: twice what any form allows. */
const mostKeptBytes = 20 * 1024 * 1024

/**
 * Speaks the part of S3's protocol that the functions and their clients use, with the bucket in the path: forms with a
 * signed policy, GET with Range, PUT, copies, DELETE. It verifies every signature and holds functions to their roles.
 */
export class ObjectStoreStandIn {
  readonly #options: ObjectStoreOptions

  constructor(options: ObjectStoreOptions) {
    this.#options = options
  }

  async answer(message: IncomingMessage, now = new Date()): Promise<StandInAnswer> {
    const body = await readBytes(message)
    const url = new URL(message.url ?? '/', `http://${message.headers.host}`)
    const [, bucket = '', ...rest] = decodeURIComponent(url.pathname).split('/')
    const answer = await this.#answer(message, url, { bucket, key: rest.join('/') }, body, now)
    return { ...answer, headers: { ...answer.headers, ...crossOriginHeaders(message) } }
  }

  async #answer(message: IncomingMessage, url: URL, place: Place, body: Buffer, now: Date): Promise<StandInAnswer> {
    if (message.method === 'OPTIONS') return { status: 200, contentType: 'text/plain', body: '' }
    if (message.method === 'POST') return this.#takeForm(message, place.bucket, body, now)
    const signed = verifyRequest(message, url, body, this.#options.secretAccessKey, now)
    if ('code' in signed) return fault(signed)
    switch (message.method) {
      case 'GET':
      case 'HEAD':
        return this.#give(message, signed.caller, place)
      case 'PUT':
        return message.headers['x-amz-copy-source'] === undefined
          ? this.#put(message, signed.caller, place, body)
          : this.#copy(message, signed.caller, place)
      case 'DELETE':
        return this.#remove(signed.caller, place)
      default:
        return fault({ status: 405, code: 'MethodNotAllowed', message: 'Not spoken here.' })
    }
  }

  async #takeForm(message: IncomingMessage, bucket: string, body: Buffer, now: Date): Promise<StandInAnswer> {
    const form = await readForm(message, body)
    if (!form) return fault({ status: 400, code: 'MalformedPOSTRequest', message: 'The body is not well-formed.' })
    const { fields, file } = form
    const signed = verifyForm(fields, this.#options.secretAccessKey)
    if ('code' in signed) return fault(signed)
    const refused = policyFault(fields.get('policy') ?? '', fields, { bucket, size: file.length, now })
    if (refused) return fault(refused)
    const key = fields.get('key') ?? ''
    if (!this.#may(signed.caller, 's3:PutObject', { bucket, key })) return fault(denied('Access Denied'))
    const contentType = fields.get('content-type') ?? 'binary/octet-stream'
    this.#options.objects.put(`${bucket}/${key}`, { body: file, headers: { 'content-type': contentType } })
    return { status: Number(fields.get('success_action_status') ?? 204), contentType: 'application/xml', body: '' }
  }

  #give(message: IncomingMessage, caller: string, place: Place): StandInAnswer {
    const object = this.#may(caller, 's3:GetObject', place) ? this.#object(place) : undefined
    if (!object) return fault(denied('Access Denied'))
    const { body, headers } = object
    const { 'if-match': wanted } = message.headers
    if (wanted !== undefined && wanted !== etagOf(object)) return fault(preconditionFailed)
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(String(message.headers.range ?? '')) ?? []
    const answer = { contentType: headers['content-type'] ?? '', headers: { ...headers, etag: etagOf(object) } }
    if (from === undefined) return { ...answer, status: 200, body: message.method === 'HEAD' ? '' : body }
    const part = body.subarray(Number(from), Number(to) + 1)
    const range = `bytes ${from}-${Number(from) + part.length - 1}/${body.length}`
    return { ...answer, status: 206, headers: { ...answer.headers, 'content-range': range }, body: part }
  }

  #copy(message: IncomingMessage, caller: string, place: Place): StandInAnswer {
    const { 'x-amz-copy-source': from, 'x-amz-copy-source-if-match': etag, ...headers } = message.headers
    const [, bucket = '', ...rest] = String(from).split('/')
    const source = { bucket, key: rest.join('/') }
    const may = this.#may(caller, 's3:GetObject', source) && this.#may(caller, 's3:PutObject', place)
    const object = may ? this.#object(source) : undefined
    if (!object) return fault(denied('Access Denied'))
    if (etag !== undefined && etag !== etagOf(object)) return fault(preconditionFailed)
    const copy = { body: object.body, headers: objectHeaders(headers) }
    this.#options.objects.put(`${place.bucket}/${place.key}`, copy)
    const result = `<CopyObjectResult><ETag>${etagOf(copy)}</ETag></CopyObjectResult>`
    return { status: 200, contentType: 'application/xml', body: `${xmlHead}${result}` }
  }

  #put({ headers }: IncomingMessage, caller: string, place: Place, body: Buffer): StandInAnswer {
    if (!this.#may(caller, 's3:PutObject', place)) return fault(denied('Access Denied'))
    this.#options.objects.put(`${place.bucket}/${place.key}`, { body, headers: objectHeaders(headers) })
    return { status: 200, contentType: 'application/xml', body: '' }
  }

  #remove(caller: string, place: Place): StandInAnswer {
    if (!this.#may(caller, 's3:DeleteObject', place)) return fault(denied('Access Denied'))
    this.#options.objects.remove(`${place.bucket}/${place.key}`)
    return { status: 204, contentType: 'application/xml', body: '' }
  }

  #object({ bucket, key }: Place): KeptObject | undefined {
    return this.#options.objects.get(`${bucket}/${key}`)
  }

  /** Roles name a bucket's objects by the part before the slash. */
  #may(caller: string, action: string, { bucket, key }: Place): boolean {
    return this.#options.mayDo(caller, [{ action, resource: `${bucket}/${key.split('/')[0]}/*` }])
  }
}

interface Place {
  bucket: string
  key: string
}

const preconditionFailed: ObjectFault = {
  status: 412,
  code: 'PreconditionFailed',
  message: 'At least one precondition did not hold.',
}

/** What an object is given back with. */
function objectHeaders(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(['content-type', 'content-disposition'].map((name) => [name, String(headers[name] ?? '')]))
}

/** Fields before the file, as S3 reads them; undefined when it is no form with a file. */
async function readForm(
  message: IncomingMessage,
  body: Buffer,
): Promise<{ fields: Map<string, string>; file: Buffer } | undefined> {
  const headers = { 'content-type': message.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => undefined)
  const fields = new Map<string, string>()
  for (const [name, value] of form ?? []) {
    if (typeof value !== 'string') return { fields, file: Buffer.from(await value.arrayBuffer()) }
    fields.set(name.toLowerCase(), value)
  }
  return undefined
}

async function readBytes(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of message) {
    length += chunk.length
    if (length <= mostKeptBytes) chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** As the bucket's CORS rule has it: the web app's own origin, which is on this machine. */
function crossOriginHeaders({ headers }: IncomingMessage): Record<string, string> {
  const { origin } = headers
  if (origin === undefined || !/^https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(origin)) return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    vary: 'origin',
  }
}

function etagOf({ body }: KeptObject): string {
  return `"${createHash('md5').update(body).digest('hex')}"`
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n'

function fault({ status, code, message }: ObjectFault): StandInAnswer {
  const error = `<Error><Code>${code}</Code><Message>${message.replace(/[<>&"]/g, ' ')}</Message></Error>`
  return { status, contentType: 'application/xml', body: `${xmlHead}${error}` }
}
