import { log } from '../platform/log.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { setting } from '../platform/settings.ts'
import { openPush, pushKeysOf } from '../platform/wechat-push.ts'
import { keepPhotoAnswer } from './keep-photo-answer.ts'

/**
 * Takes what WeChat pushes: what it found of a photo; everything else is only answered. WeChat waits five seconds and
 * sends it again up to three times, so nothing that it sends is a fault of ours, and all of it is safe to repeat.
 */
export const receiveWechatPush: UseCase<'receiveWechatPush'> = async ({ body, now }) => {
  const { wechatPushToken, wechatPushKey } = await service().secrets()
  const { aesKey } = pushKeysOf(wechatPushToken, wechatPushKey)
  const message = aesKey ? read(openPush(body.Encrypt ?? '', aesKey, setting('WECHAT_APP_ID'))) : body
  if (!message) {
    // Signed with our token, and yet not for us: the key or the app is not the one that the console has.
    log('error', 'wechat push not readable', {})
    return { problem: 'SIGNATURE_INVALID' }
  }
  if (message.Event === 'wxa_media_check') await keepPhotoAnswer(message, now)
  return { body: 'success' }
}

function read(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const message: unknown = JSON.parse(text ?? '')
    return typeof message === 'object' && message !== null ? { ...message } : undefined
  } catch {
    return undefined
  }
}
