import type { FollowUpView } from '@minping/shared/api'
import { followUpStateNames } from '@minping/shared/follow-up'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Heading } from '../../ui'
import { Mark } from '../frame/mark'
import { followUpText } from '../text/follow-up'
import { staffShellText } from '../text/shell'
import { timeText } from '../text/time'
import { StandingLine } from '../time/standing-line'

/** Which case it is, its state and how urgent it is. */
export function CaseHead({ followUp }: { followUp: FollowUpView }) {
  const text = useText(followUpText)
  const time = useText(timeText)
  const shell = useText(staffShellText)
  const { language } = usePreferences()
  const { window, state, receiptNo, provisional, generated } = followUp
  const service = language === 'zh' ? window.service : window.englishService
  return (
    <View className="case__head">
      <Heading level={2}>{`${nameIn(language, window)} · ${service}`}</Heading>
      <View className="case__line">
        <Mark tone="brand">{followUpStateNames[state][language]}</Mark>
        {generated && <Mark>{shell.generatedMark}</Mark>}
        <Text className="soft small tabular">{text.receipt(receiptNo)}</Text>
      </View>
      <StandingLine followUp={followUp} />
      {provisional && <View className="soft small">{time.provisionalMeaning}</View>}
    </View>
  )
}
