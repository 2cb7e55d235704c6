import type { SurveyCaseView } from '@minping/shared/api'
import {
  type Measure,
  measureNames,
  measures,
  type SurveyCaseAction,
  surveyCaseTable,
} from '@minping/shared/survey-case'
import { View } from '@tarojs/components'
import { callAsStaff, usePreferences } from '../../../service'
import { nameIn, useText } from '../../../text'
import { Choice, TagPick } from '../../../ui'
import { ActionFrame } from '../../case/actions/action-frame'
import type { FormProps } from '../../case/actions/action-panel'
import { AssigneeField } from '../../case/actions/assignee-field'
import { ExtensionField } from '../../case/actions/extension-field'
import { actionsText } from '../../text/actions'
import { casesText } from '../../text/cases'
import { followUpText } from '../../text/follow-up'
import { DeadlineLine } from './deadline-line'
import { checkDraft, type Draft, mostText } from './draft'

interface ActionFormProps extends FormProps<SurveyCaseAction, Draft> {
  surveyCase: SurveyCaseView
}

/** One action on a reported problem, with the fields that it needs. */
export function ActionForm({ action, surveyCase, draft, busy, fault, onDraft, onTake }: ActionFormProps) {
  const text = useText(casesText)
  const { language } = usePreferences()
  const { name, takesFiles, shownToReporter } = surveyCaseTable[action]
  const change = (entered: Partial<Draft>) => onDraft({ ...draft, ...entered })
  return (
    <ActionFrame
      name={name[language]}
      words={text.actions[action]}
      deadline={keepsDeadline(action) && <DeadlineLine surveyCase={surveyCase} />}
      entered={draft.text}
      most={mostText}
      busy={busy}
      fault={fault}
      check={() => checkDraft(action, draft)}
      onText={(entered) => change({ text: entered })}
      onTake={onTake}
      shownTo={shownToReporter && text.shownToBusiness}
      files={
        takesFiles && {
          files: draft.files ?? [],
          onFiles: (files) => change({ files }),
          note: action === 'reply' ? text.filesToBusiness : text.filesWithin,
        }
      }
      fields={(errorOf) => (
        <Fields action={action} surveyCase={surveyCase} draft={draft} errorOf={errorOf} onChange={change} />
      )}
    />
  )
}

/** Who passes a case on or only watches over it keeps no deadline of it. */
function keepsDeadline(action: SurveyCaseAction): boolean {
  return action !== 'redispatch' && action !== 'supervise'
}

interface FieldsProps extends Pick<ActionFormProps, 'action' | 'surveyCase' | 'draft'> {
  errorOf: (field: string) => string | undefined
  onChange: (entered: Partial<Draft>) => void
}

/** What an action needs beside its text: at most one thing. */
function Fields({ action, surveyCase, draft, errorOf, onChange }: FieldsProps) {
  const text = useText(actionsText)
  const { caseId, mostExtension } = surveyCase
  switch (action) {
    case 'visit':
      return <OutcomeField draft={draft} error={errorOf('outcome')} onChange={onChange} />
    case 'rectify':
      return <MeasuresField draft={draft} error={errorOf('measures')} onChange={onChange} />
    case 'redispatch':
      return (
        <DepartmentField surveyCase={surveyCase} draft={draft} error={errorOf('departmentCode')} onChange={onChange} />
      )
    case 'assign':
      return (
        <AssigneeField
          name={text.assignee}
          caseId={caseId}
          ask={() => callAsStaff('GET /api/survey-cases/{caseId}/colleagues', { path: { caseId } })}
          value={draft.assignee}
          error={errorOf('assignee')}
          onChange={(assignee) => onChange({ assignee })}
        />
      )
    case 'extend':
      return (
        <ExtensionField
          most={mostExtension}
          value={draft.workingDays}
          error={errorOf('workingDays')}
          onChange={(workingDays) => onChange({ workingDays })}
        />
      )
    default:
      return null
  }
}

interface FieldProps {
  draft: Draft
  error: string | undefined
  onChange: (entered: Partial<Draft>) => void
}

function OutcomeField({ draft, error, onChange }: FieldProps) {
  const { outcomeMeanings } = useText(casesText)
  const { outcomes } = useText(followUpText)
  const { outcome: name } = useText(actionsText)
  const options = (['reached', 'notReached'] as const).map((outcome) => ({
    value: outcome,
    label: outcomes[outcome],
    meaning: outcomeMeanings[outcome],
  }))
  return (
    <Choice
      name={name}
      options={options}
      value={draft.outcome}
      error={error}
      onChange={(outcome) => onChange({ outcome })}
    />
  )
}

function MeasuresField({ draft, error, onChange }: FieldProps) {
  const text = useText(casesText)
  const { language } = usePreferences()
  const tags = measures.map((measure) => ({ code: measure, text: measureNames[measure][language], base: true }))
  const measuresOf = (codes: readonly string[]): Measure[] => measures.filter((measure) => codes.includes(measure))
  return (
    <View className="actions__days">
      <View className="actions__label">{text.measures}</View>
      <TagPick
        name={text.measures}
        tags={tags}
        chosen={draft.measures}
        error={error}
        onChange={(codes) => onChange({ measures: measuresOf(codes) })}
      />
    </View>
  )
}

function DepartmentField({ surveyCase, draft, error, onChange }: FieldProps & { surveyCase: SurveyCaseView }) {
  const text = useText(casesText)
  const { language } = usePreferences()
  const options = (surveyCase.departments ?? []).map((department) => ({
    value: department.departmentCode,
    label: nameIn(language, department),
  }))
  return (
    <Choice
      name={text.departmentField}
      options={options}
      value={draft.departmentCode}
      error={error}
      onChange={(departmentCode) => onChange({ departmentCode })}
    />
  )
}
