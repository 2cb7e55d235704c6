import type { FiguresView, ResponseBody } from '@minping/shared/api'
import { percentText } from '@minping/shared/figures'
import { Text, View } from '@tarojs/components'
import { DataTable } from '../../chart'
import { Bar } from '../../figures/bar'
import { countText, percentWords } from '../../figures/figure-words'
import { callAsStaff } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { Card, FaultNotice, Heading, Icon, Skeleton } from '../../ui'
import { dashboardText } from '../text/dashboard'
import { type FunnelStage, workText } from '../text/work'
import type { ChosenPeriod } from './period'
import { Rate, TargetWords } from './rate'
import { Times } from './work-times'

type Funnel = ResponseBody<'getFollowUpWork'>['funnel']

interface WorkCardProps {
  scope: string
  period: ChosenPeriod
  figures: FiguresView
}

/** What became of the bad reviews: the rates against 100 %, how far the cases are, how long it took. */
export function WorkCard({ scope, period, figures }: WorkCardProps) {
  const text = useText(dashboardText)
  const { rectificationRate, onTimeRate, visitOnTimeRate, satisfactionRate, withoutContact } = figures
  const { content, fault, ask } = useAnswer(`${scope} ${period.text}`, () =>
    callAsStaff('GET /api/figures/follow-ups', { query: { scope, period: period.text } }),
  )
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
      <Rate name={text.visitOnTimeRate} meaning={text.visitOnTimeMeaning} figure={visitOnTimeRate} target={null} />
      <Rate name={text.satisfactionRate} meaning={text.satisfactionMeaning} figure={satisfactionRate} target={null} />
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={4} />}
      {content && <FunnelPart funnel={content.funnel} />}
      {withoutContact > 0 && <View className="soft small">{text.withoutContact(countText(withoutContact))}</View>}
      {content && <Times visit={content.visitTimes} reply={content.replyTimes} />}
    </Card>
  )
}

const stages: readonly FunnelStage[] = ['opened', 'accepted', 'visited', 'rectified', 'replied', 'closed']

function FunnelPart({ funnel }: { funnel: Funnel }) {
  const text = useText(workText)
  const { opened, overdue } = funnel
  return (
    <>
      <Heading level={3}>{text.funnel}</Heading>
      <View className="funnel">
        {stages.map((stage) => (
          <View key={stage} className="funnel__stage">
            <Text className="funnel__name">{text.stages[stage]}</Text>
            <Bar share={opened === 0 ? 0 : (funnel[stage] / opened) * 100} />
            <Text className="funnel__count">{countText(funnel[stage])}</Text>
          </View>
        ))}
      </View>
      {opened > 0 && (
        <View className={`verdict verdict--${overdue > 0 ? 'missed' : 'met'}`}>
          <Icon name={overdue > 0 ? 'alert' : 'check'} size="small" />
          <Text>{overdue > 0 ? text.overdue(countText(overdue)) : text.noneOverdue}</Text>
        </View>
      )}
      <DataTable
        caption={text.funnel}
        columns={[text.stageColumn, text.countColumn, text.shareColumn]}
        rows={stages.map((stage) => [
          text.stages[stage],
          countText(funnel[stage]),
          percentWords(percentText(funnel[stage], opened)),
        ])}
      />
      <View className="soft small">{text.stageNote}</View>
    </>
  )
}
