import { useDidHide, useDidShow } from '@tarojs/taro'
import { type FocusEvent, type RefObject, useRef } from 'react'

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

/**
 * Shows what a person has moved to by Tab as a whole, and above the main action: of a field of several lines the browser
 * itself brings no more than the first into the window.
 */
export function showWhole({ target, currentTarget }: FocusEvent): void {
  if (target !== currentTarget && target.matches(':focus-visible'))
    (target.closest('label') ?? target).scrollIntoView({ block: 'nearest' })
}
