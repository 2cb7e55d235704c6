import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { FaultNotice, Notice } from '../../../ui'
import { bringIntoView } from '../../frame/bring-into-view'
import { actionsText } from '../../text/actions'
import type { Outcome } from './use-acting'

const place = 'action-outcome'

interface OutcomeNoticeProps<Action extends string> {
  outcome: Outcome<Action> | undefined
  doneWords: (action: Action) => string
}

/** What came of the latest action, brought into view: the press that took it may be far below. */
export function OutcomeNotice<Action extends string>({ outcome, doneWords }: OutcomeNoticeProps<Action>) {
  useEffect(() => {
    if (outcome) bringIntoView(place)
  }, [outcome])
  return (
    <View id={place} className="actions__outcome">
      <OutcomeWords outcome={outcome} doneWords={doneWords} />
    </View>
  )
}

function OutcomeWords<Action extends string>({ outcome, doneWords }: OutcomeNoticeProps<Action>) {
  const text = useText(actionsText)
  const { language } = usePreferences()
  switch (outcome?.kind) {
    case 'done':
      return <Notice tone="good">{doneWords(outcome.action)}</Notice>
    case 'changed':
      return (
        <Notice tone="warning" title={text.stale}>
          {`${outcome.fault.sentence[language]} ${text.kept}`}
        </Notice>
      )
    case 'failed':
      return <FaultNotice fault={outcome.fault} />
    default:
      return null
  }
}
