import type { IncomingHttpHeaders } from 'node:http'
import { tencentSignature } from '../../platform/sms.ts'
import type { StandInAnswer } from './parameter-store.ts'

export interface SmsAccount {
  secretId: string
  secretKey: string
  appId: string
}

/** A message that would have gone out. */
export interface TakenSms {
  phone: string
  templateId: string
  parameters: string[]
}

/** What of a request the stand-in looks at. */
export interface SmsRequest {
  host: string
  authorization: string
  action: string
  timestamp: string
  body: string
}

/**
 * Speaks Tencent Cloud's `SendSms`: checks the signature, takes the message and tells it to who listens. Phones that
 * end in 0000 answer as a number that can't be reached does.
 */
export class SmsStandIn {
  readonly #account: SmsAccount
  readonly #onSms: (sms: TakenSms) => void

  constructor(account: SmsAccount, onSms: (sms: TakenSms) => void) {
    this.#account = account
    this.#onSms = onSms
  }

  answer(request: SmsRequest): StandInAnswer {
    const reply = { Response: { ...this.#send(request), RequestId: 'stand-in' } }
    return { status: 200, contentType: 'application/json', body: JSON.stringify(reply) }
  }

  #send({ host, authorization, action, timestamp, body }: SmsRequest): object {
    const { secretId, secretKey, appId } = this.#account
    if (action !== 'SendSms') return failure('InvalidAction')
    const expected = tencentSignature({ host, body, seconds: Number(timestamp), secretId, secretKey })
    if (authorization !== expected) return failure('AuthFailure.SignatureFailure')
    const { PhoneNumberSet, SmsSdkAppId, TemplateId, TemplateParamSet } = JSON.parse(body)
    if (SmsSdkAppId !== appId) return failure('UnauthorizedOperation.SmsSdkAppIdVerifyFail')
    const [number = ''] = PhoneNumberSet
    if (number.endsWith('0000'))
      return { SendStatusSet: [{ PhoneNumber: number, Code: 'InvalidParameterValue.IncorrectPhoneNumber' }] }
    this.#onSms({ phone: number.replace('+86', ''), templateId: TemplateId, parameters: TemplateParamSet })
    return { SendStatusSet: [{ PhoneNumber: number, Fee: 1, Code: 'Ok', Message: 'send success' }] }
  }
}

/** What the stand-in looks at, of a request as it came in. */
export function smsRequestOf(headers: IncomingHttpHeaders, body: string): SmsRequest {
  const header = (name: string) => String(headers[name] ?? '')
  return {
    host: header('host'),
    authorization: header('authorization'),
    action: header('x-tc-action'),
    timestamp: header('x-tc-timestamp'),
    body,
  }
}

function failure(code: string): object {
  return { Error: { Code: code, Message: code } }
}
