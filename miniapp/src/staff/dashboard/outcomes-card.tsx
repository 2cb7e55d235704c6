import type { FiguresView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { DataTable } from '../../chart'
import { Bar } from '../../figures/bar'
import { countText, percentWords } from '../../figures/figure-words'
import { useText } from '../../text'
import { aria, Card, Heading } from '../../ui'
import { dashboardText } from '../text/dashboard'

/** How those judge who say that it failed, beside all others; the definition stands with it. */
export function OutcomesCard({ figures: { outcomes } }: { figures: FiguresView }) {
  const text = useText(dashboardText)
  const { failed, others, notDone, returned } = outcomes
  if (failed.denominator + others.denominator === 0) return null
  const rows = [
    { name: text.outcomeFailed, rate: failed },
    { name: text.outcomeOthers, rate: others },
  ]
  return (
    <Card>
      <Heading level={2}>{text.outcomes}</Heading>
      {failed.denominator === 0 ? (
        <View className="soft">{text.outcomeNone}</View>
      ) : (
        <View className="soft small tabular">{text.outcomeCounts(countText(notDone), countText(returned))}</View>
      )}
      <View className="reasons" {...aria({ role: 'group', label: text.outcomes })}>
        {rows.map(({ name, rate }) => (
          <View key={name} className="reasons__row">
            <View className="reasons__line">
              <Text className="reasons__name">{name}</Text>
              <Text className="reasons__count">{`${countText(rate.numerator)}/${countText(rate.denominator)}`}</Text>
              <Text className="reasons__share">{percentWords(rate.percent)}</Text>
            </View>
            <Bar share={Number(rate.percent ?? 0)} />
          </View>
        ))}
      </View>
      <DataTable
        caption={`${text.outcomes} · ${text.outcomeGood}`}
        columns={[text.sourceColumn, text.countColumn, text.outcomeGood]}
        rows={rows.map(({ name, rate }) => [name, countText(rate.denominator), percentWords(rate.percent)])}
      />
      <View className="soft small">{text.outcomeNote}</View>
    </Card>
  )
}
