import type { ReviewView } from '@minping/shared/api'
import type { Language } from '../../service'
import { dayText } from '../../text'
import { mineText } from '../../text/mine'
import { daysLate } from '../review/progress'

/** How a review stands for whoever gave it: the parts of the list. */
export const standings = ['waits', 'underWay', 'done'] as const
export type Standing = (typeof standings)[number]

/** Whether a review waits for its reviewer, is being worked on, or is done: as a good one is from the start. */
export function standingOf({ followUp, excluded }: ReviewView): Standing {
  if (!followUp || excluded) return 'done'
  if (followUp.state !== 'replied' && followUp.state !== 'closed') return 'underWay'
  return followUp.verdict === undefined && followUp.state === 'replied' ? 'waits' : 'done'
}

/** What comes next and by when, or how late it is; undefined where nothing is promised any more. */
export function nextWords(review: ReviewView, language: Language, now: Date): string | undefined {
  const { followUp } = review
  if (!followUp || standingOf(review) !== 'underWay') return undefined
  const text = mineText[language]
  const isVisited = followUp.steps.some(({ deed }) => deed === 'visit')
  const dueAt = isVisited ? followUp.dueAt : followUp.visitDueAt
  const late = daysLate(followUp.overdue ? followUp.dueAt : dueAt, now)
  if (late > 0) return text.late(late)
  return (isVisited ? text.replyBy : text.visitBy)(dayText(language, dueAt))
}
