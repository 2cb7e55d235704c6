import type { ProblemAnswer } from '../platform/call.ts'
import type { Secrets } from '../platform/secrets.ts'
import { setting } from '../platform/settings.ts'
import { exchangeWechatCode, type WechatApp } from '../platform/wechat.ts'

/** Who a wx.login code is from, or why that can't be said. The code is used up. */
export async function wechatPerson(code: string, secrets: Secrets): Promise<{ openid: string } | ProblemAnswer> {
  const app = wechatApp(secrets)
  if (!app) return { problem: 'WECHAT_UNAVAILABLE' }
  const exchanged = await exchangeWechatCode(code, app)
  return 'problem' in exchanged ? { problem: exchanged.problem, ...retryLater(exchanged.problem) } : exchanged
}

/** Undefined in a city that has not registered an app yet. */
function wechatApp(secrets: Secrets): WechatApp | undefined {
  const appId = process.env.WECHAT_APP_ID
  if (!appId) return undefined
  return { baseUrl: setting('WECHAT_BASE_URL'), appId, appSecret: secrets.wechat.export().toString('utf8') }
}

function retryLater(problem: string): { retryAfterSeconds?: number } {
  return problem === 'TOO_MANY_REQUESTS' || problem === 'WECHAT_UNAVAILABLE' ? { retryAfterSeconds: 60 } : {}
}
