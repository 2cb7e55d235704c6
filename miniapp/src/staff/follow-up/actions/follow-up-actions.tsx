import type { FollowUpView } from '@minping/shared/api'
import { followUpTable } from '@minping/shared/follow-up'
import { callAsStaff, usePreferences } from '../../../service'
import { useText } from '../../../text'
import { ActionPanel } from '../../case/actions/action-panel'
import { actionsText } from '../../text/actions'
import { followUpText } from '../../text/follow-up'
import { ActionForm } from './action-form'
import { emptyDraft, requestOf } from './draft'
import { mainAction } from './main-action'

interface FollowUpActionsProps {
  followUp: FollowUpView
  onChange: (current: FollowUpView) => void
}

/** What is to do about a bad review now. */
export function FollowUpActions({ followUp, onChange }: FollowUpActionsProps) {
  const words = useText(actionsText).actions
  const { nothingToDo } = useText(followUpText)
  const { language } = usePreferences()
  const { followUpId, version } = followUp
  return (
    <ActionPanel
      actions={followUp.actions}
      main={mainAction(followUp)}
      acting={{
        send: (action, draft) =>
          callAsStaff('POST /api/follow-ups/{followUpId}/{action}', {
            path: { followUpId, action },
            body: requestOf(draft, version),
          }),
        readCurrent,
        onChange,
      }}
      emptyDraft={emptyDraft}
      nameOf={(action) => followUpTable[action].name[language]}
      doneWords={(action) => words[action].done}
      nothingToDo={nothingToDo[followUp.state] ?? ''}
      form={(props) => <ActionForm key={props.action} followUp={followUp} {...props} />}
    />
  )
}

function readCurrent(current: unknown): FollowUpView | undefined {
  const view = Object(current) as Partial<FollowUpView>
  return view.followUpId !== undefined && view.actions ? (view as FollowUpView) : undefined
}
