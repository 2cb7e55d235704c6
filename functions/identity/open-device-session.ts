import { deviceSubject } from '../platform/identify.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { answerCitizenSession } from './citizen-session.ts'

/** Opens a session for a phone that has not signed in: its secret is its identity. */
export const openDeviceSession: UseCase<'openDeviceSession'> = async ({ body, now }) => {
  const secrets = await service().secrets()
  return answerCitizenSession([deviceSubject(body.deviceSecret, secrets.identity)], secrets, now)
}
