import fc from 'fast-check'
import calendarFile from '../../seeds/lijiang/calendar.json'
import { staffRoles } from '../access/index.ts'
import type { Calendar } from '../calendar/index.ts'
import { attempt, clockAt, profile, staff } from '../test-data/follow-up.ts'
import { reviewWith } from '../test-data/review.ts'
import {
  type Actor,
  addSupplement,
  allowedActions,
  type FollowUp,
  type FollowUpContext,
  followUpActions,
  giveVerdict,
  isOpen,
  markOverdue,
  openFollowUp,
  rectificationPaths,
  reschedule,
  verdicts,
  visitChannels,
  visitOutcomes,
} from './index.ts'

/** Whatever staff, reviewers and the clock do to a case, in whatever order: this must hold. */

jest.setTimeout(30_000)

const published: Calendar = calendarFile.years
const filled: Calendar = [
  ...published,
  { year: 2027, source: 'made up for this test', holidays: ['2027-01-01'], workdays: [] },
]

const people: readonly Actor[] = staffRoles.flatMap((role) => [
  staff(role, 'region:530702', `${role} 1`),
  staff(role, 'region:530702', `${role} 2`),
])

type Deed = (followUp: FollowUp, context: FollowUpContext) => FollowUp | undefined

const brought = fc.record({
  outcome: fc.constantFrom(...visitOutcomes),
  channel: fc.constantFrom(...visitChannels),
  path: fc.constantFrom(...rectificationPaths),
  workingDays: fc.integer({ min: 1, max: 6 }),
})

/** Somebody tries something; what is offered and what is refused must agree. */
const anyTry: fc.Arbitrary<Deed> = fc
  .tuple(fc.constantFrom(...followUpActions), fc.constantFrom(...people), brought)
  .map(
    ([action, actor, difference]): Deed =>
      (followUp, context) => {
        const result = attempt(followUp, action, actor, context, difference)
        const offered = allowedActions(followUp, actor, context).includes(action)
        if ('followUp' in result) expect(offered).toBe(true)
        else if (result.code !== 'FIELD_INVALID') expect(offered).toBe(false)
        return 'followUp' in result ? result.followUp : undefined
      },
  )

/** Somebody does one of the things that are possible now, so that cases get far. */
const possibleDeed: fc.Arbitrary<Deed> = fc.tuple(fc.nat(), fc.nat(), brought).map(
  ([whichAction, whichActor, difference]): Deed =>
    (followUp, context) => {
      const offers = people.map((person) => ({ person, actions: allowedActions(followUp, person, context) }))
      const possible = followUpActions.filter((action) => offers.some((offer) => offer.actions.includes(action)))
      const action = possible[whichAction % possible.length]
      const able = offers.filter((offer) => action && offer.actions.includes(action))
      const actor = able[whichActor % able.length]?.person
      if (!action || !actor) return undefined
      const result = attempt(followUp, action, actor, context, difference)
      return 'followUp' in result ? result.followUp : undefined
    },
)

const verdictDeed: fc.Arbitrary<Deed> = fc.constantFrom(...verdicts).map((verdict) => (followUp, context) => {
  const result = giveVerdict(followUp, { verdict }, context)
  return 'followUp' in result ? result.followUp : undefined
})

const supplementDeed: fc.Arbitrary<Deed> = fc
  .constantFrom(1 as const, 5 as const)
  .map((level) => (followUp, context) => addSupplement(followUp, { level, labels: [] }, context))

const clockDeed: fc.Arbitrary<Deed> = fc.constantFrom(
  (followUp: FollowUp, { now }: FollowUpContext) => markOverdue(followUp, now),
  (followUp: FollowUp, context: FollowUpContext) => reschedule(followUp, context),
)

