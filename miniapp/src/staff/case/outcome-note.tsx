import type { ReviewRecord } from '@minping/shared/api'
import { outcomeNames } from '@minping/shared/review'
import { View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Mark } from '../frame/mark'
import { reviewsText } from '../text/reviews'

/** That the service failed, and why, as the reviewer says; apart from what the level and its labels say. */
export function OutcomeNote({
  of: { outcome, outcomeReasons = [] },
}: {
  of: Pick<ReviewRecord, 'outcome' | 'outcomeReasons'>
}) {
  const text = useText(reviewsText)
  const { language } = usePreferences()
  if (!outcome) return null
  return (
    <View className="outcome-note">
      <View className="soft small">{text.outcome}</View>
      <View className="case__line">
        <Mark tone="accent">{outcomeNames[outcome][language]}</Mark>
        {outcomeReasons.map((reason) => (
          <Mark key={reason.code}>{language === 'zh' ? reason.text : reason.englishText}</Mark>
        ))}
        {outcomeReasons.length === 0 && <View className="soft small">{text.outcomeUnexplained}</View>}
      </View>
    </View>
  )
}
