import { deviceSubject, wechatSubject } from '../platform/identify.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { setting } from '../platform/settings.ts'
import { exchangeWechatCode, type WechatApp } from '../platform/wechat.ts'
import { answerCitizenSession } from './citizen-session.ts'

/** Exchanges a wx.login code for a session; with the phone's secret, the session is the phone's too. */
export const openWechatSession: UseCase<'openWechatSession'> = async ({ body, now }) => {
  const secrets = await service().secrets()
  const app = wechatApp(secrets)
  if (!app) return { problem: 'WECHAT_UNAVAILABLE' }
  const exchanged = await exchangeWechatCode(body.code, app)
  if ('problem' in exchanged) return { problem: exchanged.problem, ...retryLater(exchanged.problem) }
  const subjects = [
    wechatSubject(exchanged.openid, secrets.identity),
    ...(body.deviceSecret ? [deviceSubject(body.deviceSecret, secrets.identity)] : []),
  ]
  return answerCitizenSession(subjects, secrets, now)
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
