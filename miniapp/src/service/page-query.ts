import { useRouter } from '@tarojs/taro'

/** A part of the query that the page was opened with. The web has decoded it, the mini-program has not. */
export function usePageQuery(name: string): string | undefined {
  const text = useRouter().params[name]
  if (!text) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