/** Deeds with the hours that pass before each. Staff act most. */
const history = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 16, arbitrary: possibleDeed },
      { weight: 3, arbitrary: anyTry },
      { weight: 2, arbitrary: verdictDeed },
      { weight: 1, arbitrary: supplementDeed },
      { weight: 1, arbitrary: clockDeed },
    ),
    fc.oneof({ weight: 15, arbitrary: fc.integer({ min: 0, max: 8 }) }, fc.integer({ min: 0, max: 400 })),
  ),
  { minLength: 30, maxLength: 80 },
)

/** Opened in plain weeks, or so late in the year that deadlines reach a year without a calendar. */
const opened = fc
  .record({ at: fc.constantFrom('2026-11-22 21:00', '2026-12-21 09:00'), hasContact: fc.boolean() })
  .map(({ at, hasContact }) => {
    const review = reviewWith(hasContact ? {} : { contactMasked: undefined })
    return openFollowUp(review, clockAt(at).now, profile, published)
  })

/** Runs deeds and holds every change to a rule. */
function everyChange(holds: (before: FollowUp, after: FollowUp, now: Date) => void): void {
  fc.assert(
    fc.property(opened, history, fc.boolean(), (followUp, deeds, isFilled) => {
      const filledFrom = clockAt('2026-12-24 00:00').now
      let reached = followUp
      let now = new Date(followUp.openedAt)
      for (const [deed, hours] of deeds) {
        now = new Date(now.getTime() + hours * 3_600_000)
        const calendar = isFilled && now > filledFrom ? filled : published
        const next = deed(reached, { now, calendar, profile })
        if (next) holds(reached, next, now)
        reached = next ?? reached
      }
    }),
    { numRuns: 60 },
  )
}

describe('any way through the workflow', () => {
  it('each change is one version more', () => {
    everyChange((before, after) => expect(after.version).toBe(before.version + 1))
  })

  it('history only grows, and each entry begins where the one before it ended', () => {
    everyChange((before, after, now) => {
      expect(after.history.length).toBeGreaterThan(before.history.length)
      expect(after.history.slice(0, before.history.length)).toEqual(before.history)
      const added = after.history.slice(before.history.length)
      let state = before.state
      for (const event of added) {
        expect(event).toMatchObject({ from: state, at: now.toISOString() })
        state = event.to
      }
      expect(state).toBe(after.state)
    })
  })

  it('a deadline never becomes earlier, and one that passed moves only for a new round or a filled calendar', () => {
    everyChange((before, after, now) => {
      expect(Date.parse(after.dueAt)).toBeGreaterThanOrEqual(Date.parse(before.dueAt))
      expect(Date.parse(after.visitDueAt)).toBeGreaterThanOrEqual(Date.parse(before.visitDueAt))
      const passed = isOpen(before.state) && now.getTime() > Date.parse(before.dueAt)
      if (passed && after.dueAt !== before.dueAt) expect(after.history.at(-1)?.action).toBe('reschedule')
    })
  })

  it('nothing is replied to that nobody tried to verify, nor approved by who submitted it', () => {
    everyChange((before, after) => {
      if (before.state === 'replied' || after.state !== 'replied') return
      const approval = after.history.at(-1)
      const submission = after.history.findLast((event) => event.action === 'submit')
      expect(after.visits > 0 || (after.withoutContact && !after.hasContact)).toBe(true)
      expect(approval?.action).toBe('approve')
      expect(approval?.by.id).not.toBe(submission?.by.id)
      expect(after.path).toBeDefined()
      expect(after.reply).toBeTruthy()
    })
  })

  it('the first reply is kept, 不满意 reopens at most once, and one extension is all', () => {
    everyChange((before, after) => {
      if (before.repliedAt) expect(after.repliedAt).toBe(before.repliedAt)
      expect(after.reopened).toBe(after.reopened > 0 ? 1 : 0)
      expect(after.history.filter((event) => event.action === 'grant-extension').length).toBeLessThanOrEqual(1)
      expect(after.returns).toBe(after.history.filter((event) => event.action === 'return').length)
    })
  })

  it('an excluded case stays excluded', () => {
    everyChange((before, after) => {
      if (before.state === 'excluded') expect(after.state).toBe('excluded')
    })
  })
})
