import { Text } from '@tarojs/components'
import './mark.css'

/** A small word about a thing: 暂定, 演示数据, its state. */
export function Mark({ tone, children }: { tone?: 'accent' | 'brand'; children: string }) {
  return <Text className={`mark${tone ? ` mark--${tone}` : ''}`}>{children}</Text>
}
