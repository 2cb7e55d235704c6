import { log } from '../platform/log.ts'
import type { NoticeMessage } from '../store/citizen-notice-entity.ts'
import type { AfterOutcome } from '../store/notice-messages.ts'
import type { SendingAnswer } from './send-message.ts'

/** What is kept of a message after its answer, when it is tried again, and what becomes of the acceptance that it took. */
export interface AfterAnswer {
  kept: NoticeMessage
  again?: Date | undefined
  after?: AfterOutcome | undefined
}

/** WeChat's `errcode`s that don't mean that something is set up wrongly. */
const refusedByPerson = 43101
const openidInvalid = 40003
/** Busy; too many calls today, in this minute, or to this person at once. */
const passing: readonly number[] = [-1, 45009, 45011, 43108]

const mostTries = 8
const minute = 60_000

/** What an answer means. What WeChat did not answer is never sent again: a message too few is better than one too many. */
export function afterAnswer(answer: SendingAnswer, message: NoticeMessage, now: Date): AfterAnswer {
  const keep = (outcome: NoticeMessage['outcome'], errorCode?: number): NoticeMessage => ({
    ...message,
    outcome,
    at: now.toISOString(),
    errorCode,
  })
  const giveBack: AfterOutcome = (allowances) => ({
    ...allowances,
    [message.template]: (allowances[message.template] ?? 0) + 1,
  })
  const later = (errorCode?: number): AfterAnswer =>
    message.attempts < mostTries
      ? { kept: keep('waiting', errorCode), again: nextTry(message.attempts, now), after: giveBack }
      : { kept: keep('failed', errorCode), after: giveBack }

  switch (answer) {
    case 'unanswered':
      return { kept: keep('unknown') }
    case 'notSent':
      return later()
    case 'nobody':
      return { kept: keep('unreachable'), after: noneLeft }
    case 'noTemplate':
      return { kept: keep('failed'), after: giveBack }
  }
  const { errorCode } = answer
  if (errorCode === 0) return { kept: keep('sent') }
  if (passing.includes(errorCode)) return later(errorCode)
  if (errorCode === openidInvalid) return { kept: keep('unreachable', errorCode), after: noneLeft }
  if (errorCode === refusedByPerson) {
    return { kept: keep('refused', errorCode), after: (allowances) => ({ ...allowances, [message.template]: 0 }) }
  }
  // A template that is gone or has other fields, a page that is not published, say: somebody must look.
  log('error', 'wechat message failed', { errorCode })
  return { kept: keep('failed', errorCode), after: giveBack }
}

/** Nobody is there to be sent anything. */
const noneLeft: AfterOutcome = (allowances) =>
  Object.fromEntries(Object.keys(allowances).map((template) => [template, 0]))

/** One, two, four … minutes later, at most an hour. */
function nextTry(attempts: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(60, 2 ** (attempts - 1)) * minute)
}
