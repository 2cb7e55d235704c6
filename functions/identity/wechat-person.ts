import type { ProblemAnswer } from '../platform/call.ts'
import type { Secrets } from '../platform/secrets.ts'
import { exchangeWechatCode, wechatApp } from '../platform/wechat.ts'

/** Who a wx.login code is from, or why that can't be said. The code is used up. */
export async function wechatPerson(code: string, secrets: Secrets): Promise<{ openid: string } | ProblemAnswer> {
  const app = wechatApp(secrets)
  if (!app) return { problem: 'WECHAT_UNAVAILABLE' }
  const exchanged = await exchangeWechatCode(code, app)
  return 'problem' in exchanged ? { problem: exchanged.problem, ...retryLater(exchanged.problem) } : exchanged
}

function retryLater(problem: string): { retryAfterSeconds?: number } {
  return problem === 'TOO_MANY_REQUESTS' || problem === 'WECHAT_UNAVAILABLE' ? { retryAfterSeconds: 60 } : {}
}
