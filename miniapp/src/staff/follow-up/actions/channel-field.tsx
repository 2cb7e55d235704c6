import { type VisitChannel, visitChannels } from '@minping/shared/follow-up'
import { View } from '@tarojs/components'
import { useText } from '../../../text'
import { FieldError, Group, Press } from '../../../ui'
import { actionsText } from '../../text/actions'

interface ChannelFieldProps {
  value: VisitChannel | undefined
  error: string | undefined
  onChange: (channel: VisitChannel) => void
}

/** How the reviewer was sought: 电话, 上门, 短信, 其他. */
export function ChannelField({ value, error, onChange }: ChannelFieldProps) {
  const text = useText(actionsText)
  return (
    <View className="actions__days">
      <View className="actions__label">{text.channel}</View>
      <Group name={text.channel} className="actions__row">
        {visitChannels.map((channel) => (
          <Press key={channel} pressed={channel === value} onPress={() => onChange(channel)}>
            {text.channels[channel]}
          </Press>
        ))}
      </Group>
      <FieldError error={error} />
    </View>
  )
}
