import type { FiguresView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { dashboardText } from '../text/dashboard'
import { Bar } from './bar'
import { countText } from './figure-words'
import { Rate, TargetWords } from './rate'

/** What became of the bad reviews: the rates against 100 %, and how far the cases are. */
export function FollowUpCard({ figures }: { figures: FiguresView }) {
  const text = useText(dashboardText)
  const { rectificationRate, onTimeRate, satisfactionRate, followUps, withoutContact } = figures
  const { opened, due, done } = followUps
  return (
    <Card>
      <Heading level={2}>{text.followUps}</Heading>
      <Rate
        name={text.rectificationRate}
        meaning={text.rectificationMeaning}
        figure={rectificationRate}
        target={rectificationRate.target}
      />
      <TargetWords figure={rectificationRate} />
      <Rate name={text.onTimeRate} meaning={text.onTimeMeaning} figure={onTimeRate} target={null} />
      <Rate name={text.satisfactionRate} meaning={text.satisfactionMeaning} figure={satisfactionRate} target={null} />
      <Heading level={3}>{text.funnel}</Heading>
      <View className="funnel">
        <Stage name={text.funnelOpened} count={opened} of={opened} />
        <Stage name={text.funnelDue} count={due} of={opened} />
        <Stage name={text.funnelDone} count={done} of={opened} />
      </View>
      {withoutContact > 0 && <View className="soft small">{text.withoutContact(countText(withoutContact))}</View>}
    </Card>
  )
}

function Stage({ name, count, of }: { name: string; count: number; of: number }) {
  const text = useText(dashboardText)
  return (
    <View className="funnel__stage">
      <Text className="funnel__name">{name}</Text>
      <Bar share={of === 0 ? 0 : (count / of) * 100} />
      <Text className="funnel__count">{text.cases(countText(count))}</Text>
    </View>
  )
}
