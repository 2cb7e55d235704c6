/**
 * What the shown components ask of Taro, over the browser itself. The showcase has one page, so no router is needed, and
 * it is bundled in a second instead of a minute.
 */
const nothing = () => {}

export const useDidShow = nothing
export const useDidHide = nothing

export default {
  getStorageSync: (key: string) => JSON.parse(localStorage.getItem(key) ?? 'null'),
  setStorageSync: (key: string, content: unknown) => localStorage.setItem(key, JSON.stringify(content)),
  removeStorageSync: (key: string) => localStorage.removeItem(key),
  setNavigationBarTitle: ({ title }: { title: string }) => {
    document.title = title
  },
  setClipboardData: ({ data }: { data: string }) => navigator.clipboard.writeText(data),
  getCurrentPages: () => [],
  navigateTo: nothing,
  redirectTo: nothing,
  reLaunch: nothing,
  navigateBack: nothing,
  onNetworkStatusChange: nothing,
  offNetworkStatusChange: nothing,
  request: () => Promise.reject({ errMsg: 'the showcase has no service' }),
}
