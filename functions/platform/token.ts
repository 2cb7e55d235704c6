import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'

/**
 * JSON Web Tokens signed with HS256. By node's own HMAC, which answers at once: WebCrypto's goes through the thread
 * pool and took a fifth of the time of a submit (npm run bench).
 */

const header = encode({ alg: 'HS256', typ: 'JWT' })

/** A token that says these claims. */
export function signToken(claims: Record<string, unknown>, key: KeyObject): string {
  const content = `${header}.${encode(claims)}`
  return `${content}.${signatureOf(content, key).toString('base64url')}`
}

/** What a token says; undefined when it wasn't signed with this key, or in another way. Whether it still counts isn't asked. */
export function readToken(token: string, key: KeyObject): Record<string, unknown> | undefined {
  const [head = '', claims = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || !isGenuine(`${head}.${claims}`, signature, key)) return undefined
  return decode(head)?.alg === 'HS256' ? decode(claims) : undefined
}

function isGenuine(content: string, signature: string, key: KeyObject): boolean {
  const given = Buffer.from(signature, 'base64url')
  const genuine = signatureOf(content, key)
  return given.length === genuine.length && timingSafeEqual(given, genuine)
}

function signatureOf(content: string, key: KeyObject): Buffer {
  return createHmac('sha256', key).update(content).digest()
}

function encode(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof content === 'object' && content !== null ? { ...content } : undefined
  } catch {
    return undefined
  }
}
