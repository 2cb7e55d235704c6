import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { EnlargedProps } from './enlarged-props'

/** The phone's own way of looking at pictures, with a pinch and a swipe. */
export function Enlarged({ urls, place, onStale, onClose }: EnlargedProps) {
  // Once, as it opens.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at doesn't change meanwhile
  useEffect(() => {
    Taro.previewImage({ urls: [...urls], current: urls[place] ?? '' }).then(onClose, () => {
      onStale()
      onClose()
    })
  }, [])
  return null
}
