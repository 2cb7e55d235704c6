import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { GetParameterCommand, GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm'
import { type SmsApp, sendSms } from '../../platform/sms.ts'
import { callWechat } from '../../platform/wechat-api.ts'
import { readService } from '../service/read-service.ts'
import { localSecrets, parametersOf } from './secrets.ts'
import type { TakenSms } from './sms.ts'
import { type StandIns, startStandIns } from './start-stand-ins.ts'
import { standInOpenid, type TakenWechatMessage } from './wechat.ts'

const service = readService(path.resolve(import.meta.dirname, '../../../serverless.yml'), {
  stage: 'local',
  parameters: {},
})
const secrets = localSecrets()
const parameters = parametersOf(service, secrets)
const messages: TakenSms[] = []
const wechatMessages: TakenWechatMessage[] = []
let standIns: StandIns

beforeAll(async () => {
  standIns = await startStandIns({
    known: () => ({ service, parameters }),
    wechat: { appId: 'wx1', appSecret: secrets.wechat },
    sms: { secretId: 'sms1', secretKey: secrets.sms, appId: '1400000001' },
    onSms: (sms) => messages.push(sms),
    onWechatMessage: (message) => wechatMessages.push(message),
  })
})
afterAll(() => standIns.stop())

describe('the parameter store', () => {
  const clientOf = (functionName: string) =>
    new SSMClient({
      endpoint: standIns.url,
      region: 'local',
      credentials: { accessKeyId: functionName, secretAccessKey: 'any' },
    })

  const sessionSecret = '/minping/local/session-secret'
  const read = (functionName: string) =>
    clientOf(functionName).send(new GetParametersCommand({ Names: [sessionSecret] }))

  test('gives a function the secrets that its role names, and says which names it does not know', async () => {
    // Act
    const { Parameters = [], InvalidParameters } = await clientOf('identity').send(
      new GetParametersCommand({
        Names: [sessionSecret, '/minping/local/wechat-secret'],
        WithDecryption: true,
      }),
    )

    // Assess
    expect(Parameters.map(({ Name, Value }) => [Name, Value])).toEqual([
      [sessionSecret, secrets.session],
      ['/minping/local/wechat-secret', secrets.wechat],
    ])
    expect(InvalidParameters).toEqual([])
  })

  test.each([
    ['another secret', () => read('directory')],
    ['a stranger', () => read('somebody')],
    ['another call', () => clientOf('identity').send(new GetParameterCommand({ Name: sessionSecret }))],
  ])('refuses %s', async (_, ask) => {
    // Act
    const asking = ask()

    // Assess
    await expect(asking).rejects.toMatchObject({ name: 'AccessDeniedException' })
  })
})

describe('WeChat', () => {
  const exchange = async (code: string, more: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      appid: 'wx1',
      secret: secrets.wechat,
      grant_type: 'authorization_code',
      js_code: code,
      ...more,
    })
    const response = await fetch(`${standIns.url}/sns/jscode2session?${query}`)
    return JSON.parse(await response.text()) as { openid?: string; session_key?: string; errcode?: number }
  }

  test('knows a person again by another code', async () => {
    // Act
    const [first, second, other] = [await exchange('ann-1'), await exchange('ann-2'), await exchange('bo-1')]

    // Assess
    expect(first.openid).toMatch(/^o[A-Za-z0-9_-]{27}$/)
    expect(second.openid).toBe(first.openid)
    expect(other.openid).not.toBe(first.openid)
    expect(first.session_key).toBeDefined()
  })

  test.each([
    ['a code that was used', () => exchange('used-1').then(() => exchange('used-1')), 40163],
    ['an invalid code', () => exchange('invalid-1'), 40029],
    ['too many questions', () => exchange('often-1'), 45011],
    ['an account at risk', () => exchange('risky-1'), 40226],
    ['being busy', () => exchange('busy-1'), -1],
    ['no code', () => exchange(''), 41008],
    ['another app', () => exchange('ann-3', { appid: 'wx2' }), 40013],
    ['a wrong secret', () => exchange('ann-4', { secret: 'wrong' }), 40125],
  ])('answers %s with its error code', async (_, ask, errcode) => {
    expect(await ask()).toMatchObject({ errcode })
  })
})

