import { hasPassed } from '../case/deadline.ts'
import { wasRepliedLate } from '../case/round.ts'
import type { SurveyCase } from '../survey-case/survey-case.ts'
import type { CounterField, Counts } from './counts.ts'
import { type Figure, type FigureWithTarget, figureOf, figureWithTarget } from './figure.ts'

/** 整改率, 办结率 (plan item 37): 100 % in every year, in percent. */
const target = 100

/** The figures of reported problems in one scope and period. */
export interface SurveyCaseFigures {
  definition: { zh: string; en: string }
  opened: number
  rectificationRate: FigureWithTarget
  closingRate: FigureWithTarget
  onTimeRate: Figure
  satisfactionRate: Figure
  generated: boolean
}

/** What a case counts for at an instant, sorted; it is attributed to the day on which the problem was reported. */
export function contributionOfSurveyCase(surveyCase: SurveyCase, now: Date): CounterField[] {
  const { state, verdict } = surveyCase
  const fields: CounterField[] = ['caseOpened']
  const rectified = state === 'replied' || state === 'closed'
  // By the clock; what was marked stays due also for a machine whose clock is a moment behind.
  const missed = !rectified && (surveyCase.markedOverdueAt !== undefined || hasPassed(surveyCase.dueAt, now))
  if (rectified || missed) fields.push('caseDue')
  if (rectified) fields.push('caseRectified')
  if (rectified && !wasRepliedLate(surveyCase)) fields.push('caseInTime')
  if (state === 'closed' || missed) fields.push('caseClosingDue')
  if (state === 'closed') fields.push('caseClosed')
  if (surveyCase.repliedAt !== undefined) fields.push('caseAsked')
  if (verdict === 'satisfied' || verdict === 'fairlySatisfied') fields.push('caseSatisfied')
  if (surveyCase.generated) fields.push('caseGenerated')
  return fields.sort()
}

/** Computes the figures of reported problems from counts. Throws FiguresError on impossible counts. */
export function computeSurveyCaseFigures(counts: Counts): SurveyCaseFigures {
  const countOf = (field: CounterField) => counts[field] ?? 0
  return {
    definition: {
      zh: '整改率＝已整改并答复的问题÷到期或已整改的问题；办结率＝已办结的问题÷到期未答复或已办结的问题。未到期的问题不计入分母，正在等市场主体评价的问题不计入办结率。',
      en: 'Rectification rate = problems put right and replied to ÷ problems due or put right; closing rate = closed problems ÷ problems overdue or closed. Problems not yet due are in no denominator; those that wait for the verdict are not in that of the closing rate.',
    },
    opened: countOf('caseOpened'),
    rectificationRate: figureWithTarget(countOf('caseRectified'), countOf('caseDue'), target),
    closingRate: figureWithTarget(countOf('caseClosed'), countOf('caseClosingDue'), target),
    onTimeRate: figureOf(countOf('caseInTime'), countOf('caseDue')),
    satisfactionRate: figureOf(countOf('caseSatisfied'), countOf('caseAsked')),
    generated: countOf('caseGenerated') > 0,
  }
}
