import { Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { Heading, Press } from '../../ui'
import { Mark } from '../frame/mark'
import { followUpText } from '../text/follow-up'
import { staffShellText } from '../text/shell'
import { timeText } from '../text/time'
import type { Deadlines } from '../time/remaining'
import { StandingLine } from '../time/standing-line'

interface HeadProps {
  title: string
  state: string
  number: string
  found: Deadlines & { provisional: boolean; generated: boolean }
  /** Where the case stands beside a list: opens it on a page of its own. */
  onOpenAlone: (() => void) | undefined
}

/** Which case it is, its state and how urgent it is. */
export function Head({ title, state, number, found, onOpenAlone }: HeadProps) {
  const text = useText(followUpText)
  const time = useText(timeText)
  const shell = useText(staffShellText)
  return (
    <View className="case__head">
      <View className="case__title">
        <Heading level={2}>{title}</Heading>
        {onOpenAlone && (
          <Press look="plain" iconAfter="forward" className="case__alone" onPress={onOpenAlone}>
            {text.openAlone}
          </Press>
        )}
      </View>
      <View className="case__line">
        <Mark tone="brand">{state}</Mark>
        {found.generated && <Mark>{shell.generatedMark}</Mark>}
        <Text className="soft small tabular">{number}</Text>
      </View>
      <StandingLine deadlines={found} />
      {found.provisional && <View className="soft small">{time.provisionalMeaning}</View>}
    </View>
  )
}
