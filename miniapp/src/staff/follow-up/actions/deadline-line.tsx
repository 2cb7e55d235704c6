import type { FollowUpView } from '@minping/shared/api'
import type { FollowUpAction } from '@minping/shared/follow-up'
import { usePreferences } from '../../../service'
import { momentText, useText } from '../../../text'
import { DeadlineWords } from '../../case/actions/deadline-words'
import { actionsText } from '../../text/actions'
import { actionDeadline } from './action-deadline'

/** By when an action has to be taken; or that this moment is over. */
export function DeadlineLine({ action, followUp }: { action: FollowUpAction; followUp: FollowUpView }) {
  const text = useText(actionsText)
  const { language } = usePreferences()
  const deadline = actionDeadline(action, followUp)
  if (!deadline) return null
  const late = Date.parse(deadline.at) < Date.now()
  const words = {
    visit: late ? text.visitWasDue : text.visitBy,
    reply: late ? text.replyWasDue : text.replyBy,
  }[deadline.due]
  return <DeadlineWords late={late}>{words(momentText(language, deadline.at))}</DeadlineWords>
}
