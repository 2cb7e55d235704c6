/** A browser has no guide of WeChat's. */
export function WechatGuide() {
  return null
}
