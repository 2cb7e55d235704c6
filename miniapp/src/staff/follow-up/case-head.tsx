import type { FollowUpView } from '@minping/shared/api'
import { followUpStateNames } from '@minping/shared/follow-up'
import { Text, View } from '@tarojs/components'
import { open, usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Heading, Press } from '../../ui'
import { Mark } from '../frame/mark'
import { followUpText } from '../text/follow-up'
import { staffShellText } from '../text/shell'
import { timeText } from '../text/time'
import { StandingLine } from '../time/standing-line'

interface CaseHeadProps {
  followUp: FollowUpView
  /** Whether the case stands beside the queue: then it can be opened on a page of its own. */
  beside: boolean
}

/** Which case it is, its state and how urgent it is. */
export function CaseHead({ followUp, beside }: CaseHeadProps) {
  const text = useText(followUpText)
  const time = useText(timeText)
  const shell = useText(staffShellText)
  const { language } = usePreferences()
  const { followUpId, window, state, receiptNo, provisional, generated } = followUp
  const service = language === 'zh' ? window.service : window.englishService
  return (
    <View className="case__head">
      <View className="case__title">
        <Heading level={2}>{`${nameIn(language, window)} · ${service}`}</Heading>
        {beside && (
          <Press
            look="plain"
            iconAfter="forward"
            className="case__alone"
            onPress={() => open('/staff/follow-up/index', { followUpId })}
          >
            {text.openAlone}
          </Press>
        )}
      </View>
      <View className="case__line">
        <Mark tone="brand">{followUpStateNames[state][language]}</Mark>
        {generated && <Mark>{shell.generatedMark}</Mark>}
        <Text className="soft small tabular">{text.receipt(receiptNo)}</Text>
      </View>
      <StandingLine deadlines={followUp} />
      {provisional && <View className="soft small">{time.provisionalMeaning}</View>}
    </View>
  )
}
