import type { FollowUpView } from '@minping/shared/api'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { momentText, useText } from '../../text'
import { FaultNotice } from '../../ui'
import { CaseFrame, WithoutCase } from '../case/case-frame'
import { History } from '../case/history'
import { actionsText } from '../text/actions'
import { followUpText } from '../text/follow-up'
import { FollowUpActions } from './actions/follow-up-actions'
import { CaseHead } from './case-head'
import { deedWords } from './deed-words'
import { Facts } from './facts'
import { Judgement } from './judgement'

interface CaseViewProps {
  followUpId: string
  /** Whether it stands beside the queue. */
  beside?: boolean
  /** Called with the case whenever somebody here has changed it. */
  onChange?: (followUp: FollowUpView) => void
}

/** One case: what happened, and what to do now. */
export function CaseView({ followUpId, beside = false, onChange }: CaseViewProps) {
  const text = useText(followUpText)
  const { channels } = useText(actionsText)
  const { language } = usePreferences()
  const { content, fault, ask, put } = useAnswer(followUpId, () =>
    callAsStaff('GET /api/follow-ups/{followUpId}', { path: { followUpId } }),
  )
  if (!content) return <WithoutCase fault={fault} list="/staff/queue/index" onRetry={ask} />

  function changed(current: FollowUpView) {
    put(current)
    onChange?.(current)
  }
  return (
    <CaseFrame
      said={
        <>
          <CaseHead followUp={content} beside={beside} />
          {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
          <Judgement followUp={content} onRevealed={ask} />
        </>
      }
      toDo={<FollowUpActions followUp={content} onChange={changed} />}
      past={
        <>
          <Facts followUp={content} />
          <History
            events={content.history}
            wordsOf={(event) => deedWords(event, { ...text, channels }, (at) => momentText(language, at))}
            reporter={text.reviewer}
            onStale={ask}
          />
        </>
      }
    />
  )
}
