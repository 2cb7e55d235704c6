import type { FollowUpView } from '@minping/shared/api'
import { type FollowUpAction, followUpTable } from '@minping/shared/follow-up'
import { callAsStaff, usePreferences } from '../../../service'
import { useText } from '../../../text'
import { ActionFrame } from '../../case/actions/action-frame'
import type { FormProps } from '../../case/actions/action-panel'
import { AssigneeField } from '../../case/actions/assignee-field'
import { ExtensionField } from '../../case/actions/extension-field'
import { actionsText } from '../../text/actions'
import { ChannelField } from './channel-field'
import { DeadlineLine } from './deadline-line'
import { checkDraft, type Draft, mostText } from './draft'
import { ExtensionAsked } from './extension-asked'
import { OutcomeField } from './outcome-field'
import { PathField } from './path-field'
import { TemplatePicker } from './template-picker'

interface ActionFormProps extends FormProps<FollowUpAction, Draft> {
  followUp: FollowUpView
}

/** One action on a bad review, with the fields that it needs. */
export function ActionForm({ action, followUp, draft, busy, fault, onDraft, onTake }: ActionFormProps) {
  const text = useText(actionsText)
  const { language } = usePreferences()
  const { needs, name, takesFiles, shownToReporter } = followUpTable[action]
  const { followUpId } = followUp
  const writesToReviewer = action === 'approve' || action === 'submit'
  const decidesExtension = action === 'grant-extension' || action === 'refuse-extension'
  const change = (entered: Partial<Draft>) => onDraft({ ...draft, ...entered })
  return (
    <ActionFrame
      name={name[language]}
      words={text.actions[action]}
      deadline={<DeadlineLine action={action} followUp={followUp} />}
      entered={draft.text}
      most={mostText}
      busy={busy}
      fault={fault}
      check={() => checkDraft(action, draft)}
      onText={(entered) => change({ text: entered })}
      onTake={onTake}
      shownTo={shownToReporter && text.shownToReviewer}
      files={
        takesFiles && {
          files: draft.files ?? [],
          onFiles: (files) => change({ files }),
          note: action === 'approve' ? text.filesToReviewer : text.filesWithin,
        }
      }
      fields={(errorOf) => (
        <>
          {decidesExtension && followUp.extension && <ExtensionAsked extension={followUp.extension} />}
          {needs.includes('outcome') && (
            <OutcomeField
              followUp={followUp}
              value={draft.outcome}
              error={errorOf('outcome')}
              onChange={(outcome) => change({ outcome })}
            />
          )}
          {needs.includes('outcome') && draft.outcome !== 'noContact' && (
            <ChannelField
              value={draft.channel}
              error={errorOf('channel')}
              onChange={(channel) => change({ channel })}
            />
          )}
          {needs.includes('path') && (
            <PathField
              followUp={followUp}
              value={draft.path}
              error={errorOf('path')}
              onChange={(path) => change({ path })}
            />
          )}
          {needs.includes('assignee') && (
            <AssigneeField
              name={action === 'hand-over' ? text.handOverTo : text.assignee}
              caseId={followUpId}
              ask={() => callAsStaff('GET /api/follow-ups/{followUpId}/colleagues', { path: { followUpId } })}
              value={draft.assignee}
              error={errorOf('assignee')}
              onChange={(assignee) => change({ assignee })}
            />
          )}
          {writesToReviewer && (
            <TemplatePicker
              followUp={followUp}
              onChoose={(chosen) => change({ text: [draft.text.trim(), chosen].filter(Boolean).join('\n') })}
            />
          )}
          {needs.includes('workingDays') && (
            <ExtensionField
              most={followUp.mostExtension}
              value={draft.workingDays}
              error={errorOf('workingDays')}
              onChange={(workingDays) => change({ workingDays })}
            />
          )}
        </>
      )}
    />
  )
}
