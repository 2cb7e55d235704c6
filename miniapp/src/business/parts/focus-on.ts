import Taro from '@tarojs/taro'

/** Room above the part for what sticks to the page's upper edge. */
const above = -16

/** Brings a part of the page before the eyes. */
export function focusOn(id: string): void {
  Taro.pageScrollTo({ selector: `#${id}`, offsetTop: above })
}

/** Shows the page from its top, as a new one. */
export function startAtTop(): void {
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}
