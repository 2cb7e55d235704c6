import type { Language } from '../../service'
import { dayText } from '../../text'
import type { receiptText } from '../../text/receipt'
import type { Step } from '../../ui'
import type { Slip } from './slip'

/** What happens next and by when: received, visited, answered. Empty for a rating that nobody needs to follow up. */
export function nextSteps({ receipt, anonymous }: Slip, text: (typeof receiptText)['zh'], language: Language): Step[] {
  const { followUp, submittedAt } = receipt
  if (!followUp) return []
  return [
    {
      key: 'received',
      title: text.stepReceived,
      when: dayText(language, submittedAt),
      state: 'done',
    },
    {
      key: 'visit',
      title: anonymous ? text.stepVisitAnonymous : text.stepVisit,
      when: text.by(dayText(language, followUp.visitDueAt)),
      state: 'now',
    },
    { key: 'reply', title: text.stepReply, when: text.by(dayText(language, followUp.dueAt)), state: 'next' },
  ]
}
