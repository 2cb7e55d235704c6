import { View } from '@tarojs/components'
import type { SpanProps } from './span-props'

/** A box that may stand inside a button. The mini-program's text element shows nothing but text inside. */
export function Span(props: SpanProps) {
  return <View {...props} />
}
