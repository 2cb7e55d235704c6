import type { ResponseBody } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { DataTable } from '../../chart'
import { Bar } from '../../figures/bar'
import { countText, percentWords } from '../../figures/figure-words'
import { periodName } from '../../figures/period-name'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { labelText } from '../../text/label-names'
import { aria, Card, FaultNotice, Heading, Icon, Press, Skeleton } from '../../ui'
import { Span } from '../frame/span'
import { reasonsText } from '../text/reasons'
import type { ChosenPeriod } from './period'

type Reasons = ResponseBody<'getReasons'>
type Reason = Reasons['reasons'][number]

interface ReasonsCardProps {
  scope: string
  period: ChosenPeriod
  /** Shows the reviews that gave a label; absent for who doesn't read reviews. */
  onLook: ((labelCode: string) => void) | undefined
}

/** Most of what people say; the others are one press away. */
const firstShown = 6

/** Why people were dissatisfied, most frequent reason first, and what changed since the period before. */
export function ReasonsCard({ scope, period, onLook }: ReasonsCardProps) {
  const text = useText(reasonsText)
  const { content, fault, ask } = useAnswer(`${scope} ${period.text}`, () =>
    callAsStaff('GET /api/figures/labels', { query: { scope, period: period.text } }),
  )
  return (
    <Card>
      <Heading level={2}>{text.title}</Heading>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {content ? <ReasonList found={content} onLook={onLook} /> : fault === undefined && <Skeleton rows={4} />}
    </Card>
  )
}

function ReasonList({ found, onLook }: { found: Reasons; onLook: ReasonsCardProps['onLook'] }) {
  const text = useText(reasonsText)
  const { language } = usePreferences()
  const { reasons, badReviews, badReviewsBefore, given, periodBefore } = found
  const before = text.before(periodName(periodBefore, language), countText(badReviewsBefore))
  const nameOf = ({ label }: Reason) => (label ? labelText(language, label) : text.wordsOnly)
  const [everyOne, setEveryOne] = useState(false)
  const shown = everyOne ? reasons : reasons.slice(0, firstShown)
  const most = Math.max(1, ...reasons.map(({ share }) => share.numerator))
  if (reasons.length === 0) return <View className="soft">{text.none}</View>
  return (
    <>
      <View className="soft small tabular">{`${text.lead(countText(badReviews), countText(given))} · ${before}`}</View>
      <View className="reasons" {...aria({ role: 'group', label: text.title })}>
        {shown.map((reason) => (
          <ReasonRow
            key={reason.label?.code ?? 'words'}
            reason={reason}
            name={nameOf(reason)}
            most={most}
            onLook={onLook}
          />
        ))}
      </View>
      {reasons.length > firstShown && (
        <Press
          look="plain"
          iconAfter={everyOne ? 'up' : 'down'}
          expanded={everyOne}
          onPress={() => setEveryOne(!everyOne)}
        >
          {everyOne ? text.fewer : text.every(countText(reasons.length))}
        </Press>
      )}
      <DataTable
        caption={text.title}
        columns={[
          text.reasonColumn,
          text.countColumn,
          text.shareColumn,
          text.cumulativeColumn,
          text.beforeColumn,
          text.changeColumn,
        ]}
        rows={reasons.map((reason) => [
          nameOf(reason),
          countText(reason.share.numerator),
          percentWords(reason.share.percent),
          percentWords(reason.cumulative.percent),
          percentWords(reason.before.percent),
          reason.change ?? '—',
        ])}
      />
      <View className="soft small">{text.note}</View>
    </>
  )
}

interface ReasonRowProps {
  reason: Reason
  name: string
  /** How often the most frequent one was given. */
  most: number
  onLook: ReasonsCardProps['onLook']
}

function ReasonRow({ reason, name, most, onLook }: ReasonRowProps) {
  const text = useText(reasonsText)
  const { label, share } = reason
  const content = (
    <>
      <Span className="reasons__line">
        <Text className="reasons__name">{name}</Text>
        <Text className="reasons__count">{countText(share.numerator)}</Text>
        <Text className="reasons__share">{percentWords(share.percent)}</Text>
      </Span>
      <Bar share={(share.numerator / most) * 100} />
      <Span className="reasons__line reasons__line--small">
        <Change reason={reason} />
        {share.numerator > 0 && <Text>{text.cumulative(percentWords(reason.cumulative.percent))}</Text>}
      </Span>
    </>
  )
  if (!onLook || !label || share.numerator === 0) return <View className="reasons__row">{content}</View>
  return (
    <Press
      look="bare"
      className="reasons__row reasons__row--press"
      label={text.look(name)}
      onPress={() => onLook(label.code)}
    >
      {content}
    </Press>
  )
}

function Change({ reason: { share, change } }: { reason: Reason }) {
  const text = useText(reasonsText)
  if (share.numerator === 0) return <Text>{text.noneSince}</Text>
  if (change === null) return <Text>—</Text>
  if (Number(change) === 0) return <Text>{text.unchanged}</Text>
  const grew = change.startsWith('+')
  return (
    <Span className={`reasons__change${grew ? ' reasons__change--grew' : ''}`}>
      <Icon name={grew ? 'up' : 'down'} size="small" />
      <Text>{text.change(change.replace('-', '−'))}</Text>
    </Span>
  )
}
