import { deviceSubject, wechatSubject } from '../platform/identify.ts'
import { sealOpenidOfCitizen } from '../platform/openid.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { putCitizen } from '../store/citizen-entity.ts'
import { answerCitizenSession } from './citizen-session.ts'
import { wechatPerson } from './wechat-person.ts'

/**
 * Exchanges a wx.login code for a session; with the phone's secret, the session is the phone's too. Where the person can
 * be reached is kept, encrypted.
 */
export const openWechatSession: UseCase<'openWechatSession'> = async ({ body, now }) => {
  const secrets = await service().secrets()
  const found = await wechatPerson(body.code, secrets)
  if ('problem' in found) return found
  const subject = wechatSubject(found.openid, secrets.identity)
  const sealedOpenid = sealOpenidOfCitizen(found.openid, subject, secrets.contact)
  await putCitizen(service().table, { subject, sealedOpenid, lastSignedInAt: now.toISOString() })
  const subjects = [subject, ...(body.deviceSecret ? [deviceSubject(body.deviceSecret, secrets.identity)] : [])]
  return answerCitizenSession(subjects, secrets, now)
}
