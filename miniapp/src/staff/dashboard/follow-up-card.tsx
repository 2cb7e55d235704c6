import type { FiguresView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { Card, Heading, Icon } from '../../ui'
import { dashboardText } from '../text/dashboard'
import { Bar } from './bar'
import { countText, gapWords, percentWords } from './figure-words'

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
      {rectificationRate.met !== null && (
        <View className={`verdict verdict--${rectificationRate.met ? 'met' : 'missed'}`}>
          <Icon name={rectificationRate.met ? 'check' : 'alert'} size="small" />
          <Text>{gapWords(rectificationRate, text)}</Text>
        </View>
      )}
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

interface RateProps {
  name: string
  meaning: string
  figure: FiguresView['onTimeRate']
  target: number | null
}

function Rate({ name, meaning, figure: { numerator, denominator, percent }, target }: RateProps) {
  const text = useText(dashboardText)
  return (
    <View className="rate">
      <View className="rate__line">
        <Text className="rate__name">{name}</Text>
        <Text className="rate__percent">{percent === null ? text.noData : percentWords(percent)}</Text>
      </View>
      <Bar share={percent === null ? 0 : Number(percent)} />
      <View className="rate__line soft small">
        <Text>{meaning}</Text>
        <Text className="rate__fraction">
          {`${countText(numerator)} / ${countText(denominator)}${target === null ? '' : ` · ${text.target(`${target}%`)}`}`}
        </Text>
      </View>
    </View>
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
