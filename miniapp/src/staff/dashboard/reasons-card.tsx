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
type Share = Pick<Reason, 'share' | 'cumulative' | 'before' | 'change'>

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
    <>
      <Card>
        <Heading level={2}>{text.title}</Heading>
        {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
        {content ? <ReasonList found={content} onLook={onLook} /> : fault === undefined && <Skeleton rows={4} />}
      </Card>
      {content && <FailuresCard found={content.failures} periodBefore={content.periodBefore} />}
    </>
  )
}

/** Why services failed, as reviewers say with any level: the city's own reasons, never among the labels. */
function FailuresCard({ found, periodBefore }: { found: Reasons['failures']; periodBefore: string }) {
  const text = useText(reasonsText)
  const { language } = usePreferences()
  const { reasons, reviews, reviewsBefore, given } = found
  const before = text.failuresBefore(periodName(periodBefore, language), countText(reviewsBefore))
  const nameOf = ({ reason }: (typeof reasons)[number]) =>
    reason === null ? text.unexplained : language === 'zh' ? reason.text : reason.englishText
  const most = Math.max(1, ...reasons.map(({ share }) => share.numerator))
  return (
    <Card>
      <Heading level={2}>{text.failures}</Heading>
      {reasons.length === 0 ? (
        <View className="soft">{text.failuresNone}</View>
      ) : (
        <>
          <View className="soft small tabular">
            {`${text.failuresLead(countText(reviews), countText(given))} · ${before}`}
          </View>
          <View className="reasons" {...aria({ role: 'group', label: text.failures })}>
            {reasons.map((reason) => (
              <View key={reason.reason?.code ?? 'none'} className="reasons__row">
                <RowContent of={reason} name={nameOf(reason)} most={most} />
              </View>
            ))}
          </View>
          <ShareTable caption={text.failures} rows={reasons.map((reason) => [nameOf(reason), reason])} />
        </>
      )}
      <View className="soft small">{text.failuresNote}</View>
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
      <ShareTable caption={text.title} rows={reasons.map((reason) => [nameOf(reason), reason])} />
      <View className="soft small">{text.note}</View>
    </>
  )
}

function ShareTable({ caption, rows }: { caption: string; rows: readonly [name: string, of: Share][] }) {
  const text = useText(reasonsText)
  return (
    <DataTable
      caption={caption}
      columns={[
        text.reasonColumn,
        text.countColumn,
        text.shareColumn,
        text.cumulativeColumn,
        text.beforeColumn,
        text.changeColumn,
      ]}
      rows={rows.map(([name, of]) => [
        name,
        countText(of.share.numerator),
        percentWords(of.share.percent),
        percentWords(of.cumulative.percent),
        percentWords(of.before.percent),
        of.change ?? '—',
      ])}
    />
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
  const content = <RowContent of={reason} name={name} most={most} />
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

function RowContent({ of, name, most }: { of: Share; name: string; most: number }) {
  const text = useText(reasonsText)
  const { share, cumulative } = of
  return (
    <>
      <Span className="reasons__line">
        <Text className="reasons__name">{name}</Text>
        <Text className="reasons__count">{countText(share.numerator)}</Text>
        <Text className="reasons__share">{percentWords(share.percent)}</Text>
      </Span>
      <Bar share={(share.numerator / most) * 100} />
      <Span className="reasons__line reasons__line--small">
        <Change of={of} />
        {share.numerator > 0 && <Text>{text.cumulative(percentWords(cumulative.percent))}</Text>}
      </Span>
    </>
  )
}

function Change({ of: { share, change } }: { of: Share }) {
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
