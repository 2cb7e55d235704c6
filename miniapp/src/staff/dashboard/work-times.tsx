import type { ResponseBody } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { DataTable } from '../../chart'
import { Bar } from '../../figures/bar'
import { countText, percentWords } from '../../figures/figure-words'
import { useText } from '../../text'
import { Heading } from '../../ui'
import { workText } from '../text/work'

type WorkTimes = ResponseBody<'getFollowUpWork'>['visitTimes']

/** How long the first visit and the first reply took: the share within each span that has any, and the mean. */
export function Times({ visit, reply }: { visit: WorkTimes; reply: WorkTimes }) {
  const text = useText(workText)
  return (
    <>
      <Heading level={3}>{text.times}</Heading>
      <View className="times">
        <TimesOf name={text.visit} times={visit} />
        <TimesOf name={text.reply} times={reply} />
      </View>
      <View className="soft small">{text.timesNote}</View>
    </>
  )
}

function TimesOf({ name, times: { measured, spans, meanWorkingDays } }: { name: string; times: WorkTimes }) {
  const text = useText(workText)
  const last = Math.max(...spans.map(({ withinWorkingDays }) => withinWorkingDays ?? 0))
  const nameOf = (days: number | null) => {
    if (days === null) return text.beyond(last)
    const before = spans[spans.findIndex(({ withinWorkingDays }) => withinWorkingDays === days) - 1]?.withinWorkingDays
    return before ? text.between(before, days) : text.within(days)
  }
  return (
    <View className="times__of">
      <View className="rate__line">
        <Text className="rate__name">{name}</Text>
        <Text className="soft small">{text.measured(countText(measured))}</Text>
      </View>
      <View className="times__mean">{meanWorkingDays === null ? text.notMeasured : text.mean(meanWorkingDays)}</View>
      {measured > 0 &&
        spans
          .filter(({ share }) => share.numerator > 0)
          .map(({ withinWorkingDays, share }) => (
            <View key={String(withinWorkingDays)} className="times__span">
              <Text className="times__name">{nameOf(withinWorkingDays)}</Text>
              <Bar share={(share.numerator / measured) * 100} />
              <Text className="times__share">{percentWords(share.percent)}</Text>
            </View>
          ))}
      {measured > 0 && (
        <DataTable
          caption={name}
          columns={[text.spanColumn, text.countColumn, text.shareColumn]}
          rows={spans.map(({ withinWorkingDays, share }) => [
            nameOf(withinWorkingDays),
            countText(share.numerator),
            percentWords(share.percent),
          ])}
        />
      )}
    </View>
  )
}