describe("WeChat's subscribe messages", () => {
  const send = (openid: string, data: Record<string, { value: string }>, more: object = {}) =>
    callWechat({ baseUrl: standIns.url, appId: 'wx1', appSecret: secrets.wechat }, '/cgi-bin/message/subscribe/send', {
      touser: openid,
      template_id: 'progress',
      page: 'mine/review/index?id=1',
      data,
      ...more,
    })
  const data = {
    thing1: { value: '古城区政务服务大厅' },
    phrase2: { value: '已反馈' },
    date3: { value: '2026年3月2日' },
  }

  test('that would go out are seen, by an access token that WeChat gave', async () => {
    // Prepare
    const openid = standInOpenid('ann')

    // Act
    const answer = await send(openid, data)

    // Assess
    expect(answer).toMatchObject({ errorCode: 0 })
    expect(wechatMessages).toEqual([
      {
        openid,
        templateId: 'progress',
        page: 'mine/review/index?id=1',
        data: { thing1: '古城区政务服务大厅', phrase2: '已反馈', date3: '2026年3月2日' },
      },
    ])
  })

  test.each([
    ['nobody', 43101, standInOpenid('declined'), data],
    ['somebody who deleted the account', 40003, standInOpenid('left'), data],
    ['too many', 45009, standInOpenid('crowded'), data],
    ['an unsteady WeChat', -1, standInOpenid('unsteady'), data],
    ['no openid', 40003, 'ann', data],
    ['words that are too long', 47003, standInOpenid('ann'), { thing1: { value: '字'.repeat(21) } }],
    ['another kind of words', 47003, standInOpenid('ann'), { phrase2: { value: 'done' } }],
  ])('to %s are answered %i', async (_, errorCode, openid, words) => {
    expect(await send(openid, { ...words })).toMatchObject({ errorCode })
  })
})

describe('messages', () => {
  const account = (more: Partial<SmsApp> = {}): SmsApp => ({
    baseUrl: standIns.url,
    region: 'ap-guangzhou',
    secretId: 'sms1',
    secretKey: secrets.sms,
    appId: '1400000001',
    signName: '民评',
    templates: { invitation: '邀请', reminder: '提醒', 'phone-code': '验证码' },
    ...more,
  })
  const send = (more?: Partial<SmsApp>, phone = '13800138001') =>
    sendSms(account(more), { phone, template: 'phone-code', parameters: ['246810'] }, new Date())

  beforeEach(() => {
    messages.length = 0
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  })
  afterEach(() => jest.restoreAllMocks())

  test('that would go out are seen', async () => {
    // Act
    const result = await send()

    // Assess
    expect(result).toEqual({ outcome: 'sent' })
    expect(messages).toEqual([{ phone: '13800138001', templateId: '验证码', parameters: ['246810'] }])
  })

  test.each([
    ['with a wrong signature', { secretKey: 'wrong' }],
    ['of another account', { secretId: 'sms2' }],
    ['of another app', { appId: '1400000002' }],
  ])('%s are not taken', async (_, more) => {
    // Act
    const result = await send(more)

    // Assess
    expect(result).toEqual({ outcome: 'unavailable' })
    expect(messages).toEqual([])
  })

  test('to a number that can not be reached are refused', async () => {
    // Act
    const result = await send({}, '13800130000')

    // Assess
    expect(result).toMatchObject({ outcome: 'refused' })
    expect(messages).toEqual([])
  })
})

describe('secrets', () => {
  test('stay the same between starts, in a file that only its owner reads', () => {
    // Prepare
    const folder = mkdtempSync(path.join(tmpdir(), 'minping-secrets-'))
    const file = path.join(folder, 'made/secrets.json')

    // Act
    const first = localSecrets(file)
    const second = localSecrets(file)

    // Assess
    expect(second).toEqual(first)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(Buffer.from(first.contact, 'base64')).toHaveLength(32)
    rmSync(folder, { recursive: true })
  })
})
