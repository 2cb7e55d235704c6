import type { Actor } from '../case/actor.ts'
import { place, reviewWith } from '../test-data/review.ts'
import {
  addReasons,
  allowedDecisions,
  decideFlag,
  type Flag,
  type FlagReason,
  isSameDecision,
  openFlag,
} from './index.ts'

const now = new Date('2026-11-26T02:00:00.000Z')
const burst: FlagReason = { rule: 'burst', count: 12, limit: 8, minutes: 10, group: 'review-1' }
const words: FlagReason = { rule: 'identical-words', count: 4, limit: 3, group: 'review-1' }

const supervisorOf = (id: string, difference: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  grants: [{ role: 'supervisor', scope: 'city:530700' }],
  ...difference,
})
const supervisor = supervisorOf('one')
const other = supervisorOf('other')
const good = openFlag(reviewWith({ level: 5 }), [burst], now)
const bad = openFlag(reviewWith({ level: 1 }), [burst], now)

function decided(flag: Flag, decision: 'counts' | 'setAside', actor = supervisor): Flag {
  const result = decideFlag(flag, { version: flag.version, decision, reason: '核对过当天叫号记录' }, actor, now)
  if ('code' in result) throw new Error(result.code)
  return result.flag
}

const refusal = (flag: Flag, decision: 'counts' | 'setAside', actor = supervisor, version = flag.version) =>
  decideFlag(flag, { version, decision, reason: '理由' }, actor, now)

describe('a decision', () => {
  it('is kept with who, when and why', () => {
    const flag = decided(good, 'setAside')
    expect(flag).toMatchObject({ state: 'setAside', version: 2 })
    expect(flag.history.at(-1)).toEqual({
      action: 'decide',
      by: { kind: 'staff', id: 'one', name: 'one' },
      at: now.toISOString(),
      from: 'undecided',
      to: 'setAside',
      text: '核对过当天叫号记录',
    })
  })

  it('names the version that was seen, and why', () => {
    expect(refusal(decided(good, 'counts'), 'setAside', other, 1)).toEqual({ code: 'VERSION_STALE', field: 'version' })
    const blank = decideFlag(good, { version: 1, decision: 'counts', reason: '  ' }, supervisor, now)
    expect(blank).toEqual({ code: 'FIELD_INVALID', field: 'reason' })
  })

  it('never sets a bad review aside: that takes an appeal', () => {
    expect(refusal(bad, 'setAside')).toEqual({ code: 'BAD_REVIEW_STAYS' })
    expect(decided(bad, 'counts').state).toBe('counts')
    expect(allowedDecisions(bad, supervisor)).toEqual(['counts'])
  })

  it('is revised by another supervisor only', () => {
    const flag = decided(good, 'setAside')
    expect(refusal(flag, 'counts')).toEqual({ code: 'DECIDED_BY_YOU' })
    expect(refusal(flag, 'setAside', other)).toEqual({ code: 'ACTION_NOT_POSSIBLE' })
    expect(decided(flag, 'counts', other)).toMatchObject({ state: 'counts', version: 3 })
  })

  it('is told from another one when it is sent again', () => {
    const flag = decided(good, 'setAside')
    const sent = { version: 1, decision: 'setAside', reason: ' 核对过当天叫号记录 ' } as const
    expect(isSameDecision(flag, sent, 'one')).toBe(true)
    expect(isSameDecision(flag, sent, 'other')).toBe(false)
    expect(isSameDecision(flag, { ...sent, decision: 'counts' }, 'one')).toBe(false)
  })

  it.each([
    ['who belongs to the department', { departmentCode: place.departmentCode }, 'FLAG_CONCERNS_YOU'],
    ['who also has a post in the hall', { scope: `hall:${place.hallId}` }, 'FLAG_CONCERNS_YOU'],
    ['who also serves at the window', { scope: `window:${place.windowId}` }, 'FLAG_CONCERNS_YOU'],
    ['who supervises elsewhere', { only: 'region:530721' }, 'FORBIDDEN'],
  ])('is not for somebody %s', (_, { departmentCode, scope, only }: Record<string, string>, code) => {
    const grants = [
      { role: 'supervisor' as const, scope: only ?? 'city:530700' },
      ...(scope ? [{ role: 'clerk' as const, scope }] : []),
    ]
    const actor = supervisorOf('one', { grants, departmentCode })
    expect(refusal(good, 'counts', actor)).toEqual({ code })
    expect(allowedDecisions(good, actor)).toEqual([])
  })
})

describe('what is found later', () => {
  it('adds each rule once', () => {
    expect(addReasons(good, [{ ...burst, count: 20 }], now)).toBeUndefined()
    expect(addReasons(good, [burst, words], now)).toMatchObject({
      version: 2,
      state: 'undecided',
      reasons: [burst, words],
    })
  })

  it('puts up again what was found valid without it; what is set aside stays so', () => {
    expect(addReasons(decided(good, 'counts'), [words], now)?.state).toBe('undecided')
    expect(addReasons(decided(good, 'setAside'), [words], now)?.state).toBe('setAside')
  })

  it('is decided anew by anybody who may', () => {
    const again = addReasons(decided(good, 'counts'), [words], now)
    expect(again && decided(again, 'setAside').state).toBe('setAside')
  })
})
