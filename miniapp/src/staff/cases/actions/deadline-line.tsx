import type { SurveyCaseView } from '@minping/shared/api'
import { usePreferences } from '../../../service'
import { momentText, useText } from '../../../text'
import { DeadlineWords } from '../../case/actions/deadline-words'
import { actionsText } from '../../text/actions'
import { casesText } from '../../text/cases'

/** By when the case has to be accepted or replied to; or that this moment is over. */
export function DeadlineLine({ surveyCase }: { surveyCase: SurveyCaseView }) {
  const text = useText(casesText)
  const shared = useText(actionsText)
  const { language } = usePreferences()
  const { nextDueAt, acceptDueAt } = surveyCase
  if (nextDueAt === undefined) return null
  const late = Date.parse(nextDueAt) < Date.now()
  const toAccept = late ? text.acceptWasDue : text.acceptBy
  const toReply = late ? shared.replyWasDue : shared.replyBy
  const words = nextDueAt === acceptDueAt ? toAccept : toReply
  return <DeadlineWords late={late}>{words(momentText(language, nextDueAt))}</DeadlineWords>
}
