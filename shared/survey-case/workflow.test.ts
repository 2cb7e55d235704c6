import fc from 'fast-check'
import { verdicts } from '../case/index.ts'
import { clockAt, staff } from '../test-data/follow-up.ts'
import { attemptOnCase, departments, openedSurveyCase } from '../test-data/survey-case.ts'
import {
  allowedSurveyCaseActions,
  closeUnjudged,
  giveSurveyCaseVerdict,
  isOpenSurveyCase,
  markSurveyCaseOverdue,
  type SurveyCase,
  surveyCaseActions,
} from './index.ts'

/** Whatever staff, the business and the clock do to a case, in whatever order: this must hold. */

jest.setTimeout(30_000)

const people = (['handler', 'hallManager', 'supervisor', 'auditor'] as const).flatMap((role) => [
  staff(role, 'city:530700', `${role} 1`),
  staff(role, 'city:530700', `${role} 2`),
])

type Deed = (surveyCase: SurveyCase, context: ReturnType<typeof clockAt>) => SurveyCase | undefined

/** Somebody tries something; what is offered and what is refused must agree. */
const anyTry: fc.Arbitrary<Deed> = fc
  .tuple(fc.constantFrom(...surveyCaseActions), fc.constantFrom(...people), fc.constantFrom(...departments))
  .map(([action, actor, departmentCode]) => (surveyCase, context) => {
    const result = attemptOnCase(surveyCase, action, actor, context, { departmentCode })
    const offered = allowedSurveyCaseActions(surveyCase, actor, { ...context, departments }).includes(action)
    const isOfRequest = 'code' in result && result.code === 'DEPARTMENT_INVALID'
    expect(offered).toBe('surveyCase' in result || isOfRequest)
    return 'surveyCase' in result ? result.surveyCase : undefined
  })

const verdictDeed: fc.Arbitrary<Deed> = fc.constantFrom(...verdicts).map((verdict) => (surveyCase, context) => {
  const result = giveSurveyCaseVerdict(surveyCase, { verdict }, context)
  return 'surveyCase' in result ? result.surveyCase : undefined
})

const clockDeed: fc.Arbitrary<Deed> = fc.constantFrom<Deed>(
  (surveyCase, { now }) => markSurveyCaseOverdue(surveyCase, now),
  (surveyCase, context) => closeUnjudged(surveyCase, context),
)

const deeds = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 12, arbitrary: anyTry },
      { weight: 1, arbitrary: verdictDeed },
      { weight: 1, arbitrary: clockDeed },
    ),
    fc.oneof({ weight: 15, arbitrary: fc.integer({ min: 0, max: 8 }) }, fc.integer({ min: 0, max: 400 })),
  ),
  { minLength: 30, maxLength: 120 },
)

/** Runs deeds and holds every change to the rules. */
function everyChange(holds: (before: SurveyCase, after: SurveyCase, now: Date) => void): void {
  fc.assert(
    fc.property(deeds, fc.boolean(), (way, hasContact) => {
      let reached = openedSurveyCase(hasContact ? {} : { contactMasked: undefined })
      let now = new Date(reached.openedAt)
      for (const [deed, hours] of way) {
        now = new Date(now.getTime() + hours * 3_600_000)
        const next = deed(reached, { ...clockAt('2026-11-23 09:00'), now })
        if (next) holds(reached, next, now)
        reached = next ?? reached
      }
    }),
    { numRuns: 60 },
  )
}

describe('any way through the workflow of a reported problem', () => {
  it('grows history and version, each entry beginning where the one before it ended', () => {
    everyChange((before, after, now) => {
      expect(after.version).toBe(before.version + 1)
      expect(after.history.slice(0, before.history.length)).toEqual(before.history)
      let state = before.state
      for (const event of after.history.slice(before.history.length)) {
        expect(event).toMatchObject({ from: state, at: now.toISOString() })
        state = event.to
      }
      expect(state).toBe(after.state)
    })
  })

  it('never makes a deadline earlier, and moves one that passed only for a new round', () => {
    everyChange((before, after, now) => {
      expect(Date.parse(after.dueAt)).toBeGreaterThanOrEqual(Date.parse(before.dueAt))
      const passed = isOpenSurveyCase(before.state) && now.getTime() > Date.parse(before.dueAt)
      if (passed) expect(after.dueAt).toBe(before.dueAt)
    })
  })

  it('replies to nothing that was not put right, asked about where one can ask, and read by a second pair of eyes', () => {
    everyChange((before, after) => {
      if (before.state === 'replied' || after.state !== 'replied') return
      const rectified = after.history.findLast((event) => event.action === 'rectify')
      expect(after.visits > 0 || !after.hasContact).toBe(true)
      expect(after.measures.length).toBeGreaterThan(0)
      expect(after.history.at(-1)?.by.id).not.toBe(rectified?.by.id)
    })
  })

  it('reopens and extends at most once, and gives no department the case twice', () => {
    everyChange((_, after) => {
      expect(after.reopened).toBeLessThanOrEqual(1)
      expect(after.history.filter(({ action }) => action === 'extend').length).toBeLessThanOrEqual(1)
      const had = [...after.formerDepartments, after.place.departmentCode]
      expect(new Set(had).size).toBe(had.length)
    })
  })
})
