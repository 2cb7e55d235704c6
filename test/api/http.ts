import { randomBytes } from 'node:crypto'
import type { Problem } from '@minping/shared/api'

/** A new Idempotency-Key, or whatever else has to be new and unguessable. */
export const newKey = (): string => randomBytes(16).toString('base64url')

export interface Request {
  token?: string | undefined
  /** The Idempotency-Key. */
  key?: string | undefined
  headers?: Record<string, string>
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown
}

/** An answer as a client reads it. What stands in the body is for the test to say. */
export interface Received<Body> {
  status: number
  type: string
  text: string
  body: Body
}

/** Sends one request (`GET /api/health`) and reads the whole answer. A body that isn't JSON is undefined. */
export async function send<Body = Problem>(
  url: string,
  line: string,
  { token, key, headers, body }: Request = {},
): Promise<Received<Body>> {
  const [method = '', path = ''] = line.split(' ', 2)
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...headers,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text,
    body: readJson(text) as Body,
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
