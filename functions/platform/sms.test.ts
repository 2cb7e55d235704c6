import { createSecretKey } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SmsStandIn, smsRequestOf, type TakenSms } from '../local/stand-ins/sms.ts'
import type { Secrets } from './secrets.ts'
import { type Sms, type SmsApp, sendSms, smsApp, tencentSignature } from './sms.ts'

const now = new Date('2026-03-02T02:00:00.000Z')
const invitation: Sms = { phone: '13800138001', template: 'invitation', parameters: ['K7MPW2QX9A', '2026-09-30'] }
const environment = process.env

let server: Server | undefined
let written: string

beforeEach(() => {
  written = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text)
    return true
  })
})
afterEach(async () => {
  jest.restoreAllMocks()
  process.env = environment
  server?.closeAllConnections()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
  server = undefined
})

/** The account of a city whose provider answers as told. */
async function appOf(listener: RequestListener): Promise<SmsApp> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  const { port } = started.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    region: 'ap-guangzhou',
    secretId: 'the-id',
    secretKey: 'the-secret-key',
    appId: '1400006666',
    signName: '民评',
    templates: { invitation: '1001', reminder: '1002', 'phone-code': '1003' },
  }
}

const reply =
  (response: object): RequestListener =>
  (_, answer) => {
    answer.end(JSON.stringify({ Response: response }))
  }

/** The provider's side, which checks the signature with its own key. */
async function provided(secretKey: string, taken: TakenSms[]): Promise<SmsApp> {
  const standIn = new SmsStandIn({ secretId: 'the-id', secretKey, appId: '1400006666' }, (sms) => taken.push(sms))
  return appOf(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    response.end(standIn.answer(smsRequestOf(request.headers, body)).body)
  })
}

test('the signature is the one that the rules of the provider give', () => {
  // Prepare: worked out by hand from the rules, with another program.
  const body =
    '{"PhoneNumberSet":["+8613800138001"],"SmsSdkAppId":"1400006666","SignName":"民评","TemplateId":"1001","TemplateParamSet":["K7MPW2QX9A","2026-09-30"]}'

  // Act
  const signature = tencentSignature({
    host: 'sms.tencentcloudapi.com',
    body,
    seconds: now.getTime() / 1_000,
    secretId: 'the-id',
    secretKey: 'the-secret-key',
  })

  // Assess
  expect(signature).toBe(
    'TC3-HMAC-SHA256 Credential=the-id/2026-03-02/sms/tc3_request, SignedHeaders=content-type;host, Signature=faa5d45484687b77c8d24c703dfb2ed5c61687998e554941c79dd5b802a83613',
  )
})

test('a message goes out to the phone, by the template, with its parameters', async () => {
  // Prepare
  const taken: TakenSms[] = []
  const app = await provided('the-secret-key', taken)

  // Act
  const result = await sendSms(app, invitation, now)

  // Assess
  expect(result).toEqual({ outcome: 'sent' })
  expect(taken).toEqual([{ phone: '13800138001', templateId: '1001', parameters: ['K7MPW2QX9A', '2026-09-30'] }])
})

test('a number that can not be reached is refused, and by what', async () => {
  // Prepare
  const app = await provided('the-secret-key', [])

  // Act
  const result = await sendSms(app, { ...invitation, phone: '13800130000' }, now)

  // Assess
  expect(result).toEqual({ outcome: 'refused', reason: 'InvalidParameterValue.IncorrectPhoneNumber' })
})

test('a wrong secret wakes somebody, with neither the secret nor the phone in the log', async () => {
  // Prepare
  const taken: TakenSms[] = []
  const app = await provided('another-secret-key', taken)

  // Act
  const result = await sendSms(app, invitation, now)

  // Assess
  expect(result).toEqual({ outcome: 'unavailable' })
  expect(taken).toEqual([])
  expect(JSON.parse(written)).toMatchObject({ severity: 'error', code: 'AuthFailure.SignatureFailure' })
  expect(written).not.toContain('the-secret-key')
  expect(written).not.toContain('13800138001')
})

test.each<[string, RequestListener]>([
  ['fails without a word', (_, response) => response.writeHead(502).end('oops')],
  ['answers no JSON', (_, response) => response.end('<html>')],
  ['answers null', (_, response) => response.end('null')],
  ['answers about nothing', reply({})],
  ['answers about no message', reply({ SendStatusSet: [] })],
  ['hangs up', (request) => request.socket.destroy()],
])('messages can not be sent now when the provider %s', async (_, listener) => {
  // Prepare
  const app = await appOf(listener)

  // Act
  const result = await sendSms(app, invitation, now)

  // Assess
  expect(result).toEqual({ outcome: 'unavailable' })
  expect(written).not.toContain('13800138001')
})

test('the provider is not waited for longer than a function can', async () => {
  // Prepare
  const timeout = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  const app = await appOf(() => {})

  // Act
  const result = await sendSms(app, invitation, now)

  // Assess
  expect(result).toEqual({ outcome: 'unavailable' })
  expect(timeout.mock.calls[0]?.[0]).toBeLessThan(10_000)
})

describe('the account', () => {
  const secrets = { sms: createSecretKey(Buffer.from('the-secret-key')) } as Secrets
  const settings = {
    SMS_BASE_URL: 'https://sms.example',
    SMS_REGION: 'ap-guangzhou',
    SMS_SECRET_ID: 'the-id',
    SMS_APP_ID: '1400006666',
    SMS_SIGN_NAME: '民评',
    SMS_INVITATION_TEMPLATE: '1001',
    SMS_REMINDER_TEMPLATE: '1002',
    SMS_PHONE_CODE_TEMPLATE: '1003',
  }

  test('is the one that the environment names', () => {
    // Prepare
    process.env = { ...environment, ...settings }

    // Act
    const app = smsApp(secrets)

    // Assess
    expect(app).toEqual({
      baseUrl: 'https://sms.example',
      region: 'ap-guangzhou',
      secretId: 'the-id',
      secretKey: 'the-secret-key',
      appId: '1400006666',
      signName: '民评',
      templates: { invitation: '1001', reminder: '1002', 'phone-code': '1003' },
    })
  })

  test.each(['unset', ''])('is none in a city that has not opened one: app id "%s"', (appId) => {
    // Prepare
    process.env = { ...environment, ...settings, SMS_APP_ID: appId }

    // Act
    const app = smsApp(secrets)

    // Assess
    expect(app).toBeUndefined()
  })
})
