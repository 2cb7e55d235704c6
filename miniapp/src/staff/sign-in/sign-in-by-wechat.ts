import type { Session } from '@minping/shared/api'
import Taro from '@tarojs/taro'
import { adoptStaffSession, ConnectionError, call } from '../../service'

/** Signs in by the account that is bound to the phone's WeChat; with a binding code, binds it first. */
export async function signInByWechat(bindingCode?: string): Promise<Session> {
  const code = await wechatCode()
  const body = { code, ...(bindingCode !== undefined && { bindingCode }) }
  return adoptStaffSession(await call('POST /api/sessions/staff/wechat', { body }))
}

async function wechatCode(): Promise<string> {
  try {
    const { code } = await Taro.login()
    return code
  } catch {
    throw new ConnectionError('OFFLINE')
  }
}
