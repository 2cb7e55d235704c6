import type { IncomingMessage } from 'node:http'
import { digest, type SigningAccount, signatureOf, signPolicy, unsignedBody } from '../../platform/signature-v4.ts'
import { denied, type ObjectFault } from './object-policy.ts'

/** Who signed, by the access key; or why the signature doesn't count. */
export type Signed = { caller: string } | ObjectFault

const mostSkewMilliseconds = 15 * 60_000
const mismatch: ObjectFault = {
  status: 403,
  code: 'SignatureDoesNotMatch',
  message: 'The request signature we calculated does not match the signature you provided.',
}

/** Verifies a request by its query or its Authorization header (Signature Version 4). */
export function verifyRequest(
  message: IncomingMessage,
  url: URL,
  body: Buffer,
  secretAccessKey: string,
  now: Date,
): Signed {
  if (url.searchParams.has('X-Amz-Signature')) return verifyQuery(message, url, secretAccessKey, now)
  return message.headers['x-amz-content-sha256'] === digest(body)
    ? verifyHeader(message, url, secretAccessKey, now)
    : { status: 400, code: 'XAmzContentSHA256Mismatch', message: 'The provided hash does not match what was computed.' }
}

/** Verifies the policy of a form by its fields, whose names are in lower case. */
export function verifyForm(fields: ReadonlyMap<string, string>, secretAccessKey: string): Signed {
  const credential = readCredential(fields.get('x-amz-credential'), secretAccessKey)
  const signedAt = readInstant(fields.get('x-amz-date'))
  if (!credential || !signedAt) return denied('A form needs a signed policy.')
  const expected = signPolicy(fields.get('policy') ?? '', credential, signedAt)
  return fields.get('x-amz-signature') === expected ? { caller: credential.accessKeyId } : mismatch
}

function verifyQuery(message: IncomingMessage, url: URL, secretAccessKey: string, now: Date): Signed {
  const { searchParams } = url
  const credential = readCredential(searchParams.get('X-Amz-Credential'), secretAccessKey)
  const signedAt = readInstant(searchParams.get('X-Amz-Date'))
  if (!credential || !signedAt || message.method !== 'GET') return denied('Access Denied')
  const expiresAt = signedAt.getTime() + Number(searchParams.get('X-Amz-Expires')) * 1_000
  if (!(expiresAt > now.getTime())) return denied('Request has expired')
  const unsigned = new URL(url)
  unsigned.searchParams.delete('X-Amz-Signature')
  const expected = signatureOf({ method: 'GET', url: unsigned, headers: {} }, unsignedBody, credential, signedAt)
  return searchParams.get('X-Amz-Signature') === expected ? { caller: credential.accessKeyId } : mismatch
}

function verifyHeader(message: IncomingMessage, url: URL, secretAccessKey: string, now: Date): Signed {
  const { authorization = '', ...headers } = message.headers
  const [, given, names = '', signature] =
    /Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)/.exec(authorization) ?? []
  const credential = readCredential(given, secretAccessKey)
  const signedAt = readInstant(headers['x-amz-date'])
  if (!credential || !signedAt) return denied('Access Denied')
  if (Math.abs(now.getTime() - signedAt.getTime()) > mostSkewMilliseconds) {
    return { status: 403, code: 'RequestTimeTooSkewed', message: 'The difference between the times is too large.' }
  }
  const signed = names.split(';').filter((name) => name !== 'host')
  const request = {
    method: message.method as 'GET',
    url,
    headers: Object.fromEntries(signed.map((name) => [name, String(headers[name] ?? '')])),
  }
  const expected = signatureOf(request, String(headers['x-amz-content-sha256']), credential, signedAt)
  return signature === expected ? { caller: credential.accessKeyId } : mismatch
}

/** `key/20130524/region/s3/aws4_request` */
function readCredential(text: string | null | undefined, secretAccessKey: string): SigningAccount | undefined {
  const [accessKeyId, , region, service] = (text ?? '').split('/')
  return accessKeyId && region && service === 's3' ? { accessKeyId, region, secretAccessKey } : undefined
}

/** `20130524T000000Z` */
function readInstant(text: unknown): Date | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(text))
  return parts ? new Date(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`) : undefined
}
