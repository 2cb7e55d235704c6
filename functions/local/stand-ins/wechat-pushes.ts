import { randomBytes } from 'node:crypto'
import { type PushKeys, sealPush, signPush } from '../../platform/wechat-push.ts'

/** Where the app takes what WeChat pushes, and what the console has of it. */
export interface PushAddress {
  url: string
  keys: PushKeys
}

/** WeChat waits so long for an answer, and sends again up to three times. */
const mostMilliseconds = 5_000
const mostTries = 3

/**
 * Pushes an event as WeChat does: signed, encrypted where there is a key, again while the answer isn't `success`.
 * Whether it was taken.
 */
export async function pushEvent({ url, keys }: PushAddress, appId: string, event: object): Promise<boolean> {
  for (let number = 1; number <= mostTries; number += 1) {
    const request = pushRequest(keys, appId, JSON.stringify(event))
    try {
      const answer = await fetch(`${url}?${request.query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: request.body,
        signal: AbortSignal.timeout(mostMilliseconds),
      })
      if (answer.ok && (await answer.text()) === 'success') return true
    } catch {
      // Sent again.
    }
  }
  return false
}

/** The query and the body of a push. */
export function pushRequest(
  { token, aesKey }: PushKeys,
  appId: string,
  message: string,
  now = new Date(),
): { query: URLSearchParams; body: string } {
  const timestamp = String(Math.floor(now.getTime() / 1_000))
  const nonce = String(randomBytes(4).readUInt32BE())
  const query = new URLSearchParams({ signature: signPush(token, timestamp, nonce), timestamp, nonce })
  if (!aesKey) return { query, body: message }
  const Encrypt = sealPush(message, aesKey, appId)
  query.set('encrypt_type', 'aes')
  query.set('msg_signature', signPush(token, timestamp, nonce, Encrypt))
  return { query, body: JSON.stringify({ ToUserName: 'gh_local', Encrypt }) }
}
