import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useText } from '../../../text'
import { Card, Group, Heading, Press } from '../../../ui'
import { followUpText } from '../../text/follow-up'
import { OutcomeNotice } from './outcome-notice'
import { type Acting, useActing } from './use-acting'
import './actions.css'

/** What the form of one action is given. */
export interface FormProps<Action extends string, Draft> {
  action: Action
  draft: Draft
  busy: boolean
  /** Why the service did not take it; a failing field is marked. */
  fault: unknown
  onDraft: (draft: Draft) => void
  onTake: () => void
}

interface ActionPanelProps<Action extends string, Draft, View> {
  /** Exactly what the caller may do now. */
  actions: readonly Action[]
  /** The usual next step among them. */
  main: Action | undefined
  acting: Acting<Action, Draft, View>
  emptyDraft: Draft
  nameOf: (action: Action) => string
  doneWords: (action: Action) => string
  /** Said where there is nothing to do. */
  nothingToDo: string
  form: (props: FormProps<Action, Draft>) => ReactNode
}

/** What is to do now: exactly what the caller may do, the usual next step open, the others one press away. */
export function ActionPanel<Action extends string, Draft, View>({
  actions,
  main,
  acting,
  emptyDraft,
  nameOf,
  doneWords,
  nothingToDo,
  form,
}: ActionPanelProps<Action, Draft, View>) {
  const text = useText(followUpText)
  const [wanted, setWanted] = useState<Action>()
  const [drafts, setDrafts] = useState<Partial<Record<Action, Draft>>>({})
  const { act, busy, outcome, forget } = useActing(acting)
  const chosen = wanted && actions.includes(wanted) ? wanted : main
  const draftOf = (action: Action): Draft => drafts[action] ?? emptyDraft

  async function take(action: Action) {
    const taken = await act(action, draftOf(action))
    if (!taken) return
    setDrafts((former) => ({ ...former, [action]: undefined }))
    setWanted(undefined)
  }
  function choose(action: Action) {
    forget()
    setWanted(action)
  }
  return (
    <Card className="actions">
      <Heading level={2}>{text.toDo}</Heading>
      <OutcomeNotice outcome={outcome} doneWords={doneWords} />
      {chosen ? (
        form({
          action: chosen,
          draft: draftOf(chosen),
          busy,
          fault: outcome?.kind === 'failed' ? outcome.fault : undefined,
          onDraft: (draft) => setDrafts({ ...drafts, [chosen]: draft }),
          onTake: () => take(chosen),
        })
      ) : (
        <View className="soft">{nothingToDo}</View>
      )}
      <OtherActions actions={actions.filter((action) => action !== chosen)} nameOf={nameOf} onChoose={choose} />
    </Card>
  )
}

interface OtherActionsProps<Action extends string> {
  actions: readonly Action[]
  nameOf: (action: Action) => string
  onChoose: (action: Action) => void
}

/** The other possible actions, as the workflow orders them. */
function OtherActions<Action extends string>({ actions, nameOf, onChoose }: OtherActionsProps<Action>) {
  const text = useText(followUpText)
  if (actions.length === 0) return null
  return (
    <View className="actions__others">
      <Heading level={3}>{text.otherActions}</Heading>
      <Group name={text.otherActions} className="actions__row">
        {actions.map((action) => (
          <Press key={action} onPress={() => onChoose(action)}>
            {nameOf(action)}
          </Press>
        ))}
      </Group>
    </View>
  )
}
