import type { Level } from '@minping/shared/review'
import { View } from '@tarojs/components'
import './bar.css'

/** A bar from zero, in percent of its whole; the number stands beside it in words. */
export function Bar({ share, level }: { share: number; level?: Level }) {
  return (
    <View className="bar">
      <View className={`bar__part${level ? ` bar__part--${level}` : ''}`} style={{ width: `${share.toFixed(2)}%` }} />
    </View>
  )
}
