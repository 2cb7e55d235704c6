import type { SurveyCaseView } from '@minping/shared/api'
import { measureNames } from '@minping/shared/survey-case'
import type { Language } from '../../../service'
import type { CaseDeed, casesText } from '../../text/cases'

type Event = Pick<SurveyCaseView['history'][number], 'action' | 'outcome' | 'measures' | 'departmentName'>
type Words = Pick<(typeof casesText)['zh'], 'deeds' | 'passedTo'> & {
  outcomes: Record<'reached' | 'notReached', string>
}

/** One entry of the history in words: what was done, with its outcome, measures or department. An unknown deed goes by its code. */
export function deedWords(
  { action, outcome, measures, departmentName }: Event,
  language: Language,
  words: Words,
): string {
  const deed = action in words.deeds ? words.deeds[action as CaseDeed] : action
  const details = [
    ...(outcome ? [words.outcomes[outcome]] : []),
    ...(measures ?? []).map((measure) => measureNames[measure][language]),
    ...(departmentName ? [words.passedTo(departmentName)] : []),
  ]
  return [deed, ...details].join(' · ')
}
