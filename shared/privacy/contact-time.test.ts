import fc from 'fast-check'
import type { FollowUp } from '../follow-up/follow-up.ts'
import { expireContact, followUpStates, isOpen } from '../follow-up/index.ts'
import { openedFollowUp } from '../test-data/follow-up.ts'
import { reviewWith } from '../test-data/review.ts'
import { contactNeededUntil, contactsOverBy } from './index.ts'

const review = reviewWith()

/** A case in a state, last worked on at an instant. */
function caseIn(state: FollowUp['state'], at: Date): FollowUp {
  const followUp = openedFollowUp()
  const by = { kind: 'staff', id: 'handler', name: '经办' } as const
  const event = { action: 'visit', by, at: at.toISOString(), from: state, to: state } as const
  return { ...followUp, state, history: [...followUp.history, event] }
}

const anyCase = fc
  .record({
    state: fc.constantFrom(...followUpStates),
    at: fc.date({ min: new Date('2026-11-23'), max: new Date('2030-01-01'), noInvalidDate: true }),
  })
  .map(({ state, at }) => ({ state, at, followUp: caseIn(state, at) }))

describe('how long a phone number is needed', () => {
  test('without a case: until the review was given', () => {
    expect(contactNeededUntil(review, undefined)).toBe(review.submittedAt)
  })

  test('with a case: while it is open, and then until it was last worked on', () => {
    fc.assert(
      fc.property(anyCase, ({ state, at, followUp }) => {
        expect(contactNeededUntil(review, followUp)).toBe(isOpen(state) ? undefined : at.toISOString())
      }),
    )
  })

  test('every state but the open ones has an end', () => {
    const endless = followUpStates.filter((state) => !contactNeededUntil(review, caseIn(state, new Date('2026-12-01'))))
    expect(endless).toEqual(['pending', 'verifying', 'appealing', 'rectifying', 'reviewing'])
  })

  test('that it is forgotten changes nothing of it', () => {
    fc.assert(
      fc.property(anyCase, ({ followUp }) => {
        const forgotten = expireContact(followUp, {}, new Date('2031-01-01'))
        expect(contactNeededUntil(review, forgotten)).toBe(contactNeededUntil(review, followUp))
      }),
    )
  })
})

test.each([
  ['2026-09-03T02:00:00.000Z', 6, '2026-03-03T02:00:00.000Z'],
  ['2026-08-31T02:00:00.000Z', 6, '2026-02-28T02:00:00.000Z'],
  ['2026-01-15T02:00:00.000Z', 1, '2025-12-15T02:00:00.000Z'],
])('at %s, what was needed until %i months before is over', (now, months, until) => {
  expect(contactsOverBy(new Date(now), months)).toBe(until)
})
