import { View } from '@tarojs/components'
import { aria } from '../aria'
import type { HeadingProps } from './props'
import './heading.css'

/** A heading of the page (level 1) or of a part of it. */
export function Heading({ level, children }: HeadingProps) {
  return (
    <View className={`heading heading--${level}`} {...aria({ role: 'heading', level })}>
      {children}
    </View>
  )
}
