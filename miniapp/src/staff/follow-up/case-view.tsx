import type { FollowUpView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { callAsStaff, ProblemError } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { Empty, FaultNotice, Press, Skeleton } from '../../ui'
import { goTo } from '../frame/go-to'
import { followUpText } from '../text/follow-up'
import { ActionPanel } from './actions/action-panel'
import { CaseHead } from './case-head'
import { Facts } from './facts'
import { History } from './history'
import { Judgement } from './judgement'
import './case.css'

interface CaseViewProps {
  followUpId: string
  /** Whether it stands beside the queue. */
  beside?: boolean
  /** Called with the case whenever somebody here has changed it. */
  onChange?: (followUp: FollowUpView) => void
}

/** One case: what happened, and what to do now. */
export function CaseView({ followUpId, beside = false, onChange }: CaseViewProps) {
  const { content, fault, ask, put } = useAnswer(followUpId, () =>
    callAsStaff('GET /api/follow-ups/{followUpId}', { path: { followUpId } }),
  )
  if (!content) return <WithoutCase fault={fault} onRetry={ask} />

  function changed(current: FollowUpView) {
    put(current)
    onChange?.(current)
  }
  return (
    <View className="case">
      <View className="case__said">
        <CaseHead followUp={content} beside={beside} />
        {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
        <Judgement followUp={content} onRevealed={ask} />
      </View>
      <View className="case__todo">
        <ActionPanel followUp={content} onChange={changed} />
      </View>
      <View className="case__past">
        <Facts followUp={content} />
        <History followUp={content} />
      </View>
    </View>
  )
}

function WithoutCase({ fault, onRetry }: { fault: unknown; onRetry: () => void }) {
  const text = useText(followUpText)
  if (fault === undefined) return <Skeleton rows={4} tall />
  if (!(fault instanceof ProblemError) || fault.code !== 'NOT_FOUND') {
    return <FaultNotice fault={fault} onRetry={onRetry} />
  }
  return (
    <Empty icon="list" title={text.notFound}>
      <Press onPress={() => goTo('/staff/queue/index')}>{text.toQueue}</Press>
    </Empty>
  )
}
