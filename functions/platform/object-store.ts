import { displayName, kindFacts, tellingBytes, type UploadKind } from '@minping/shared/upload'
import { StoreUnavailable } from '../store/errors.ts'
import { log } from './log.ts'
import { setting } from './settings.ts'
import { formFields, type SigningAccount, signPolicy, signRequest, signUrl } from './signature-v4.ts'

/** What was sent and belongs to nothing yet (the bucket drops it after a day), and what is attached to something. */
export type ObjectPlace = 'incoming' | 'attached'

/** A form that a browser or `wx.uploadFile` posts, its fields first, the file last. */
export interface UploadForm {
  url: string
  fields: Record<string, string>
}

/** The beginning of an object, with what is known of the whole. */
export interface ObjectBeginning {
  bytes: Uint8Array
  size: number
  /** Changes when the object is replaced. */
  etag: string
}

/** The object store can't be reached, or answers what it ought not to. */
export class ObjectStoreUnavailable extends StoreUnavailable {
  override name = 'ObjectStoreUnavailable'
}

const mostMilliseconds = 4_000

/** What a form takes: one file of a kind, so many bytes of it, until it expires. */
export interface FormLimits {
  kind: UploadKind
  mostBytes: number
  expiresAt: Date
}

/** A form that lets who holds it send one file under a key, once or again, until it expires (an S3 POST policy). */
export function uploadForm(uploadId: string, { kind, mostBytes, expiresAt }: FormLimits, now: Date): UploadForm {
  const account = signingAccount()
  const fields = {
    key: keyOf('incoming', uploadId),
    'Content-Type': kindFacts[kind].mediaType,
    success_action_status: '200',
    ...formFields(account, now),
  }
  const conditions = [
    { bucket: setting('UPLOADS_BUCKET') },
    ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
    ['content-length-range', 1, mostBytes],
  ]
  const policy = Buffer.from(JSON.stringify({ expiration: expiresAt.toISOString(), conditions })).toString('base64')
  return {
    url: bucketUrl().href,
    fields: { ...fields, policy, 'x-amz-signature': signPolicy(policy, account, now) },
  }
}

/** The first bytes of what was sent; undefined where nothing was, or not any more. */
export async function readBeginning(uploadId: string, now: Date): Promise<ObjectBeginning | undefined> {
  const answer = await ask('GET', objectUrl('incoming', uploadId), { range: `bytes=0-${tellingBytes - 1}` }, now)
  // Without the right to list the bucket, which no function has, S3 answers 403 where there is nothing.
  if (answer.status === 404 || answer.status === 403) return undefined
  const size = Number(/\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1])
  const etag = answer.headers.get('etag')
  if (answer.status !== 206 || !Number.isInteger(size) || !etag) throw unavailable('read', answer.status)
  return { bytes: new Uint8Array(await answer.arrayBuffer()), size, etag }
}

/** What was sent, whole, if it is still what was looked at; undefined where it isn't any more. */
export async function readWhole(uploadId: string, etag: string, now: Date): Promise<Uint8Array | undefined> {
  const answer = await ask('GET', objectUrl('incoming', uploadId), { 'if-match': etag }, now)
  if (answer.status === 404 || answer.status === 403 || answer.status === 412) return undefined
  if (answer.status !== 200) throw unavailable('read', answer.status)
  return new Uint8Array(await answer.arrayBuffer())
}

/** Puts a file that was made of what was sent among the attached files, under the same id. */
export async function putAttached(
  uploadId: string,
  content: Uint8Array,
  { kind, name }: { kind: UploadKind; name: string },
  now: Date,
): Promise<void> {
  const answer = await ask('PUT', objectUrl('attached', uploadId), fileHeaders(kind, name), now, content)
  if (answer.status !== 200) throw unavailable('write', answer.status)
}

/**
 * Copies what was looked at to where attached files are, out of reach of the form that it was sent with. Whether it is
 * still what was looked at. There it has the media type that it was found to be of, and its name; a reader's browser
 * saves it and never shows it as a page.
 */
