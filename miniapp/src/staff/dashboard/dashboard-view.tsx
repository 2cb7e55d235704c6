import { childKinds, parseScope } from '@minping/shared/directory'
import { View } from '@tarojs/components'
import { callAsStaff, open } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { FaultNotice, Notice, Skeleton } from '../../ui'
import { staffShellText } from '../text/shell'
import { BudgetCard } from './budget-card'
import { FollowUpCard } from './follow-up-card'
import { GoodRateCard } from './good-rate-card'
import { LevelsCard } from './levels-card'
import { PeriodChooser } from './period-chooser'
import { RankingCard } from './ranking-card'
import type { RankingBy, Shown } from './shown'
import { TrendCard } from './trend-card'
import './dashboard.css'

interface DashboardViewProps {
  scope: string
  shown: Shown
  today: string
  onShow: (change: Partial<Shown>) => void
}

/** One big figure with its target, what may still go wrong, then trend, comparison, follow-up and levels. */
export function DashboardView({ scope, shown, today, onShow }: DashboardViewProps) {
  const shell = useText(staffShellText)
  const { period } = shown
  const { content, fault, ask } = useAnswer(`${scope} ${period.text}`, () =>
    callAsStaff('GET /api/figures', { query: { scope, period: period.text } }),
  )
  const kinds = rankingKinds(scope)
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
          <BudgetCard figures={content} period={period} today={today} />
        </View>
      )}
      {fault === undefined && <TrendCard scope={scope} period={period} />}
      <View className="dashboard__columns">
        {fault === undefined && by && (
          <RankingCard
            scope={scope}
            period={period}
            kinds={kinds}
            by={by}
            onBy={(chosen) => onShow({ by: chosen })}
            onOpen={(part) => open('/staff/dashboard/index', { scope: part, period: period.text })}
          />
        )}
        {content && (
          <View className="dashboard__column">
            <FollowUpCard figures={content} />
            <LevelsCard figures={content} />
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
