import { useDidHide, useDidShow } from '@tarojs/taro'
import { type RefObject, useRef } from 'react'

/** Where the browser loaded the app, it sets the focus itself. */
let isFirst = true

/**
 * Takes the focus along from page to page: to the new page's content, which a screen reader then reads by its title, and
 * back to where it was when one comes back. Without it the focus stays on a page that is hidden.
 */
export function useFocus(main: RefObject<HTMLElement>): void {
  const left = useRef<Element | null>(null)
  useDidHide(() => {
    left.current = document.activeElement
  })
  useDidShow(() => {
    const before = left.current
    if (!isFirst && !main.current?.contains(document.activeElement)) {
      const target = before instanceof HTMLElement && main.current?.contains(before) ? before : main.current
      target?.focus({ preventScroll: true })
    }
    isFirst = false
  })
}
