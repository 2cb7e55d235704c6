import { useRouter } from '@tarojs/taro'

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

/** The mini-program has no URL of its own to ask. */
function queryOf(link: string): PageParams {
  const query = /[?]([^#]*)/.exec(link)?.[1] ?? ''
  const pairs = query.split('&').filter(Boolean)
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [name, decoded(value.join('='))]
    }),
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
