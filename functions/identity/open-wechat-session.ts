import { deviceSubject, wechatSubject } from '../platform/identify.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { answerCitizenSession } from './citizen-session.ts'
import { wechatPerson } from './wechat-person.ts'

/** Exchanges a wx.login code for a session; with the phone's secret, the session is the phone's too. */
export const openWechatSession: UseCase<'openWechatSession'> = async ({ body, now }) => {
  const secrets = await service().secrets()
  const found = await wechatPerson(body.code, secrets)
  if ('problem' in found) return found
  const subjects = [
    wechatSubject(found.openid, secrets.identity),
    ...(body.deviceSecret ? [deviceSubject(body.deviceSecret, secrets.identity)] : []),
  ]
  return answerCitizenSession(subjects, secrets, now)
}
