import { useRouter } from '@tarojs/taro'
import { decoded, queryOf } from './link'

export type PageParams = Readonly<Record<string, string | undefined>>

/** What the page was opened with, also where WeChat opened it for a link: see `withLink`. */
export function usePageParams(): PageParams {
  return withLink(useRouter().params)
}

/**
 * The parameters of a page with those of the link that it was opened for. A code on paper holds a link of the web app;
 * WeChat opens the mini-program's page instead and hands it the link, encoded, as `q` (扫普通链接二维码打开小程序,
 * developers.weixin.qq.com/miniprogram/introduction/qrcode).
 */
export function withLink(params: PageParams): PageParams {
  return params.q === undefined ? params : { ...params, ...queryOf(decoded(params.q)) }
}
