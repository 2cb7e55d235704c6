import Taro from '@tarojs/taro'
import { useText } from '../../text'
import { privacyText } from '../../text/privacy'
import { Press } from '../../ui'

/**
 * The guide that WeChat shows of what this mini-program declared in its console (base library 2.32.3 and later):
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.openPrivacyContract.html
 */
export function WechatGuide() {
  const text = useText(privacyText)
  if (!Taro.canIUse('openPrivacyContract')) return null
  return (
    <Press look="plain" onPress={() => Taro.openPrivacyContract({})}>
      {text.wechat}
    </Press>
  )
}
