import type { FollowUpView } from '@minping/shared/api'
import { type FollowUpAction, followUpTable } from '@minping/shared/follow-up'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, Group, Heading, Press } from '../../../ui'
import { followUpText } from '../../text/follow-up'
import { ActionForm } from './action-form'
import { type Draft, emptyDraft } from './draft'
import { mainAction, otherActions } from './main-action'
import { OutcomeNotice } from './outcome-notice'
import { useActing } from './use-acting'
import './actions.css'

interface ActionPanelProps {
  followUp: FollowUpView
  onChange: (current: FollowUpView) => void
}

/** What is to do now: exactly what the caller may do, the usual next step open, the others one press away. */
export function ActionPanel({ followUp, onChange }: ActionPanelProps) {
  const text = useText(followUpText)
  const { language } = usePreferences()
  const [wanted, setWanted] = useState<FollowUpAction>()
  const [drafts, setDrafts] = useState<Partial<Record<FollowUpAction, Draft>>>({})
  const { act, busy, outcome, forget } = useActing(followUp, onChange)
  const chosen = wanted && followUp.actions.includes(wanted) ? wanted : mainAction(followUp)

  async function take(action: FollowUpAction) {
    const taken = await act(action, drafts[action] ?? emptyDraft)
    if (!taken) return
    setDrafts(({ [action]: _, ...others }) => others)
    setWanted(undefined)
  }
  function choose(action: FollowUpAction) {
    forget()
    setWanted(action)
  }
  return (
    <Card className="actions">
      <Heading level={2}>{text.toDo}</Heading>
      <OutcomeNotice outcome={outcome} />
      {chosen ? (
        <ActionForm
          key={chosen}
          action={chosen}
          followUp={followUp}
          draft={drafts[chosen] ?? emptyDraft}
          busy={busy}
          fault={outcome?.kind === 'failed' ? outcome.fault : undefined}
          onDraft={(draft) => setDrafts({ ...drafts, [chosen]: draft })}
          onTake={() => take(chosen)}
        />
      ) : (
        <View className="soft">{text.nothingToDo[followUp.state]}</View>
      )}
      <OtherActions actions={otherActions(followUp, chosen)} language={language} onChoose={choose} />
    </Card>
  )
}

interface OtherActionsProps {
  actions: readonly FollowUpAction[]
  language: 'zh' | 'en'
  onChoose: (action: FollowUpAction) => void
}

function OtherActions({ actions, language, onChoose }: OtherActionsProps) {
  const text = useText(followUpText)
  if (actions.length === 0) return null
  return (
    <View className="actions__others">
      <Heading level={3}>{text.otherActions}</Heading>
      <Group name={text.otherActions} className="actions__row">
        {actions.map((action) => (
          <Press key={action} onPress={() => onChoose(action)}>
            {followUpTable[action].name[language]}
          </Press>
        ))}
      </Group>
    </View>
  )
}
