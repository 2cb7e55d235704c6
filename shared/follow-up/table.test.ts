import { staffRoles } from '../access/index.ts'
import { after, attempt, clockAt, openedFollowUp, staff, wayToReply } from '../test-data/follow-up.ts'
import {
  allowedActions,
  type FollowUp,
  type FollowUpState,
  followUpActions,
  followUpStates,
  followUpTable,
  isOpen,
} from './index.ts'

const handler = staff('handler', 'region:530702', 'submitter')
const manager = staff('hallManager', 'region:530702', 'first manager')
const supervisor = staff('supervisor', 'region:530702', 'first supervisor')

/** A follow-up in every state, each reached by the workflow itself. */
const inState: Record<FollowUpState, FollowUp> = (() => {
  const pending = openedFollowUp()
  const verifying = after(pending, [
    ['accept', handler, '2026-11-23 09:10'],
    ['visit', handler, '2026-11-23 09:30'],
  ])
  const appealing = after(verifying, [['appeal', manager, '2026-11-23 10:00']])
  const excluded = after(appealing, [['uphold-appeal', supervisor, '2026-11-23 11:00']])
  const rectifying = after(verifying, [['rectify', handler, '2026-11-23 10:00']])
  const reviewing = after(rectifying, [['submit', handler, '2026-11-24 10:00']])
  const replied = after(openedFollowUp(), wayToReply)
  const closed = after(replied, [['close', manager, '2026-12-03 09:00']])
  return { pending, verifying, appealing, excluded, rectifying, reviewing, replied, closed }
})()

const triples = followUpStates.flatMap((state) =>
  followUpActions.flatMap((action) => staffRoles.map((role) => ({ state, action, role }))),
)

describe('the workflow', () => {
  it('has every state it speaks of', () => {
    for (const state of followUpStates) expect(inState[state].state).toBe(state)
  })

  it.each(triples)('$state, $action, $role: as the table says', ({ state, action, role }) => {
    // Prepare
    const followUp = inState[state]
    const { from, to, roles } = followUpTable[action]
    const actor = staff(role, 'region:530702', `another ${role}`)
    // Before the simple deadline, except that closing waits until the reviewer has had the time to answer.
    const context = clockAt(state === 'replied' ? '2026-12-03 09:00' : '2026-11-27 09:00')

    // Act
    const result = attempt(followUp, action, actor, context)
    const allowed = allowedActions(followUp, actor, context).includes(action)

    // Assess
    if (!roles.includes(role)) expect(result).toEqual({ code: 'FORBIDDEN' })
    else if (!from.includes(state)) expect(result).toEqual({ code: 'ACTION_NOT_POSSIBLE' })
    else
      expect(result).toMatchObject({ followUp: { state: to === 'same' ? state : to, version: followUp.version + 1 } })
    expect(allowed).toBe('followUp' in result)
  })

  it('leaves nobody stuck: from every open state a state after it can be reached', () => {
    for (const state of followUpStates.filter(isOpen)) {
      const leads = followUpActions.some((action) => {
        const { from, to } = followUpTable[action]
        return from.includes(state) && to !== 'same' && to !== state
      })
      expect(leads).toBe(true)
    }
  })

  it('ends with the exclusion and the closing', () => {
    const ends = followUpStates.filter((state) =>
      followUpActions.every((action) => !followUpTable[action].from.includes(state)),
    )
    expect(ends).toEqual(['excluded', 'closed'])
  })

  it('gives nothing to do to those who only look on', () => {
    for (const action of followUpActions) {
      for (const role of ['clerk', 'auditor', 'administrator'] as const) {
        expect(followUpTable[action].roles).not.toContain(role)
      }
    }
  })
})
