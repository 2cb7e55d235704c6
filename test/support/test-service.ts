import { createSecretKey, type KeyObject } from 'node:crypto'
import path from 'node:path'
import { readService } from '../../functions/local/service/read-service.ts'
import type { KeptObjects } from '../../functions/local/stand-ins/kept-objects.ts'
import type { TakenSms } from '../../functions/local/stand-ins/sms.ts'
import type { TakenWechatMessage, WechatStandIn } from '../../functions/local/stand-ins/wechat.ts'
import { createTable } from '../../functions/local/store/create-table.ts'
import { openLocalTable } from '../../functions/local/store/open-client.ts'
import { startStore } from '../../functions/local/store/start-store.ts'
import type { SettingName } from '../../functions/platform/settings.ts'
import { type PushKeys, pushKeysOf } from '../../functions/platform/wechat-push.ts'
import { putConfiguration } from '../../functions/store/configuration-entity.ts'
import { putDirectory } from '../../functions/store/directory-entity.ts'
import type { Table } from '../../functions/store/table.ts'
import { city } from '../../seeds/lijiang/index.ts'
import { startOutsideServices, uploadsBucket } from './outside-services.ts'

/** Lijiang in a store of its own, with the outside services stood in for: what functions' tests run against. */
export interface TestService {
  /** For looking into the table; the functions open their own. */
  table: Table
  /** The messages that would have gone out, oldest first. */
  messages: readonly TakenSms[]
  /** The same of WeChat's subscribe messages. */
  wechatMessages: TakenWechatMessage[]
  wechat: WechatStandIn
  /** With which it signs and encrypts what it pushes. */
  pushKeys: PushKeys
  /** What is in the bucket of uploads. */
  objects: KeptObjects
  keys: { session: KeyObject; scene: KeyObject; identity: KeyObject; contact: KeyObject; acceptance: KeyObject }
  /** Ends the store as a crash would. */
  killStore(): Promise<void>
  stop(): Promise<void>
}

const secretValues = {
  SESSION_SECRET_PARAMETER: 'session secret of the tests, 32 characters or more',
  SCENE_SECRET_PARAMETER: 'scene secret of the tests, 32 characters or more',
  IDENTITY_SECRET_PARAMETER: 'identity secret of the tests, 32 characters or more',
  CONTACT_KEY_PARAMETER: Buffer.alloc(32, 'contact').toString('base64'),
  ACCEPTANCE_SECRET_PARAMETER: 'acceptance secret of the tests, 32 characters or more',
  WECHAT_SECRET_PARAMETER: 'wechat-secret-of-the-tests',
  WECHAT_PUSH_TOKEN_PARAMETER: 'PushTokenOfTheTests',
  WECHAT_PUSH_KEY_PARAMETER: Buffer.alloc(32, 'push').toString('base64').slice(0, 43),
  SMS_SECRET_PARAMETER: 'sms-secret-of-the-tests',
} as const satisfies Partial<Record<SettingName, string>>

const sms = { secretId: 'sms-id-of-the-tests', secretKey: secretValues.SMS_SECRET_PARAMETER, appId: '1400000001' }
const wechat = {
  appId: 'wx-of-the-tests',
  appSecret: secretValues.WECHAT_SECRET_PARAMETER,
  pushKeys: pushKeysOf(
    textKey(secretValues.WECHAT_PUSH_TOKEN_PARAMETER),
    textKey(secretValues.WECHAT_PUSH_KEY_PARAMETER),
  ),
}

/** Starts it and sets the environment of the functions, so that `service()` opens this table. Once per test file, before it is asked for. */
export async function startTestService(): Promise<TestService> {
  const definition = readService(path.resolve(__dirname, '../../serverless.yml'), { stage: 'test', parameters: {} })
  const store = await startStore()
  const parameters = new Map(Object.entries(secretValues).map(([name, value]) => [parameterName(name), value]))
  const outside = await startOutsideServices(parameters, wechat, sms)
  setEnvironment({
    TABLE_NAME: definition.table.name,
    CITY_CODE: city.cityCode,
    UPLOADS_BUCKET: uploadsBucket,
    STAGE: 'test',
    ...Object.fromEntries(Object.keys(secretValues).map((name) => [name, parameterName(name)])),
    WECHAT_APP_ID: wechat.appId,
    WECHAT_BASE_URL: outside.url,
    WECHAT_PROGRESS_TEMPLATE: '办理进度,character_string1,thing2,phrase3,time4,thing5',
    WECHAT_RESULT_TEMPLATE: '办理结果,character_string1,thing2,phrase3,time4,thing5',
    WECHAT_TASK_TEMPLATE: '待办提醒,character_string1,thing2,phrase3,time4,thing5',
    SMS_BASE_URL: outside.url,
    SMS_REGION: 'ap-guangzhou',
    SMS_SECRET_ID: sms.secretId,
    SMS_APP_ID: sms.appId,
    SMS_SIGN_NAME: '民评',
    SMS_INVITATION_TEMPLATE: '邀请',
    SMS_REMINDER_TEMPLATE: '提醒',
    SMS_PHONE_CODE_TEMPLATE: '验证码',
    AWS_REGION: definition.region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: store.endpoint,
    AWS_ENDPOINT_URL_S3: outside.url,
    AWS_ENDPOINT_URL_SSM: outside.url,
  })

  const table = openLocalTable(store.endpoint, definition.region, definition.table.name)
  await createTable(table.database, definition.table)
  await putDirectory(table, city)
  await putConfiguration(table, city.cityCode, { ...city, definition: city.figures })
  return {
    table,
    messages: outside.messages,
    wechatMessages: outside.wechatMessages,
    wechat: outside.wechat,
    pushKeys: wechat.pushKeys,
    objects: outside.objects,
    keys: {
      session: textKey(secretValues.SESSION_SECRET_PARAMETER),
      scene: textKey(secretValues.SCENE_SECRET_PARAMETER),
      identity: textKey(secretValues.IDENTITY_SECRET_PARAMETER),
      acceptance: textKey(secretValues.ACCEPTANCE_SECRET_PARAMETER),
      contact: createSecretKey(Buffer.from(secretValues.CONTACT_KEY_PARAMETER, 'base64')),
    },
    killStore: () => store.kill(),
    stop: async () => {
      table.database.destroy()
      await outside.stop()
      await store.stop()
    },
  }
}

function parameterName(setting: string): string {
  return `/minping/test/${setting}`
}

function textKey(text: string): KeyObject {
  return createSecretKey(Buffer.from(text))
}

function setEnvironment(values: Record<string, string>): void {
  Object.assign(process.env, values)
}
