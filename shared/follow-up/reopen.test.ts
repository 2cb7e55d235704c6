import { after, attempt, clockAt, openedFollowUp, staff, wayToReply } from '../test-data/follow-up.ts'
import { addSupplement, type FollowUp, giveVerdict, markOverdue, type Verdict } from './index.ts'

const handler = staff('handler')
const manager = staff('hallManager')
const replied = after(openedFollowUp(), wayToReply)
const closed = after(replied, [['close', manager, '2026-12-03 09:00']])
const bad = { level: 1 as const, labels: ['110'] }
const good = { level: 5 as const, labels: [] }

function judged(followUp: FollowUp, verdict: Verdict, at = '2026-11-26 10:00'): FollowUp {
  const result = giveVerdict(followUp, { verdict, reason: ' 说明 ' }, clockAt(at))
  if ('code' in result) throw new Error(result.code)
  return result.followUp
}

describe('giveVerdict', () => {
  it('waits for the reply', () => {
    const reviewing = after(openedFollowUp(), wayToReply.slice(0, 4))
    expect(giveVerdict(reviewing, { verdict: 'satisfied' }, clockAt('2026-11-26 10:00'))).toEqual({
      code: 'NOT_YET_REPLIED',
    })
  })

  it('is kept with its reason, without who gave it', () => {
    const satisfied = judged(replied, 'satisfied')
    expect(satisfied).toMatchObject({
      state: 'replied',
      verdict: 'satisfied',
      verdictReason: '说明',
      version: replied.version + 1,
    })
    expect(satisfied.history.at(-1)).toMatchObject({
      action: 'verdict',
      value: 'satisfied',
      by: { kind: 'citizen', id: 'reviewer' },
    })
  })

  it('is given once', () => {
    expect(giveVerdict(judged(replied, 'satisfied'), { verdict: 'dissatisfied' }, clockAt('2026-11-27 10:00'))).toEqual(
      { code: 'ALREADY_JUDGED' },
    )
  })

  it('不满意 reopens the case to be rectified, with a new deadline, and asks again', () => {
    // Act
    const reopened = judged(replied, 'dissatisfied')

    // Assess
    expect(reopened).toMatchObject({
      state: 'rectifying',
      reopened: 1,
      version: replied.version + 1,
      dueAt: clockAt('2026-12-03 17:00').now.toISOString(),
      repliedAt: replied.repliedAt,
      reply: replied.reply,
    })
    expect(reopened.verdict).toBeUndefined()
    expect(reopened.history.slice(-2).map((event) => event.action)).toEqual(['verdict', 'reopen'])
  })

  it('reopens once; the second 不满意 is recorded and the case can be closed', () => {
    // Prepare
    const again = after(judged(replied, 'dissatisfied'), [
      ['submit', handler, '2026-11-30 10:00'],
      ['approve', manager, '2026-12-01 10:00'],
    ])

    // Act
    const second = judged(again, 'dissatisfied', '2026-12-01 11:00')

    // Assess
    expect(second).toMatchObject({ state: 'replied', verdict: 'dissatisfied', reopened: 1 })
    expect(attempt(second, 'close', manager, clockAt('2026-12-01 12:00'))).toHaveProperty('followUp')
  })

  it('comes too late to reopen after the closing, and is still recorded', () => {
    expect(judged(closed, 'dissatisfied', '2026-12-04 10:00')).toMatchObject({
      state: 'closed',
      verdict: 'dissatisfied',
      reopened: 0,
    })
  })

  it('waits for the verdict on the second reply before it is closed', () => {
    // Prepare
    const again = after(judged(replied, 'dissatisfied'), [
      ['submit', handler, '2026-12-02 10:00'],
      ['approve', manager, '2026-12-03 10:00'],
    ])

    // Act and assess
    expect(attempt(again, 'close', manager, clockAt('2026-12-10 17:00'))).toEqual({ code: 'ACTION_NOT_POSSIBLE' })
    expect(attempt(again, 'close', manager, clockAt('2026-12-10 17:01'))).toHaveProperty('followUp')
  })

  it('leaves the extension to the round that it was given in, and it stays the only one', () => {
    // Prepare
    const extended = after(openedFollowUp(), [
      ...wayToReply.slice(0, 3),
      ['request-extension', handler, '2026-11-23 11:00'],
      ['grant-extension', manager, '2026-11-23 11:30'],
      ...wayToReply.slice(3),
    ])
    expect(extended.dueAt).toBe(clockAt('2026-12-04 17:00').now.toISOString())

    // Act
    const reopened = judged(extended, 'dissatisfied', '2026-12-01 10:00')

    // Assess
    expect(reopened.dueAt).toBe(clockAt('2026-12-08 17:00').now.toISOString())
    expect(attempt(reopened, 'request-extension', handler, clockAt('2026-12-01 11:00'))).toEqual({
      code: 'EXTENSION_USED',
    })
  })

  it('can be overdue, and marked so, in the second round too', () => {
    // Prepare
    const marked = markOverdue(after(openedFollowUp(), wayToReply.slice(0, 4)), clockAt('2026-11-27 18:00').now)
    if (!marked) throw new Error('not overdue')
    const late = after(marked, [['approve', manager, '2026-11-30 10:00']])

    // Act
    const reopened = judged(late, 'dissatisfied', '2026-11-30 11:00')

    // Assess
    expect(markOverdue(reopened, clockAt('2026-12-07 17:00').now)).toBeUndefined()
    expect(markOverdue(reopened, clockAt('2026-12-07 17:01').now)).toMatchObject({ state: 'rectifying' })
  })

  it('asks for another pair of eyes in the new round too', () => {
    const resubmitted = after(judged(replied, 'dissatisfied'), [['submit', manager, '2026-11-30 10:00']])
    expect(attempt(resubmitted, 'approve', manager, clockAt('2026-12-01 10:00'))).toEqual({ code: 'OWN_WORK' })
  })
})

describe('addSupplement', () => {
  it.each([
    ['replied', replied],
    ['closed', closed],
  ])('a bad one reopens a %s case, to be verified again under new deadlines', (_, followUp) => {
    // Act
    const reopened = addSupplement(followUp, bad, clockAt('2026-12-07 10:00'))

    // Assess
    expect(reopened).toMatchObject({
      state: 'verifying',
      version: followUp.version + 1,
      dueAt: clockAt('2026-12-14 17:00').now.toISOString(),
      reopened: 0,
    })
    expect(reopened.path).toBeUndefined()
    expect(reopened.history.slice(-2).map((event) => event.action)).toEqual(['supplement', 'reopen'])
  })

  it('a complex path chosen after it counts from the reopening', () => {
    const reopened = addSupplement(closed, bad, clockAt('2026-12-07 10:00'))
    const complex = after(reopened, [['rectify', handler, '2026-12-08 10:00', { path: 'complex' }]])
    expect(complex.dueAt).toBe(clockAt('2026-12-28 17:00').now.toISOString())
  })

  it.each([
    ['a good one on a closed case', closed, good],
    ['a bad one on a case at work', openedFollowUp(), bad],
    ['a bad one on an excluded case', { ...openedFollowUp(), state: 'excluded' as const }, bad],
  ])('%s is an entry of the history', (_, followUp, supplement) => {
    // Act
    const noted = addSupplement(followUp, supplement, clockAt('2026-12-07 10:00'))

    // Assess
    expect(noted).toMatchObject({ state: followUp.state, dueAt: followUp.dueAt, version: followUp.version + 1 })
    expect(noted.history.at(-1)).toMatchObject({ action: 'supplement', by: { kind: 'citizen' } })
  })
})
