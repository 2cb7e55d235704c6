import type { ProblemCode } from '@minping/shared/api'
import { log } from './log.ts'
import type { Secrets } from './secrets.ts'
import { setting } from './settings.ts'

/** The app as WeChat knows it, and where WeChat answers. */
export interface WechatApp {
  baseUrl: string
  appId: string
  appSecret: string
}

export type WechatProblem = Extract<
  ProblemCode,
  'WECHAT_CODE_INVALID' | 'WECHAT_RISKY' | 'WECHAT_UNAVAILABLE' | 'TOO_MANY_REQUESTS'
>

/** The app that the environment names; undefined in a city that has not registered one yet. */
export function wechatApp(secrets: Secrets): WechatApp | undefined {
  const appId = process.env.WECHAT_APP_ID
  if (!appId || appId === 'unset') return undefined
  return { baseUrl: setting('WECHAT_BASE_URL'), appId, appSecret: secrets.wechat.export().toString('utf8') }
}

/** WeChat's `errcode`s that are not our own mistake. */
const problemsOfErrorCodes: Record<number, WechatProblem> = {
  [-1]: 'WECHAT_UNAVAILABLE', // busy
  40029: 'WECHAT_CODE_INVALID',
  40163: 'WECHAT_CODE_INVALID', // used before
  40226: 'WECHAT_RISKY',
  45011: 'TOO_MANY_REQUESTS',
}

const mostMilliseconds = 4_000

/**
 * Exchanges a code from `wx.login` for the person's openid in this app (`jscode2session`). A code is used up by asking,
 * so nothing is tried twice. The session_key is dropped here: it never leaves the server, and nothing needs it.
 */
export async function exchangeWechatCode(
  code: string,
  app: WechatApp,
): Promise<{ openid: string } | { problem: WechatProblem }> {
  const reply = await ask(code, app)
  if (!reply) return { problem: 'WECHAT_UNAVAILABLE' }
  const errorCode = reply.errcode ?? 0
  if (errorCode === 0 && typeof reply.openid === 'string' && reply.openid !== '') return { openid: reply.openid }
  const problem = problemsOfErrorCodes[errorCode]
  if (problem) return { problem }
  // An unknown app id or a wrong secret, say: nobody can sign in until somebody looks.
  log('error', 'wechat refused', { errorCode })
  return { problem: 'WECHAT_UNAVAILABLE' }
}

interface WechatReply {
  openid?: unknown
  errcode?: number
}

/** Undefined when WeChat can't be reached, is late, or doesn't answer in its own form. The address holds the secret: never log it. */
async function ask(code: string, app: WechatApp): Promise<WechatReply | undefined> {
  const question = new URLSearchParams({
    appid: app.appId,
    secret: app.appSecret,
    js_code: code,
    grant_type: 'authorization_code',
  })
  try {
    const answer = await fetch(`${app.baseUrl}/sns/jscode2session?${question}`, {
      signal: AbortSignal.timeout(mostMilliseconds),
    })
    if (!answer.ok) {
      log('warning', 'wechat failed', { status: answer.status })
      return undefined
    }
    const reply: unknown = await answer.json()
    return typeof reply === 'object' && reply !== null ? reply : undefined
  } catch (fault) {
    log('warning', 'wechat not reached', { fault: fault instanceof Error ? fault.name : typeof fault })
    return undefined
  }
}
