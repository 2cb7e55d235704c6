import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

const pause = 60_000

/** Asks again when the page is shown anew and every minute while it is: time runs on, and others work too. */
export function useRefresh(renew: () => void): void {
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) renew()
    shownBefore.current = true
  })
  useEffect(() => {
    const clock = setInterval(renew, pause)
    return () => clearInterval(clock)
  }, [renew])
}
