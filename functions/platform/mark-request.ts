import type { RequestMark } from '../store/request-mark.ts'
import { identify } from './identify.ts'
import { service } from './service.ts'

/**
 * What tells a request that is sent again from another one with the same key. A validated body has its fields in the
 * order of the schema, so equal bodies give equal text. The hash is keyed: a phone number could be guessed from a plain one.
 */
export async function markRequest(key: string, body: unknown): Promise<RequestMark> {
  const { identity } = await service().secrets()
  return { key, bodyHash: identify('request-body', JSON.stringify(body) ?? '', identity) }
}
