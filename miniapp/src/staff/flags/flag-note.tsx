import type { FollowUpView } from '@minping/shared/api'
import { flagStateNames } from '@minping/shared/flag'
import { View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Notice } from '../../ui'
import { flagsText } from '../text/flags'

/** Beside a review: that it is flagged, why, and that its follow-up goes on. */
export function FlagNote({ flag, hasFollowUp }: { flag: NonNullable<FollowUpView['flag']>; hasFollowUp: boolean }) {
  const text = useText(flagsText)
  const { language } = usePreferences()
  return (
    <Notice tone="info" title={`${text.onCase} · ${flagStateNames[flag.state][language]}`}>
      {flag.reasons.map((reason) => (
        <View key={reason.rule}>{text.reason(reason)}</View>
      ))}
      {hasFollowUp && <View>{text.onCaseNote}</View>}
    </Notice>
  )
}
