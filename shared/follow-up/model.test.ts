import fc from 'fast-check'
import { type StaffRole, staffRoles } from '../access/index.ts'
import { contributionOfFollowUp } from '../figures/contribution.ts'
import { after, attempt, clockAt, openedFollowUp, staff, wayToReply } from '../test-data/follow-up.ts'
import {
  type Actor,
  addSupplement,
  allowedActions,
  type FollowUp,
  type FollowUpAction,
  type FollowUpState,
  followUpActions,
  followUpStates,
  giveVerdict,
  isOpen,
  markOverdue,
} from './index.ts'

/**
 * The workflow told a second time, as small as it can be said and without looking at the table: per state what may be
 * done, by whom (H 经办, M 管理, S 督办), and where it leads.
 */
const model: Record<FollowUpState, Partial<Record<FollowUpAction, [by: string, to?: FollowUpState]>>> = {
  pending: { accept: ['HM', 'verifying'], assign: ['M'], 'hand-over': ['H'], supervise: ['S'] },
  verifying: {
    assign: ['M'],
    'hand-over': ['H'],
    visit: ['HM'],
    appeal: ['M', 'appealing'],
    rectify: ['HM', 'rectifying'],
    supervise: ['S'],
  },
  appealing: { 'uphold-appeal': ['S', 'excluded'], 'reject-appeal': ['S', 'verifying'], supervise: ['S'] },
  rectifying: {
    assign: ['M'],
    'hand-over': ['H'],
    visit: ['HM'],
    'request-extension': ['HM'],
    'grant-extension': ['MS'],
    'refuse-extension': ['MS'],
    submit: ['HM', 'reviewing'],
    supervise: ['S'],
  },
  reviewing: { return: ['MS', 'rectifying'], approve: ['MS', 'replied'], supervise: ['S'] },
  replied: { close: ['MS', 'closed'] },
  closed: {},
  excluded: {},
}
const letters: Partial<Record<StaffRole, string>> = { handler: 'H', hallManager: 'M', supervisor: 'S' }

/** What the model says of a triple: forbidden to the role in every state, impossible in this one, or where it leads. */
function foretold(state: FollowUpState, action: FollowUpAction, role: StaffRole) {
  const letter = letters[role]
  const mayEver = followUpStates.some((any) => letter && model[any][action]?.[0].includes(letter))
  if (!mayEver) return 'FORBIDDEN'
  const step = model[state][action]
  return step ? { to: step[1] ?? state } : 'ACTION_NOT_POSSIBLE'
}

const handler = staff('handler', 'region:530702', 'submitter')
const manager = staff('hallManager', 'region:530702', 'first manager')
const supervisor = staff('supervisor', 'region:530702', 'first supervisor')
/** Whoever is in charge where the triples are tried: hand-overs are theirs alone. */
const charged = staff('handler', 'region:530702', 'another handler')

/** A follow-up in every state, each reached by the workflow itself. */
const inState: Record<FollowUpState, FollowUp> = (() => {
  const pending = { ...openedFollowUp(), assignee: { id: charged.id, name: charged.name } }
  const verifying = after(pending, [
    ['accept', handler, '2026-11-23 09:10'],
    ['visit', handler, '2026-11-23 09:30'],
  ])
  const appealing = after(verifying, [['appeal', manager, '2026-11-23 10:00']])
  const excluded = after(appealing, [['uphold-appeal', supervisor, '2026-11-23 11:00']])
  const inWork = after(verifying, [['rectify', handler, '2026-11-23 10:00']])
  const reviewing = after(inWork, [['submit', handler, '2026-11-24 10:00']])
  const replied = after(openedFollowUp(), wayToReply)
  const closed = after(replied, [['close', manager, '2026-12-03 09:00']])
  return { pending, verifying, appealing, excluded, rectifying: inWork, reviewing, replied, closed }
})()
/** Where the extension is to be decided, somebody has asked for it. */
const asked = after(inState.rectifying, [['request-extension', handler, '2026-11-23 11:00']])

const triples = followUpStates.flatMap((state) =>
  followUpActions.flatMap((action) => staffRoles.map((role) => ({ state, action, role }))),
)

describe('every state, action and role', () => {
  it.each(triples)('$state, $action, $role: as the model says', ({ state, action, role }) => {
    // Prepare
    const decidesExtension = action === 'grant-extension' || action === 'refuse-extension'
    const followUp = state === 'rectifying' && decidesExtension ? asked : inState[state]
    const actor = staff(role, 'region:530702', `another ${role}`)
    // Before the simple deadline, except that closing waits until the reviewer has had the time to answer.
    const context = clockAt(state === 'replied' ? '2026-12-03 09:00' : '2026-11-27 09:00')
    const expected = foretold(state, action, role)

    // Act
    const result = attempt(followUp, action, actor, context)
    const offered = allowedActions(followUp, actor, context).includes(action)

    // Assess
    expect(followUp.state).toBe(state)
    if (typeof expected === 'string') expect(result).toEqual({ code: expected })
    else expect(result).toMatchObject({ followUp: { state: expected.to, version: followUp.version + 1 } })
    expect(offered).toBe(typeof expected !== 'string')
  })

  it('leaves nobody stuck: from every open state another one can be reached', () => {
    for (const state of followUpStates.filter(isOpen)) {
      expect(Object.values(model[state]).some(([, to]) => to !== undefined)).toBe(true)
    }
  })

  it.each(followUpActions)('of a case about oneself: no %s, whatever the role', (action) => {
    for (const state of followUpStates) {
      for (const role of staffRoles) {
        const both = staff(role)
        const reviewed: Actor = { ...both, grants: [...both.grants, { role: 'clerk', scope: 'window:530702-01-03' }] }
        expect(attempt(inState[state], action, reviewed, clockAt('2026-11-27 09:00'))).toHaveProperty('code')
      }
    }
  })
})

