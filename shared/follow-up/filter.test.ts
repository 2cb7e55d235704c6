import fc from 'fast-check'
import { after, clockAt, openedFollowUp, staff, wayToReply } from '../test-data/follow-up.ts'
import { dueDays, type FollowUpFilter, followUpStates, isOpen, matchesFilter } from './index.ts'

const viewer = staff('handler')
const opened = openedFollowUp({ labels: ['209'], projectNo: 'YN-53070200001' })
const accepted = after(opened, [['accept', viewer, '2026-11-23 09:10']])
const replied = after(openedFollowUp(), wayToReply)
/** Opened on a Sunday; to be visited by Monday, replied to by Friday. */
const monday = clockAt('2026-11-23 10:00').now

function matches(followUp: typeof opened, filter: FollowUpFilter, now = monday, who = viewer): boolean {
  return matchesFilter(followUp, filter, { viewer: who, now })
}

describe('a filter', () => {
  it.each<[FollowUpFilter, boolean]>([
    [{}, true],
    [{ state: 'open' }, true],
    [{ state: 'all' }, true],
    [{ state: 'pending' }, true],
    [{ state: 'verifying' }, false],
    [{ overdue: 'true' }, false],
    [{ overdue: 'false' }, true],
    [{ department: opened.place.departmentCode }, true],
    [{ department: 'another' }, false],
    [{ level: '2' }, true],
    [{ level: '1' }, false],
    [{ label: '209' }, true],
    [{ label: '210' }, false],
    [{ due: 'today' }, true],
    [{ due: 'week' }, true],
    [{ due: '2026-11-24..2026-11-27' }, false],
    [{ due: '2026-11-20..2026-11-23' }, true],
    [{ assignee: 'nobody' }, true],
    [{ assignee: 'mine' }, false],
    [{ state: 'open', level: '2', label: '210' }, false],
  ])('%j finds a case that nobody has accepted: %p', (filter, found) => {
    expect(matches(opened, filter)).toBe(found)
  })

  it('knows who is in charge', () => {
    expect(matches(accepted, { assignee: 'mine' })).toBe(true)
    expect(matches(accepted, { assignee: 'staff:handler' })).toBe(true)
    expect(matches(accepted, { assignee: 'staff:somebody-else' })).toBe(false)
    expect(matches(accepted, { assignee: 'nobody' })).toBe(false)
  })

  it('knows what is late, and that nothing is due once it was replied to', () => {
    const tuesday = clockAt('2026-11-24 09:00').now
    expect(matches(opened, { overdue: 'true' }, tuesday)).toBe(true)
    expect(matches(replied, { due: 'week' })).toBe(false)
    expect(matches(replied, { overdue: 'true' }, tuesday)).toBe(false)
    expect(matches(replied, { state: 'open' })).toBe(false)
  })
})

describe('a search', () => {
  it.each([
    [opened.receiptNo, true],
    [opened.receiptNo.slice(0, 10), true],
    [` ${opened.receiptNo.toLowerCase()} `, true],
    [opened.receiptNo.slice(2), false],
    ['YN-53070200001', true],
    ['yn-53070200001', true],
    ['YN-5307020000', false],
  ])('for %p: %p', (number, found) => {
    expect(matches(opened, { number })).toBe(found)
  })

  it('by 办件编号 tells whoever was reviewed nothing', () => {
    const reviewed = { ...viewer, grants: [{ role: 'clerk' as const, scope: 'window:530702-01-03' }] }
    expect(matches(opened, { number: 'YN-53070200001' }, monday, reviewed)).toBe(false)
  })
})

describe('the days of a filter by deadline', () => {
  it.each([
    ['2026-11-23 00:00', '2026-11-23', '2026-11-29'],
    ['2026-11-29 23:59', '2026-11-23', '2026-11-29'],
    ['2026-12-31 12:00', '2026-12-28', '2027-01-03'],
  ])('of the week of %s', (at, first, last) => {
    expect(dueDays('week', clockAt(at).now)).toEqual({ first, last })
  })

  it.each(['', 'tomorrow', '2026-11-27..2026-11-23', '2026-02-30..2026-03-01', '2026-11-23'])('%p is none', (due) => {
    expect(dueDays(due, monday)).toBeUndefined()
  })
})

it('finds every case in exactly one state, and among the open ones just those that wait for a reply', () => {
  fc.assert(
    fc.property(fc.constantFrom(...followUpStates), (state) => {
      const followUp = { ...opened, state }
      expect(followUpStates.filter((asked) => matches(followUp, { state: asked }))).toEqual([state])
      expect(matches(followUp, { state: 'open' })).toBe(isOpen(state))
    }),
  )
})
