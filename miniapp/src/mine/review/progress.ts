import type { ReviewView } from '@minping/shared/api'
import type { Language } from '../../service'
import { dayText, momentText } from '../../text'
import { progressText } from '../../text/progress'
import type { Step } from '../../ui'

type FollowUp = NonNullable<ReviewView['followUp']>
type Happened = FollowUp['steps'][number]

/** The follow-up as its reviewer sees it: what happened and when, then what is promised by when. */
export function progressOf({ followUp }: ReviewView, language: Language, now: Date): Step[] {
  if (!followUp) return []
  return [...happened(followUp, language), ...promised(followUp, language, now)]
}

function happened({ steps, state }: FollowUp, language: Language): Step[] {
  return steps.map((step, index) => ({
    key: `${index} ${step.deed}`,
    title: titleOf(step, language),
    when: momentText(language, step.at),
    ...noteOf(step, language),
    state: isOver(state) || index < steps.length - 1 ? 'done' : 'now',
  }))
}

function titleOf({ deed, outcome, verdict }: Happened, language: Language): string {
  const text = progressText[language]
  if (deed === 'visit' && outcome) return text.visited[outcome]
  if (deed === 'verdict' && verdict) return text.judged[verdict]
  return text.deed[deed]
}

function noteOf({ dueAt, reason }: Happened, language: Language): { note?: string } {
  const text = progressText[language]
  if (dueAt !== undefined) return { note: text.newDate(dayText(language, dueAt)) }
  return reason === undefined ? {} : { note: reason }
}

function promised({ state, visitDueAt, dueAt, overdue, steps }: FollowUp, language: Language, now: Date): Step[] {
  if (isOver(state)) return []
  const text = progressText[language]
  const isVisited = steps.some(({ deed, outcome }) => deed === 'visit' && outcome !== undefined)
  const visitLate = daysLate(visitDueAt, now)
  const visit: Step = {
    key: 'visit due',
    title: text.toVisit,
    when: text.by(dayText(language, visitDueAt)),
    ...(visitLate > 0 && { note: text.late(visitLate) }),
    state: visitLate > 0 ? 'late' : 'next',
  }
  const reply: Step = {
    key: 'reply due',
    title: text.toReply,
    when: text.by(dayText(language, dueAt)),
    ...(overdue && { note: text.late(daysLate(dueAt, now)) }),
    state: overdue ? 'late' : 'next',
  }
  return isVisited ? [reply] : [visit, reply]
}

/** How many days a promise is late, begun ones as whole; 0 while it can be kept. */
export function daysLate(dueAt: string, now: Date): number {
  const late = now.getTime() - Date.parse(dueAt)
  return late <= 0 ? 0 : Math.ceil(late / 86_400_000)
}

/** Nothing more is promised: there is an answer, or the review was excluded. */
function isOver(state: FollowUp['state']): boolean {
  return state === 'replied' || state === 'closed' || state === 'excluded'
}