type Happening = (followUp: FollowUp, now: Date) => FollowUp | undefined

const people = staffRoles.flatMap((role) => [1, 2].map((number) => staff(role, 'region:530702', `${role} ${number}`)))

const weeks = clockAt('2026-11-22 21:00')

/** Somebody tries something, be it possible or not. */
const anyTry: fc.Arbitrary<Happening> = fc
  .tuple(fc.constantFrom(...followUpActions), fc.constantFrom(...people))
  .map(([action, actor]) => (followUp, now) => {
    const result = attempt(followUp, action, actor, { ...weeks, now })
    return 'followUp' in result ? result.followUp : undefined
  })

/** Somebody does one of the things that are offered now: so walks get far. */
const offered: fc.Arbitrary<Happening> = fc.nat().map((number) => (followUp, now) => {
  const context = { ...weeks, now }
  const offers = followUpActions.flatMap((action) => {
    const actor = people.find((person) => allowedActions(followUp, person, context).includes(action))
    return actor ? [{ action, actor }] : []
  })
  const chosen = offers[number % offers.length]
  const result = chosen && attempt(followUp, chosen.action, chosen.actor, context)
  return result && 'followUp' in result ? result.followUp : undefined
})

const others: fc.Arbitrary<Happening> = fc.constantFrom<Happening>(
  (followUp, now) => {
    const result = giveVerdict(followUp, { verdict: 'dissatisfied' }, { ...weeks, now })
    return 'followUp' in result ? result.followUp : undefined
  },
  (followUp, now) => addSupplement(followUp, { level: 1, labels: [] }, { ...weeks, now }),
  (followUp, now) => markOverdue(followUp, now),
)

const walk = fc.array(
  fc.tuple(
    fc.oneof({ weight: 6, arbitrary: offered }, { weight: 3, arbitrary: anyTry }, { weight: 1, arbitrary: others }),
    fc.integer({ min: 0, max: 30 }),
  ),
  { minLength: 30, maxLength: 80 },
)

describe('a random walk', () => {
  it('follows the model, one version at a time, and counts consistently after each step', () => {
    const reached = new Set<FollowUpState>()
    fc.assert(
      fc.property(walk, fc.boolean(), (steps, hasContact) => {
        let followUp = openedFollowUp(hasContact ? {} : { contactMasked: undefined })
        let now = new Date(followUp.openedAt)
        for (const [happening, hours] of steps) {
          now = new Date(now.getTime() + hours * 3_600_000)
          const next = happening(followUp, now)
          if (!next) continue
          expectSoundStep(followUp, next)
          expectConsistentCount(next, now)
          followUp = next
          reached.add(next.state)
        }
      }),
      { numRuns: 60 },
    )
    // A walk that goes nowhere would prove nothing.
    expect([...reached].sort()).toEqual([...followUpStates].sort())
  })
})

function expectSoundStep(before: FollowUp, next: FollowUp): void {
  const event = next.history.at(-1)
  const step = model[before.state][event?.action as FollowUpAction]
  if (event?.by.kind === 'staff') expect(step && next.state).toBe(step && (step[1] ?? before.state))
  if (event?.by.kind === 'staff') expect(step).toBeDefined()
  expect(next.version).toBe(before.version + 1)
  expect(next.history.slice(0, before.history.length)).toEqual(before.history)
  expect(Date.parse(next.dueAt)).toBeGreaterThanOrEqual(Date.parse(before.dueAt))
  expect(Date.parse(next.visitDueAt)).toBeGreaterThanOrEqual(Date.parse(before.visitDueAt))
  if (before.state === 'excluded') expect(next.state).toBe('excluded')
  if (next.extensionRequested) expect(next).toMatchObject({ state: 'rectifying', extended: false })
}

/** Excluded counts nothing; done is due and due is opened; in time is done; satisfied was asked. */
function expectConsistentCount(followUp: FollowUp, now: Date): void {
  const counted = new Set(contributionOfFollowUp(followUp, now))
  expect(counted.has('opened')).toBe(followUp.state !== 'excluded')
  if (followUp.state === 'excluded') expect(counted.size).toBe(0)
  if (counted.has('done')) expect(counted.has('due')).toBe(true)
  if (counted.has('doneInTime')) expect(counted.has('done')).toBe(true)
  if (counted.has('satisfied')) expect(counted.has('asked')).toBe(true)
  expect(counted.has('done')).toBe(followUp.state === 'replied' || followUp.state === 'closed')
}
