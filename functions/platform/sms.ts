import { createHash, createHmac } from 'node:crypto'
import { log } from './log.ts'
import type { Secrets } from './secrets.ts'
import { setting } from './settings.ts'

/** What is sent: each has a template that the operator registered with the provider; the texts are approved there. */
export const smsTemplates = ['invitation', 'reminder', 'phone-code'] as const
export type SmsTemplate = (typeof smsTemplates)[number]

/** The account with Tencent Cloud SMS, and where it answers. */
export interface SmsApp {
  baseUrl: string
  region: string
  secretId: string
  secretKey: string
  appId: string
  signName: string
  templates: Readonly<Record<SmsTemplate, string>>
}

export interface Sms {
  /** A mainland mobile number, eleven digits. */
  phone: string
  template: SmsTemplate
  parameters: readonly string[]
}

export type SmsOutcome = { outcome: 'sent' } | { outcome: 'refused'; reason: string } | { outcome: 'unavailable' }

const version = '2021-01-11'
const mostMilliseconds = 5_000

/** The account that the environment names; undefined in a city that has not opened one. */
export function smsApp(secrets: Secrets): SmsApp | undefined {
  const appId = process.env.SMS_APP_ID
  if (!appId || appId === 'unset') return undefined
  return {
    baseUrl: setting('SMS_BASE_URL'),
    region: setting('SMS_REGION'),
    secretId: setting('SMS_SECRET_ID'),
    secretKey: secrets.sms.export().toString('utf8'),
    appId,
    signName: setting('SMS_SIGN_NAME'),
    templates: {
      invitation: setting('SMS_INVITATION_TEMPLATE'),
      reminder: setting('SMS_REMINDER_TEMPLATE'),
      'phone-code': setting('SMS_PHONE_CODE_TEMPLATE'),
    },
  }
}

/** Sends one message (`SendSms`). Refused ones are not to be tried again; where the provider can't be reached, later. */
export async function sendSms(app: SmsApp, sms: Sms, now: Date): Promise<SmsOutcome> {
  const reply = await ask(app, sms, now)
  const status = reply?.SendStatusSet?.[0]
  if (status?.Code === 'Ok') return { outcome: 'sent' }
  if (status?.Code) return { outcome: 'refused', reason: status.Code }
  // A wrong signature or an unknown app, say: nothing can be sent until somebody looks.
  if (reply?.Error) log('error', 'sms refused', { code: reply.Error.Code })
  return { outcome: 'unavailable' }
}

interface SmsReply {
  SendStatusSet?: { Code?: string }[]
  Error?: { Code?: string }
}

/** Undefined when the provider can't be reached, is late, or doesn't answer in its own form. */
async function ask(app: SmsApp, sms: Sms, now: Date): Promise<SmsReply | undefined> {
  const url = new URL('/', app.baseUrl)
  const body = JSON.stringify({
    PhoneNumberSet: [`+86${sms.phone}`],
    SmsSdkAppId: app.appId,
    SignName: app.signName,
    TemplateId: app.templates[sms.template],
    TemplateParamSet: sms.parameters,
  })
  const seconds = Math.floor(now.getTime() / 1_000)
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': contentType,
        authorization: tencentSignature({
          host: url.host,
          body,
          seconds,
          secretId: app.secretId,
          secretKey: app.secretKey,
        }),
        'x-tc-action': 'SendSms',
        'x-tc-version': version,
        'x-tc-region': app.region,
        'x-tc-timestamp': String(seconds),
      },
      body,
      signal: AbortSignal.timeout(mostMilliseconds),
    })
    const reply: unknown = await answer.json()
    return typeof reply === 'object' && reply !== null && 'Response' in reply ? (reply.Response as SmsReply) : undefined
  } catch (fault) {
    log('warning', 'sms not reached', { fault: fault instanceof Error ? fault.name : typeof fault })
    return undefined
  }
}

const contentType = 'application/json; charset=utf-8'

interface SignedRequest {
  host: string
  body: string
  /** Since 1970. */
  seconds: number
  secretId: string
  secretKey: string
}

/** The Authorization header of Tencent Cloud's API 3.0, TC3-HMAC-SHA256. */
export function tencentSignature({ host, body, seconds, secretId, secretKey }: SignedRequest): string {
  const day = new Date(seconds * 1_000).toISOString().slice(0, 10)
  const scope = `${day}/sms/tc3_request`
  const signedHeaders = 'content-type;host'
  const request = [
    'POST',
    '/',
    '',
    `content-type:${contentType}`,
    `host:${host}`,
    '',
    signedHeaders,
    digest(body),
  ].join('\n')
  const text = ['TC3-HMAC-SHA256', seconds, scope, digest(request)].join('\n')
  const key = [day, 'sms', 'tc3_request'].reduce<Buffer>(
    (held, part) => mac(held, part),
    Buffer.from(`TC3${secretKey}`),
  )
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${mac(key, text).toString('hex')}`
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function mac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
