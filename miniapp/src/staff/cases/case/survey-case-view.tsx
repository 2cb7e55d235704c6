import type { SurveyCaseView as View } from '@minping/shared/api'
import { callAsStaff, usePreferences } from '../../../service'
import { useAnswer } from '../../../service/use-answer'
import { useText } from '../../../text'
import { FaultNotice } from '../../../ui'
import { CaseFrame, WithoutCase } from '../../case/case-frame'
import { History } from '../../case/history'
import { casesText } from '../../text/cases'
import { followUpText } from '../../text/follow-up'
import { SurveyCaseActions } from '../actions/survey-case-actions'
import { CaseHead } from './case-head'
import { deedWords } from './deed-words'
import { Facts } from './facts'
import { Reported } from './reported'

interface SurveyCaseViewProps {
  caseId: string
  /** Whether it stands beside the list. */
  beside?: boolean
  /** Called with the case whenever somebody here has changed it. */
  onChange?: (surveyCase: View) => void
}

/** One reported problem: what was reported, and what to do now. */
export function SurveyCaseView({ caseId, beside = false, onChange }: SurveyCaseViewProps) {
  const text = useText(casesText)
  const { outcomes } = useText(followUpText)
  const { language } = usePreferences()
  const { content, fault, ask, put } = useAnswer(caseId, () =>
    callAsStaff('GET /api/survey-cases/{caseId}', { path: { caseId } }),
  )
  if (!content) return <WithoutCase fault={fault} list="/staff/cases/index" onRetry={ask} />

  function changed(current: View) {
    put(current)
    onChange?.(current)
  }
  return (
    <CaseFrame
      said={
        <>
          <CaseHead surveyCase={content} beside={beside} />
          {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
          <Reported surveyCase={content} onRevealed={ask} />
        </>
      }
      toDo={<SurveyCaseActions surveyCase={content} onChange={changed} />}
      past={
        <>
          <Facts surveyCase={content} />
          <History
            events={content.history}
            wordsOf={(event) => deedWords(event, language, { ...text, outcomes })}
            reporter={text.business}
            onStale={ask}
          />
        </>
      }
    />
  )
}
