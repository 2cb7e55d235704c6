import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'

/** Keeps the window's title that of the page on top. */
export function useTitle(title: string): void {
  useEffect(() => {
    Taro.setNavigationBarTitle({ title })
  }, [title])
  useDidShow(() => {
    Taro.setNavigationBarTitle({ title })
  })
}
