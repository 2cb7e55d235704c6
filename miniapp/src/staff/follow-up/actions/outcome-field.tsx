import type { FollowUpView } from '@minping/shared/api'
import { type VisitOutcome, visitOutcomes } from '@minping/shared/follow-up'
import { useText } from '../../../text'
import { Choice } from '../../../ui'
import { actionsText } from '../../text/actions'
import { followUpText } from '../../text/follow-up'

interface OutcomeFieldProps {
  followUp: FollowUpView
  value: VisitOutcome | undefined
  error: string | undefined
  onChange: (outcome: VisitOutcome) => void
}

/** What a visit found. 无法联系 is only for who left no contact. */
export function OutcomeField({ followUp, value, error, onChange }: OutcomeFieldProps) {
  const text = useText(actionsText)
  const names = useText(followUpText).outcomes
  const hasContact = followUp.contactMasked !== undefined
  const options = visitOutcomes
    .filter((outcome) => outcome !== 'noContact' || !hasContact)
    .map((outcome) => ({ value: outcome, label: names[outcome], meaning: text.outcomeMeanings[outcome] }))
  return <Choice name={text.outcome} options={options} value={value} error={error} onChange={onChange} />
}
