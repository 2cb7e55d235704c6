import { createHash, createHmac } from 'node:crypto'

/** Who signs. A function's own credentials are for a time and come with a session token. */
export interface SigningAccount {
  region: string
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string | undefined
}

export interface UnsignedRequest {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  url: URL
  /** Those that are signed beside `host`, names in lower case. */
  headers: Readonly<Record<string, string>>
  body?: Uint8Array | undefined
}

const algorithm = 'AWS4-HMAC-SHA256'
/** What S3 takes as the hash of a body that is not signed. */
export const unsignedBody = 'UNSIGNED-PAYLOAD'

/** AWS Signature Version 4 for S3, in the Authorization header; with all headers to send. */
export function signRequest(request: UnsignedRequest, account: SigningAccount, now: Date): Record<string, string> {
  const bodyHash = digest(request.body ?? '')
  const headers = {
    ...request.headers,
    'x-amz-content-sha256': bodyHash,
    'x-amz-date': instantOf(now),
    ...(account.sessionToken !== undefined && { 'x-amz-security-token': account.sessionToken }),
  }
  const signature = signatureOf({ ...request, headers }, bodyHash, account, now)
  const credential = `${account.accessKeyId}/${scopeOf(account, now)}`
  const names = signedNames(headers).join(';')
  return {
    ...headers,
    authorization: `${algorithm} Credential=${credential},SignedHeaders=${names},Signature=${signature}`,
  }
}

/** The address with a signature in its query: whoever has it may read, until it expires. */
export function signUrl(url: URL, account: SigningAccount, seconds: number, now: Date): URL {
  const signed = new URL(url)
  const parameters = {
    'X-Amz-Algorithm': algorithm,
    'X-Amz-Credential': `${account.accessKeyId}/${scopeOf(account, now)}`,
    'X-Amz-Date': instantOf(now),
    'X-Amz-Expires': String(seconds),
    ...(account.sessionToken !== undefined && { 'X-Amz-Security-Token': account.sessionToken }),
    'X-Amz-SignedHeaders': 'host',
  }
  for (const [name, value] of Object.entries(parameters)) signed.searchParams.set(name, value)
  const signature = signatureOf({ method: 'GET', url: signed, headers: {} }, unsignedBody, account, now)
  signed.searchParams.set('X-Amz-Signature', signature)
  return signed
}

/** The fields that say who signs a form; the policy must name them too. */
export function formFields(account: SigningAccount, now: Date): Record<string, string> {
  return {
    'x-amz-algorithm': algorithm,
    'x-amz-credential': `${account.accessKeyId}/${scopeOf(account, now)}`,
    'x-amz-date': instantOf(now),
    ...(account.sessionToken !== undefined && { 'x-amz-security-token': account.sessionToken }),
  }
}

/** The signature of a form's policy (base64). */
export function signPolicy(policy: string, account: SigningAccount, now: Date): string {
  return mac(signingKey(account, now), policy).toString('hex')
}

/** The signature of a request whose headers and query are complete; also what a verifier compares with. */
export function signatureOf(
  { method, url, headers }: UnsignedRequest,
  bodyHash: string,
  account: SigningAccount,
  now: Date,
): string {
  const all: Record<string, string> = { ...headers, host: url.host }
  const names = signedNames(headers)
  const request = [
    method,
    url.pathname,
    canonicalQuery(url.searchParams),
    ...names.map((name) => `${name}:${all[name]?.trim()}`),
    '',
    names.join(';'),
    bodyHash,
  ].join('\n')
  const text = [algorithm, instantOf(now), scopeOf(account, now), digest(request)].join('\n')
  return mac(signingKey(account, now), text).toString('hex')
}

function signedNames(headers: Readonly<Record<string, string>>): string[] {
  return [...Object.keys(headers), 'host'].sort()
}

function canonicalQuery(parameters: URLSearchParams): string {
  return [...parameters]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&')
}

/** Everything but unreserved characters, as RFC 3986 has them. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** `20130524T000000Z` */
function instantOf(now: Date): string {
  return now.toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function scopeOf({ region }: SigningAccount, now: Date): string {
  return `${instantOf(now).slice(0, 'YYYYMMDD'.length)}/${region}/s3/aws4_request`
}

function signingKey({ region, secretAccessKey }: SigningAccount, now: Date): Buffer {
  const day = instantOf(now).slice(0, 'YYYYMMDD'.length)
  return [day, region, 's3', 'aws4_request'].reduce<Buffer>(mac, Buffer.from(`AWS4${secretAccessKey}`))
}

/** The SHA-256 of a text or of bytes, as it is signed and as `x-amz-content-sha256` says it. */
export function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

function mac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