export async function keepObject(
  uploadId: string,
  { kind, name, etag }: { kind: UploadKind; name: string; etag: string },
  now: Date,
): Promise<boolean> {
  const headers = {
    ...fileHeaders(kind, name),
    'x-amz-copy-source': `/${setting('UPLOADS_BUCKET')}/${keyOf('incoming', uploadId)}`,
    'x-amz-copy-source-if-match': etag,
    'x-amz-metadata-directive': 'REPLACE',
  }
  const answer = await ask('PUT', objectUrl('attached', uploadId), headers, now)
  if (answer.status === 404 || answer.status === 403 || answer.status === 412) return false
  // A copy may fail after it has begun to answer 200.
  if (answer.status !== 200 || !(await answer.text()).includes('CopyObjectResult')) {
    throw unavailable('copy', answer.status)
  }
  return true
}

/** What a reader's browser is told of a file: its kind and its name; it saves it and never shows it as a page. */
function fileHeaders(kind: UploadKind, name: string): Record<string, string> {
  return {
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(displayName(name)).replace(/['()*]/g, '_')}`,
    'content-type': kindFacts[kind].mediaType,
  }
}

/** Removes an attached file for good, or throws; safe to repeat. */
export async function removeObject(uploadId: string, now: Date): Promise<void> {
  const { status } = await ask('DELETE', objectUrl('attached', uploadId), {}, now)
  if (status !== 204) throw unavailable('delete', status)
}

/** Removes attached files that belong to nothing any more. What can't be removed now is left to whoever is on duty. */
export async function removeObjects(uploadIds: readonly string[], now: Date): Promise<void> {
  await Promise.all(
    uploadIds.map(async (uploadId) => {
      try {
        await removeObject(uploadId, now)
      } catch (fault) {
        log('warning', 'file not removed', { uploadId, fault: fault instanceof Error ? fault.message : typeof fault })
      }
    }),
  )
}

/** Where an attached file can be read, for a few minutes. Its name is no part of the address: logs have addresses. */
export function readingUrl(uploadId: string, seconds: number, now: Date): string {
  return signUrl(objectUrl('attached', uploadId), signingAccount(), seconds, now).href
}

async function ask(
  method: 'GET' | 'PUT' | 'DELETE',
  url: URL,
  headers: Record<string, string>,
  now: Date,
  body?: Uint8Array,
): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      ...(body && { body: new Uint8Array(body) }),
      headers: signRequest({ method, url, headers, body }, signingAccount(), now),
      signal: AbortSignal.timeout(mostMilliseconds),
    })
  } catch (fault) {
    throw new ObjectStoreUnavailable(`the object store was not reached: ${method}`, { cause: fault })
  }
}

function unavailable(deed: string, status: number): ObjectStoreUnavailable {
  return new ObjectStoreUnavailable(`the object store answered ${status} to a ${deed}`)
}

/** What Lambda gives a function of its role. */
function signingAccount(): SigningAccount {
  const { AWS_REGION = '', AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN } = process.env
  return {
    region: AWS_REGION,
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    sessionToken: AWS_SESSION_TOKEN || undefined,
  }
}

/** As the SDK finds it: the endpoint that the environment names, with the bucket in the path; else the bucket's own host. */
function bucketUrl(): URL {
  const bucket = setting('UPLOADS_BUCKET')
  const { AWS_REGION = '', AWS_ENDPOINT_URL_S3: endpoint } = process.env
  if (endpoint) return new URL(`${endpoint}/${bucket}/`)
  return new URL(`https://${bucket}.s3.${AWS_REGION}.amazonaws.com${AWS_REGION.startsWith('cn-') ? '.cn' : ''}/`)
}

function objectUrl(place: ObjectPlace, uploadId: string): URL {
  return new URL(keyOf(place, uploadId), bucketUrl())
}

function keyOf(place: ObjectPlace, uploadId: string): string {
  return `${place}/${uploadId}`
}
