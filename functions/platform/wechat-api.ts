import { log } from './log.ts'
import type { WechatApp } from './wechat.ts'

/**
 * What WeChat answered, 0 being success; `notSent` when WeChat can't be reached or gives no token; `unanswered` when
 * nobody knows whether the call arrived.
 */
export type WechatAnswer = { errorCode: number; reply: Readonly<Record<string, unknown>> } | 'notSent' | 'unanswered'

const mostMilliseconds = 4_000
/** WeChat names a new token five minutes before the old one ends, and takes both until then. */
const renewedEarlyMilliseconds = 5 * 60_000
/** The token is not genuine (any more), or has ended. */
const tokenRefused: readonly number[] = [40001, 40014, 42001]

/** Calls WeChat's server API with the app's access token. One that is refused is renewed, once. */
export async function callWechat(app: WechatApp, path: `/${string}`, body: object): Promise<WechatAnswer> {
  const token = await tokenOf(app)
  if (token === undefined) return 'notSent'
  const answer = await post(app, `${path}?access_token=${token}`, body)
  if (typeof answer === 'string' || !tokenRefused.includes(answer.errorCode)) return answer

  const renewed = await renewToken(app, token)
  return renewed === undefined ? 'notSent' : post(app, `${path}?access_token=${renewed}`, body)
}

/** The tokens of this process, by app. */
const tokens = new Map<string, KeptToken>()

interface KeptToken {
  /** Once it is fetched. */
  value?: string | undefined
  asked: Promise<string | undefined>
  goodUntil: number
}

/** The token in use; whoever asks while one is fetched waits for the same. */
function tokenOf(app: WechatApp): Promise<string | undefined> {
  const known = tokens.get(nameOf(app))
  return known && Date.now() < known.goodUntil ? known.asked : keepToken(app, () => fetchToken(app, false))
}

/**
 * The token after one that was refused: what somebody else has renewed meanwhile, else one that WeChat is made to renew
 * (twenty times a day, half a minute apart:
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getStableAccessToken.html).
 */
function renewToken(app: WechatApp, refused: string): Promise<string | undefined> {
  const known = tokens.get(nameOf(app))
  if (known && known.value !== refused) return known.asked
  return keepToken(app, async () => {
    const current = await fetchToken(app, false)
    return current?.value === refused ? fetchToken(app, true) : current
  })
}

interface FetchedToken {
  value: string
  goodUntil: number
}

function keepToken(app: WechatApp, fetchOne: () => Promise<FetchedToken | undefined>): Promise<string | undefined> {
  const keep = async (): Promise<string | undefined> => {
    const fetched = await fetchOne()
    Object.assign(kept, { value: fetched?.value, goodUntil: fetched?.goodUntil ?? 0 })
    return fetched?.value
  }
  const kept: KeptToken = { goodUntil: Number.POSITIVE_INFINITY, asked: Promise.resolve().then(keep) }
  tokens.set(nameOf(app), kept)
  return kept.asked
}

async function fetchToken(app: WechatApp, forced: boolean): Promise<FetchedToken | undefined> {
  const answer = await post(app, '/cgi-bin/stable_token', {
    grant_type: 'client_credential',
    appid: app.appId,
    secret: app.appSecret,
    force_refresh: forced,
  })
  if (typeof answer === 'string') return undefined
  const { access_token: value, expires_in: seconds } = answer.reply
  if (typeof value === 'string' && typeof seconds === 'number') {
    return { value, goodUntil: Date.now() + seconds * 1_000 - renewedEarlyMilliseconds }
  }
  // A wrong secret, or an address that isn't on the app's list, say: nothing can be asked until somebody looks.
  log('error', 'wechat token refused', { errorCode: answer.errorCode })
  return undefined
}

/** The address holds the token and the body of some calls the secret: neither is ever logged. */
async function post(app: WechatApp, pathAndQuery: string, body: object): Promise<WechatAnswer> {
  try {
    const answer = await fetch(`${app.baseUrl}${pathAndQuery}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(mostMilliseconds),
    })
    if (!answer.ok) {
      log('warning', 'wechat failed', { status: answer.status })
      return 'unanswered'
    }
    const reply: unknown = await answer.json()
    if (typeof reply !== 'object' || reply === null) return 'unanswered'
    const { errcode = 0 } = reply as { errcode?: unknown }
    return { errorCode: Number(errcode), reply: { ...reply } }
  } catch (fault) {
    log('warning', 'wechat not reached', { fault: fault instanceof Error ? fault.name : typeof fault })
    return wasConnected(fault) ? 'unanswered' : 'notSent'
  }
}

const neverConnected: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']

function wasConnected(fault: unknown): boolean {
  const cause = fault instanceof Error ? fault.cause : undefined
  return !(cause instanceof Error && 'code' in cause && neverConnected.includes(cause.code))
}

const nameOf = ({ baseUrl, appId }: WechatApp): string => `${baseUrl} ${appId}`
