import { createSecretKey } from 'node:crypto'
import { pushKeysOf } from '../platform/wechat-push.ts'
import { type Bundle, bundleFunctions } from './runtime/bundle-functions.ts'
import { readService } from './service/read-service.ts'
import type { Service } from './service/service.ts'
import { type LocalSecrets, type Parameters, parametersOf } from './stand-ins/secrets.ts'
import { type StandInOptions, type StandIns, startStandIns } from './stand-ins/start-stand-ins.ts'
import type { PushAddress } from './stand-ins/wechat-pushes.ts'

/** Who the functions are towards the WeChat stand-in. */
const wechatAppId = 'wx00000000000local'
/** And towards the SMS stand-in. */
const smsAccount = { secretId: 'local-secret-id', appId: '1400000000' }

/** The stand-ins come first, because serverless.yml is told their address; then they learn its parameters' names. */
export async function openService(
  serviceFile: string,
  { secrets, publicUrl }: { secrets: LocalSecrets; publicUrl: string },
  listeners: Pick<StandInOptions, 'onSms' | 'onWechatMessage'>,
  objectsFolder: string | undefined,
): Promise<{ service: Service; standIns: StandIns }> {
  let known: { service: Service; parameters: Parameters } | undefined
  const standIns = await startStandIns({
    known: () => known,
    wechat: { appId: wechatAppId, appSecret: secrets.wechat, pushes: pushAddress(secrets, publicUrl) },
    sms: { ...smsAccount, secretKey: secrets.sms },
    ...listeners,
    objectsFolder,
  })
  try {
    const service = readService(serviceFile, {
      stage: 'local',
      parameters: {
        publicUrl,
        wechatAppId,
        wechatBaseUrl: standIns.url,
        wechatProgressTemplate: '办理进度,character_string1,thing2,phrase3,time4,thing5',
        wechatResultTemplate: '办理结果,character_string1,thing2,phrase3,time4,thing5',
        wechatTaskTemplate: '待办提醒,character_string1,thing2,phrase3,time4,thing5',
        smsBaseUrl: standIns.url,
        smsAppId: smsAccount.appId,
        smsSecretId: smsAccount.secretId,
        smsSignName: '民评',
        smsInvitationTemplate: '邀请',
        smsReminderTemplate: '提醒',
        smsPhoneCodeTemplate: '验证码',
      },
    })
    known = { service, parameters: parametersOf(service, secrets) }
    return { service, standIns }
  } catch (error) {
    await standIns.stop()
    throw error
  }
}

/** What the console of WeChat would have. */
function pushAddress({ wechatPushToken, wechatPushKey }: LocalSecrets, publicUrl: string): PushAddress {
  const key = (text: string) => createSecretKey(Buffer.from(text))

  return { url: `${publicUrl}/api/wechat-pushes`, keys: pushKeysOf(key(wechatPushToken), key(wechatPushKey)) }
}

const bundles = new Map<string, Promise<ReadonlyMap<string, Bundle>>>()

/** The service's bundles, built once per process, however many servers it starts. */
export function bundlesOf(service: Service): Promise<ReadonlyMap<string, Bundle>> {
  const building = bundles.get(service.folder) ?? bundleFunctions(service)
  bundles.set(service.folder, building)
  // Awaited later; until then a failure must not count as unhandled.
  building.catch(() => bundles.delete(service.folder))
  return building
}
