import { View } from '@tarojs/components'
import { shellText } from '../../text/shell'
import { useText } from '../../text/use-text'
import { aria } from '../aria'
import './skeleton.css'

/** Holds the place of what is loading, in about its shape. */
export function Skeleton({ rows = 3, tall }: { rows?: number; tall?: boolean }) {
  const text = useText(shellText)
  return (
    <View className="skeleton" {...aria({ role: 'status', label: text.loading })}>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
        <View key={row} className={`skeleton__row${tall ? ' skeleton__row--tall' : ''}`} />
      ))}
    </View>
  )
}
