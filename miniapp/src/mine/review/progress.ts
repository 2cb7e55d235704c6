import type { ReviewView } from '@minping/shared/api'
import type { Language } from '../../service'
import { dayText, momentText } from '../../text'
import { reviewText } from '../../text/review'
import type { Step } from '../../ui'

type FollowUp = NonNullable<ReviewView['followUp']>

/** The follow-up as its reviewer sees it: what happened and when, then what is promised by when. */
export function progressOf({ followUp, submittedAt }: ReviewView, language: Language): Step[] {
  if (!followUp) return []
  const text = reviewText[language]
  const received: Step = {
    key: 'received',
    title: text.stepReceived,
    when: momentText(language, submittedAt),
    state: 'done',
  }
  return [received, ...happened(followUp, language), ...promised(followUp, language)]
}

function happened({ steps, state }: FollowUp, language: Language): Step[] {
  const entered = steps.filter((step) => step.state !== 'pending')
  return entered.map((step, index) => ({
    key: `${step.state} ${step.at}`,
    title: reviewText[language].step[step.state],
    when: momentText(language, step.at),
    state: isOver(state) || index < entered.length - 1 ? 'done' : 'now',
  }))
}

function promised({ state, visitDueAt, dueAt, overdue }: FollowUp, language: Language): Step[] {
  if (isOver(state)) return []
  const text = reviewText[language]
  const visit: Step = {
    key: 'visit',
    title: text.step.verifying,
    when: text.by(dayText(language, visitDueAt)),
    state: 'now',
  }
  const reply: Step = {
    key: 'reply',
    title: text.step.replied,
    when: (overdue ? text.overdue : text.by)(dayText(language, dueAt)),
    state: overdue ? 'late' : 'next',
  }
  return state === 'pending' ? [visit, reply] : [reply]
}

/** Nothing more is promised: there is an answer, or the review was excluded. */
function isOver(state: FollowUp['state']): boolean {
  return state === 'replied' || state === 'closed' || state === 'excluded'
}
