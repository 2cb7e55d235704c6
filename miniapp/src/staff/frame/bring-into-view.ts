import Taro from '@tarojs/taro'

/** Room above the part for what sticks to the page's upper edge. */
const above = -80

/** Scrolls a part of the page into view. */
export function bringIntoView(id: string): void {
  Taro.pageScrollTo({ selector: `#${id}`, offsetTop: above })
}
