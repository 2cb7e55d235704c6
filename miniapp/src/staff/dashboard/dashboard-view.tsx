import { childKinds, parseScope } from '@minping/shared/directory'
import { View } from '@tarojs/components'
import { callAsStaff, open } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { FaultNotice, Notice, Press, Skeleton } from '../../ui'
import { reviewsText } from '../text/reviews'
import { staffShellText } from '../text/shell'
import { BudgetCard } from './budget-card'
import { GoodRateCard } from './good-rate-card'
import { LevelsCard } from './levels-card'
import { OutcomesCard } from './outcomes-card'
import { usualTrend } from './period'
import { PeriodChooser } from './period-chooser'
import { RankingCard } from './ranking-card'
import { ReasonsCard } from './reasons-card'
import type { RankingBy, Shown } from './shown'
import { SourcesCard } from './sources-card'
import { TrendCard } from './trend-card'
import { WorkCard } from './work-card'
import './dashboard.css'

interface DashboardViewProps {
  scope: string
  shown: Shown
  today: string
  /** Whether the reviews behind the figures may be looked at. */
  readsReviews: boolean
  onShow: (change: Partial<Shown>) => void
}

/** One big figure with its target, what may still go wrong, then trend, comparison, reasons, follow-up, levels and sources. */
export function DashboardView({ scope, shown, today, readsReviews, onShow }: DashboardViewProps) {
  const shell = useText(staffShellText)
  const reviews = useText(reviewsText)
  const { period } = shown
  const { content, fault, ask } = useAnswer(`${scope} ${period.text}`, () =>
    callAsStaff('GET /api/figures', { query: { scope, period: period.text } }),
  )
  const kinds = rankingKinds(scope)
  const look = (more: { level?: string; label?: string }) =>
    open('/staff/reviews/index', { scope, period: period.text, ...more })
  const by = kinds.find((kind) => kind === shown.by) ?? kinds[0]
  return (
    <View className="dashboard">
      <PeriodChooser period={period} today={today} onChange={(chosen) => onShow({ period: chosen })} />
      {content?.generated && (
        <Notice tone="info" title={shell.generatedTitle}>
          {shell.generatedNote}
        </Notice>
      )}
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={3} tall />}
      {content && (
        <View className="dashboard__top">
          <GoodRateCard figures={content} />
          <BudgetCard scope={scope} figures={content} period={period} today={today} />
        </View>
      )}
      {readsReviews && (
        <View className="dashboard__ways">
          <Press icon="list" onPress={() => look({})}>
            {reviews.toReviews}
          </Press>
          <Press icon="alert" onPress={() => look({ level: 'bad' })}>
            {reviews.toBadReviews}
          </Press>
        </View>
      )}
      {fault === undefined && (
        <TrendCard
          scope={scope}
          period={period}
          kind={shown.trend ?? usualTrend(period)}
          today={today}
          onKind={(trend) => onShow({ trend })}
        />
      )}
      <View className="dashboard__columns">
        <View className="dashboard__column">
          {fault === undefined && by && (
            <RankingCard
              scope={scope}
              period={period}
              kinds={kinds}
              by={by}
              figure={shown.figure}
              onBy={(chosen) => onShow({ by: chosen })}
              onFigure={(figure) => onShow({ figure })}
              onOpen={(part) => open('/staff/dashboard/index', { scope: part, period: period.text })}
            />
          )}
          {fault === undefined && (
            <ReasonsCard scope={scope} period={period} onLook={readsReviews ? (label) => look({ label }) : undefined} />
          )}
          {content && <SourcesCard figures={content} />}
        </View>
        {content && (
          <View className="dashboard__column">
            <WorkCard scope={scope} period={period} figures={content} />
            <LevelsCard figures={content} />
            <OutcomesCard figures={content} />
          </View>
        )}
      </View>
    </View>
  )
}

/** What a scope can be compared by. */
function rankingKinds(scope: string): readonly RankingBy[] {
  const kind = parseScope(scope)?.kind
  const children = kind === undefined ? [] : childKinds[kind]
  return children.filter((child): child is RankingBy => child !== 'city')
}
