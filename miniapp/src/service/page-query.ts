import { useRouter } from '@tarojs/taro'
import { decoded } from './link'

/** A part of the query that the page was opened with. The web has decoded it, the mini-program has not. */
export function usePageQuery(name: string): string | undefined {
  const text = useRouter().params[name]
  return text ? decoded(text) : undefined
}
