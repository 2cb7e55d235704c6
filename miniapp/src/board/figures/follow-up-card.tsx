import type { PublicFiguresView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { boardText } from '../text/board'
import { RateLine } from './rate-line'

/** What became of bad reviews. */
export function FollowUpCard({ figures }: { figures: PublicFiguresView }) {
  const text = useText(boardText)
  const { rectificationRate, onTimeRate, satisfactionRate } = figures
  const target = rectificationRate.target === null ? undefined : text.target(`${rectificationRate.target}%`)
  return (
    <Card>
      <Heading level={2}>{text.followUps}</Heading>
      <View className="soft small">{text.followUpsNote}</View>
      <RateLine {...text.rates.rectificationRate} figure={rectificationRate} target={target} />
      <RateLine {...text.rates.onTimeRate} figure={onTimeRate} />
      <RateLine {...text.rates.satisfactionRate} figure={satisfactionRate} />
    </Card>
  )
}
