import type { SurveyCaseView } from '@minping/shared/api'
import { surveyCaseTable } from '@minping/shared/survey-case'
import { callAsStaff, usePreferences } from '../../../service'
import { useText } from '../../../text'
import { ActionPanel } from '../../case/actions/action-panel'
import { casesText } from '../../text/cases'
import { ActionForm } from './action-form'
import { emptyDraft, requestOf } from './draft'
import { mainAction } from './main-action'

interface SurveyCaseActionsProps {
  surveyCase: SurveyCaseView
  onChange: (current: SurveyCaseView) => void
}

/** What is to do about a reported problem now. */
export function SurveyCaseActions({ surveyCase, onChange }: SurveyCaseActionsProps) {
  const text = useText(casesText)
  const { language } = usePreferences()
  const { caseId, version } = surveyCase
  return (
    <ActionPanel
      actions={surveyCase.actions}
      main={mainAction(surveyCase)}
      acting={{
        send: (action, draft) =>
          callAsStaff('POST /api/survey-cases/{caseId}/{action}', {
            path: { caseId, action },
            body: requestOf(draft, version),
          }),
        readCurrent,
        onChange,
      }}
      emptyDraft={emptyDraft}
      nameOf={(action) => surveyCaseTable[action].name[language]}
      doneWords={(action) => text.actions[action].done}
      nothingToDo={text.nothingToDo[surveyCase.state] ?? ''}
      form={(props) => <ActionForm key={props.action} surveyCase={surveyCase} {...props} />}
    />
  )
}

function readCurrent(current: unknown): SurveyCaseView | undefined {
  const view = Object(current) as Partial<SurveyCaseView>
  return view.caseId !== undefined && view.actions ? (view as SurveyCaseView) : undefined
}
