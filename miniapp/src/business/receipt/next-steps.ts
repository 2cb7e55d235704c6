import type { Language } from '../../service'
import { dayText, momentText } from '../../text'
import type { Step } from '../../ui'
import type { Survey } from '../draft/calls'
import { type Draft, isSaved } from '../draft/draft'
import { receiptText } from '../text/receipt'

type Submitted = NonNullable<Survey['submitted']>

/** Whether answers were changed, here or elsewhere, since they were submitted. */
export function hasChanges({ submitted, version }: Survey, draft: Draft): boolean {
  return submitted !== undefined && (submitted.changedSince || !isSaved(draft) || draft.version > version)
}

/** What happens next and by when: received, problems handled, the survey closes, results are made. */
export function nextSteps({ wave, cases }: Survey, { at }: Submitted, language: Language): Step[] {
  const text = receiptText[language]
  const isClosed = wave.state === 'closed'
  return [
    { key: 'received', title: text.stepReceived, when: momentText(language, at), state: 'done' },
    ...casesStep(cases, language),
    {
      key: 'closes',
      title: isClosed ? text.stepClosed : text.stepCloses,
      when: text.until(dayText(language, wave.closesOn)),
      state: isClosed ? 'done' : 'next',
    },
    { key: 'results', title: text.stepResults, note: text.stepResultsNote, state: isClosed ? 'now' : 'next' },
  ]
}

function casesStep(cases: Survey['cases'], language: Language): Step[] {
  if (cases.length === 0) return []
  const text = receiptText[language]
  const open = cases.filter(({ state }) => isOpen(state))
  const [latest] = open.map(({ dueAt }) => dueAt).sort((left, right) => (left < right ? 1 : -1))
  if (latest === undefined) return [{ key: 'cases', title: text.stepAnswered(cases.length), state: 'done' }]
  const overdue = open.some((found) => found.overdue)
  return [
    {
      key: 'cases',
      title: text.stepCases(open.length),
      when: overdue ? text.overdue : text.by(dayText(language, latest)),
      state: overdue ? 'late' : 'now',
    },
  ]
}

/** Whether a case still waits for its reply. */
export function isOpen(state: string): boolean {
  return state !== 'replied' && state !== 'closed'
}
