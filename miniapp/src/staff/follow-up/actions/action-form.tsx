import type { FollowUpView } from '@minping/shared/api'
import { type FollowUpAction, type FollowUpNeed, followUpTable } from '@minping/shared/follow-up'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { ProblemError, usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Field, Heading, Press } from '../../../ui'
import { actionsText } from '../../text/actions'
import { AssigneeField } from './assignee-field'
import { ConfirmDialog } from './confirm-dialog'
import { DeadlineLine } from './deadline-line'
import { checkDraft, type Draft, mostText } from './draft'
import { ExtensionField } from './extension-field'
import { OutcomeField } from './outcome-field'
import { PathField } from './path-field'

export interface ActionFormProps {
  action: FollowUpAction
  followUp: FollowUpView
  draft: Draft
  busy: boolean
  /** Why the service did not take it; a failing field is marked. */
  fault: unknown
  onDraft: (draft: Draft) => void
  onTake: () => void
}

/** One action: what it does, by when, what it needs, and the press that takes it. */
export function ActionForm({ action, followUp, draft, busy, fault, onDraft, onTake }: ActionFormProps) {
  const text = useText(actionsText)
  const { language } = usePreferences()
  const [tried, setTried] = useState(false)
  const [confirming, setConfirming] = useState(false)
  const words = text.actions[action]
  const { needs, name } = followUpTable[action]
  const problems = tried ? checkDraft(action, draft) : {}
  const refused = fault instanceof ProblemError ? fault.problem.field : undefined
  const errorOf = (need: FollowUpNeed): string | undefined => {
    if (problems[need] === 'tooLong') return text.tooLong(mostText)
    if (problems[need] === 'missing') return need === 'text' ? text.missingText : text.missingChoice
    return refused === need && fault instanceof ProblemError ? fault.sentence[language] : undefined
  }
  const change = (entered: Partial<Draft>) => onDraft({ ...draft, ...entered })

  function press() {
    setTried(true)
    if (Object.keys(checkDraft(action, draft)).length > 0) return
    if (words.confirm) setConfirming(true)
    else onTake()
  }
  return (
    <View className="actions__form">
      <View className="actions__intro">
        <Heading level={3}>{name[language]}</Heading>
        <Text className="soft">{words.meaning}</Text>
        <DeadlineLine action={action} followUp={followUp} />
      </View>
      {needs.includes('outcome') && (
        <OutcomeField
          followUp={followUp}
          value={draft.outcome}
          error={errorOf('outcome')}
          onChange={(outcome) => change({ outcome })}
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
          followUpId={followUp.followUpId}
          value={draft.assignee}
          error={errorOf('assignee')}
          onChange={(assignee) => change({ assignee })}
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
      {words.text !== undefined && (
        <Field
          multiline
          label={words.text}
          {...(words.hint && { hint: words.hint })}
          most={mostText}
          length={(value) => value.length}
          value={draft.text}
          error={errorOf('text')}
          onChange={(entered) => change({ text: entered })}
        />
      )}
      <Press look="filled" wide busy={busy} onPress={press}>
        {words.press}
      </Press>
      {confirming && words.confirm && (
        <ConfirmDialog
          title={name[language]}
          question={words.confirm}
          quoted={draft.text}
          press={words.press}
          onClose={() => setConfirming(false)}
          onConfirm={() => {
            setConfirming(false)
            onTake()
          }}
        />
      )}
    </View>
  )
}
