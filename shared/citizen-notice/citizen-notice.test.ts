import fc from 'fast-check'
import { giveVerdict, reschedule } from '../follow-up/index.ts'
import { after, clockAt, openedFollowUp, plainCalendar, staff, wayToReply } from '../test-data/follow-up.ts'
import { type CitizenNotice, citizenNoticeKinds, citizenNoticesOf, messageWords } from './index.ts'

const citizen = 'wechat:somebody'
const opened = openedFollowUp()
const { now } = clockAt('2026-11-25 10:00')
const manager = staff('hallManager')
const supervisor = staff('supervisor')

/** The kinds of notices of everything that happened since. */
function kindsOf(reached: typeof opened, before = opened): string[] {
  return citizenNoticesOf(before, reached, citizen, now).map(({ kind }) => kind)
}

describe('what a citizen is told', () => {
  it('of the way to a reply: accepted, being rectified, replied; never of visits and approvals', () => {
    expect(kindsOf(after(opened, wayToReply))).toEqual(['accepted', 'rectifying', 'replied'])
  })

  it('of an extension, with the new date', () => {
    const rectifying = after(opened, wayToReply.slice(0, 3))
    const extended = after(rectifying, [
      ['request-extension', staff('handler'), '2026-11-25 10:00', { workingDays: 5 }],
      ['grant-extension', manager, '2026-11-25 11:00'],
    ])
    expect(citizenNoticesOf(rectifying, extended, citizen, now)).toMatchObject([
      { kind: 'extended', dueAt: extended.dueAt, reviewId: opened.followUpId, citizen },
    ])
    expect(extended.dueAt).not.toBe(rectifying.dueAt)
  })

  it('that the review is not counted, and then nothing is promised any more', () => {
    const appealed = after(opened, [...wayToReply.slice(0, 2), ['appeal', manager, '2026-11-23 11:00']])
    const upheld = after(appealed, [['uphold-appeal', supervisor, '2026-11-24 11:00']])
    const [notice] = citizenNoticesOf(appealed, upheld, citizen, now)
    expect(notice?.kind).toBe('excluded')
    expect(notice?.dueAt).toBeUndefined()
    expect(kindsOf(appealed)).not.toContain('excluded')
  })

  it('that it was closed, or is worked on again', () => {
    const replied = after(opened, wayToReply)
    const satisfied = giveVerdict(replied, { verdict: 'satisfied' }, clockAt('2026-11-26 09:00'))
    if ('code' in satisfied) throw new Error(satisfied.code)
    const closed = after(satisfied.followUp, [['close', manager, '2026-11-26 10:00']])
    expect(kindsOf(closed, replied)).toEqual(['closed'])
    const judged = giveVerdict(replied, { verdict: 'dissatisfied' }, clockAt('2026-11-30 10:00'))
    expect('followUp' in judged && kindsOf(judged.followUp, replied)).toEqual(['reopened'])
  })

  it('that a provisional date was fixed', () => {
    const provisional = { ...opened, provisional: true, dueAt: '2026-12-01T09:00:00.000Z' }
    const dated = reschedule(provisional, { ...clockAt('2026-11-23 09:00'), calendar: plainCalendar })
    expect(dated && kindsOf(dated, provisional)).toEqual(['dated'])
  })

  it('nothing, where nobody gave the review', () => {
    expect(citizenNoticesOf(opened, after(opened, wayToReply), undefined, now)).toEqual([])
  })

  it('each deed once: another telling of the same change has the same identity', () => {
    const reached = after(opened, wayToReply)
    const identities = citizenNoticesOf(opened, reached, citizen, now).map(({ identity }) => identity)
    const again = citizenNoticesOf(opened, reached, citizen, clockAt('2026-11-26 10:00').now)
    expect(again.map(({ identity }) => identity)).toEqual(identities)
    expect(new Set(identities).size).toBe(identities.length)
  })
})

describe('the words of a message', () => {
  it('say where, which, how far and by when', () => {
    const [accepted] = citizenNoticesOf(opened, after(opened, wayToReply.slice(0, 1)), citizen, now)
    expect(accepted && messageWords(accepted, '古城区政务服务大厅')).toEqual({
      number: opened.receiptNo,
      place: '古城区政务服务大厅',
      state: '已受理',
      time: '2026年11月25日 10:00',
      note: '将在11月27日前反馈',
    })
  })

  it('keep to what WeChat takes, whatever a hall is called', () => {
    const [accepted] = citizenNoticesOf(opened, after(opened, wayToReply.slice(0, 1)), citizen, now)
    if (!accepted) throw new Error('no notice')
    fc.assert(
      fc.property(
        fc.constantFrom(...citizenNoticeKinds),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.option(fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })),
        (kind, hallName, due) => {
          const notice: CitizenNotice = { ...accepted, kind, dueAt: due?.toISOString() }
          const words = messageWords(notice, hallName)
          expect([...words.place].length).toBeLessThanOrEqual(20)
          expect([...words.note].length).toBeLessThanOrEqual(20)
          expect(words.state).toMatch(/^\p{Script=Han}{1,5}$/u)
          expect(words.time).toMatch(/^\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}$/)
        },
      ),
    )
  })
})
