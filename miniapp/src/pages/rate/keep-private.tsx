import { View } from '@tarojs/components'
import { useText } from '../../text'
import { rateText } from '../../text/rate'
import { Press } from '../../ui'
import type { RateForm } from './form'

interface KeepPrivateProps {
  form: RateForm
  onChange: (change: Partial<RateForm>) => void
}

/** Whether the words may be published, without what could name anybody. Asked where there are some. */
export function KeepPrivate({ form: { comment, keptPrivate }, onChange }: KeepPrivateProps) {
  const text = useText(rateText)
  if (comment.trim() === '') return null
  return (
    <View className="rate__part">
      <Press
        pressed={keptPrivate}
        {...(keptPrivate && { icon: 'check' })}
        onPress={() => onChange({ keptPrivate: !keptPrivate })}
      >
        {text.keepPrivate}
      </Press>
      <View className="small soft">{keptPrivate ? text.keptPrivateMeaning : text.publishedMeaning}</View>
    </View>
  )
}
