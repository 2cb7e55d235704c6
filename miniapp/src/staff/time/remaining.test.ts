import fc from 'fast-check'
import { standingOf } from './remaining'
import { standingText } from './standing-text'

const visitDueAt = '2026-11-24T17:00:00+08:00'
const dueAt = '2026-11-30T17:00:00+08:00'
const workingDayMinutes = 420
const running = { overdue: false, visitOverdue: false, remainingMinutes: 0, workingDayMinutes, visitDueAt }
/** Nobody has visited yet, or somebody has. */
const open = { ...running, nextDueAt: visitDueAt }
const visited = { ...running, nextDueAt: dueAt }

const inChinese = (more: Partial<typeof open>) => standingText(standingOf({ ...visited, ...more }), 'zh')
const inEnglish = (more: Partial<typeof open>) => standingText(standingOf({ ...visited, ...more }), 'en')

describe('remaining working time', () => {
  it.each([
    [3 * 60 + 59, '还剩 3 小时', '3 hours left'],
    [60, '还剩 1 小时', '1 hour left'],
    [59, '还剩 59 分钟', '59 minutes left'],
    [420, '还剩 1 天', '1 day left'],
    [839, '还剩 1 天', '1 day left'],
    [840, '还剩 2 天', '2 days left'],
    [0, '即将到期', 'Due now'],
  ])('of %d minutes reads %s', (remainingMinutes, chinese, english) => {
    expect(inChinese({ remainingMinutes })).toBe(chinese)
    expect(inEnglish({ remainingMinutes })).toBe(english)
  })

  it.each([
    [-420, '已超期 1 天', 'Overdue by 1 day'],
    [-61, '已超期 1 小时', 'Overdue by 1 hour'],
    [0, '已超期', 'Overdue'],
  ])('that is over by %d minutes reads %s', (remainingMinutes, chinese, english) => {
    expect(inChinese({ remainingMinutes, overdue: true })).toBe(chinese)
    expect(inEnglish({ remainingMinutes, overdue: true })).toBe(english)
  })

  it('names the visit as long as nobody has visited, also once the reply is late', () => {
    const late = { ...open, visitOverdue: true, remainingMinutes: -130 }
    expect(standingText(standingOf(late), 'zh')).toBe('回访已超期 2 小时')
    expect(standingText(standingOf({ ...late, overdue: true }), 'en')).toBe('Visit overdue by 2 hours')
  })

  it('is late as soon as the visit is, though the reply is not yet due', () => {
    expect(standingOf({ ...open, visitOverdue: true, remainingMinutes: -5 })).toMatchObject({
      kind: 'late',
      due: 'visit',
    })
  })

  it('names the reply once somebody has visited', () => {
    expect(standingOf({ ...visited, remainingMinutes: 900 })).toMatchObject({
      kind: 'calm',
      due: 'reply',
    })
  })

  it('names the acceptance of a reported problem, which comes before its reply', () => {
    const { visitOverdue: _, visitDueAt: acceptDueAt, ...times } = open
    const problem = { ...times, acceptOverdue: true, acceptDueAt, remainingMinutes: -130 }
    expect(standingText(standingOf(problem), 'zh')).toBe('受理已超期 2 小时')
    expect(standingOf({ ...problem, acceptOverdue: false, nextDueAt: dueAt, remainingMinutes: 60 })).toMatchObject({
      kind: 'soon',
      due: 'reply',
    })
  })

  it('says nothing once no deadline runs', () => {
    // Prepare
    const { nextDueAt: _, ...replied } = open

    // Act
    const standing = standingOf(replied)

    // Assess
    expect(standing.kind).toBe('none')
    expect(standingText(standing, 'zh')).toBe('')
  })

  it('never promises more time than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (remainingMinutes) => {
        // Act
        const { amount, unit } = standingOf({ ...open, remainingMinutes })

        // Assess
        const size = { day: workingDayMinutes, hour: 60, minute: 1 }[unit]
        expect(amount * size).toBeLessThanOrEqual(remainingMinutes)
        expect((amount + 1) * size).toBeGreaterThan(remainingMinutes)
      }),
    )
  })
})
