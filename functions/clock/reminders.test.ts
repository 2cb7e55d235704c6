import { reminderKinds } from '@minping/shared/case'
import { noticedFollowUp } from '@minping/shared/notice'
import { city } from '../../seeds/lijiang/index.ts'
import { postOf } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { openDisturbed, openDying } from '../../test/support/disturb-store.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { shanghai } from '../../test/support/set-clock.ts'
import { storePosts } from '../../test/support/store-posts.ts'
import { type Report, reportsTo } from '../../test/support/survey-cases.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
import { listNotices } from '../store/notice-entity.ts'
import { handler } from './handler.ts'
import { sendReminders } from './send-reminders.ts'

let service: TestService
let deeds: Deeds
let report: (problem: Report, now: Date) => Promise<string>
beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  service = await startTestService()
  await storePosts(service.table)
  deeds = deedsOn(service)
  report = reportsTo(service)
})
beforeEach(() => forgetReviews(service.table))
afterAll(() => service.stop())

/** A Monday: to visit by Tuesday the 3rd, to reply by Monday the 9th, both 17:00. */
const monday = shanghai('2026-03-02 10:00')
const workers = ['gucheng-handler-1', 'gucheng-handler-2', 'gucheng-manager']
const nextMorning = shanghai('2026-03-04 09:00')

describe('reminders', () => {
  it('are told once to each who could take the case, however often the clock runs', async () => {
    // Prepare
    await deeds.submit({ level: 1 }, monday)
    // Act
    const first = await tickAt(nextMorning)
    const second = await tickAt(nextMorning)
    const later = await tickAt(shanghai('2026-03-04 09:05'))
    // Assess
    expect([first, second, later].map(({ reminded }) => reminded)).toEqual([3, 0, 0])
    for (const staffId of workers) expect(await kindsOf(staffId)).toEqual(['visit overdue'])
    expect(await kindsOf('city-supervisor')).toEqual([])
  })

  it('are told once when several clocks run at the same moment', async () => {
    await deeds.submit({ level: 1 }, monday)
    const runs = await Promise.all(Array.from({ length: 3 }, () => tickAt(nextMorning)))
    expect(runs.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(3)
    expect(await kindsOf('gucheng-handler-1')).toEqual(['visit overdue'])
  })

  it('wait for office hours, over a weekend too', async () => {
    // Given on Friday the 6th: to visit by Monday the 9th, to reply by Friday the 13th.
    await deeds.submit({ level: 1 }, shanghai('2026-03-06 10:00'))
    for (const closed of ['2026-03-06 23:59', '2026-03-07 10:00', '2026-03-09 12:30', '2026-03-09 17:00']) {
      expect(await tickAt(shanghai(closed))).toMatchObject({ reminded: 0 })
    }
    expect(await tickAt(shanghai('2026-03-10 09:00'))).toMatchObject({ reminded: 3 })
    expect(await tickAt(shanghai('2026-03-14 10:00'))).toMatchObject({ reminded: 0 })
  })

  it('go to who has the case, then to the manager, then to the supervisors', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, monday)
    await deeds.bringTo('rectifying', id, monday)
    // Act
    for (const at of ['2026-03-10 09:00', '2026-03-11 09:00', '2026-03-12 09:00']) await tickAt(shanghai(at))
    // Assess
    expect(await kindsOf('gucheng-handler-1')).toEqual(['rectification overdue'])
    expect(await kindsOf('gucheng-handler-2')).toEqual([])
    expect(await kindsOf('gucheng-manager')).toEqual(['rectification escalated-to-manager'])
    expect(await kindsOf('city-supervisor')).toEqual(['rectification escalated-to-supervisor'])
    expect(await kindsOf('yulong-manager')).toEqual([])
  })

  it('follow an extension: the old deadline is not reminded of, the new one is', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, monday)
    await deeds.bringTo('rectifying', id, monday)
    const extension = { text: '需要采购设备', workingDays: 2 }
    await deeds.act(id, 'request-extension', postOf('gucheng-handler-1'), shanghai('2026-03-03 10:00'), extension)
    await deeds.act(id, 'grant-extension', postOf('gucheng-manager'), shanghai('2026-03-03 11:00'), { text: '同意' })
    // Act, assess: from Monday the 9th to Wednesday the 11th
    expect(await tickAt(shanghai('2026-03-09 16:30'))).toMatchObject({ reminded: 0 })
    expect(await tickAt(shanghai('2026-03-11 16:30'))).toMatchObject({ reminded: 1 })
    expect(await kindsOf('gucheng-handler-1')).toEqual(['rectification at-due'])
  })

  it('come anew in the round after a reopening, and not for what was replied to', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, monday)
    await deeds.bringTo('rectifying', id, monday)
    await tickAt(shanghai('2026-03-09 16:30'))
    await deeds.act(id, 'submit', postOf('gucheng-handler-1'), shanghai('2026-03-09 16:40'), { text: '已整改' })
    await deeds.act(id, 'approve', postOf('gucheng-manager'), shanghai('2026-03-09 16:50'), { text: '已整改' })
    expect(await tickAt(shanghai('2026-03-12 10:00'))).toMatchObject({ reminded: 0 })
    // Act
    await deeds.judge(id, 'dissatisfied', shanghai('2026-03-12 11:00'))
    const { dueAt = '' } = (await getFollowUp(service.table, id)) ?? {}
    await tickAt(new Date(Date.parse(dueAt) - 30 * 60_000))
    // Assess
    expect(await kindsOf('gucheng-handler-1')).toEqual(['rectification at-due', 'rectification at-due'])
  })

  it('are not told of a case that somebody replies to at that moment', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, monday)
    await deeds.bringTo('reviewing', id, monday)
    const found = await getFollowUp(service.table, id)
    const table = openDisturbed(service.table.name, async (send, command, number) => {
      if (command === 'TransactWriteItemsCommand' && number < 10) {
        await deeds.act(id, 'approve', postOf('gucheng-manager'), shanghai('2026-03-09 16:30'), { text: '已整改' })
      }
      await send()
    })
    // Act
    const cases = found ? [noticedFollowUp(found)] : []
    const told = await sendReminders(table, cases, clockAt(shanghai('2026-03-09 16:30')))
    // Assess
    expect(cases).toHaveLength(1)
    expect(told).toEqual({ reminded: 0 })
  })

  // Its first seven calls read who works there and what was told; three transactions follow.
  it.each([7, 8, 9])('are complete after a clock that died at its call %i', async (call) => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, monday)
    const found = await getFollowUp(service.table, id)
    const cases = found ? [noticedFollowUp(found)] : []
    // Act
    const dying = sendReminders(openDying(service.table.name, call, 'after'), cases, clockAt(nextMorning))
    await dying.catch(() => undefined)
    await tickAt(nextMorning)
    // Assess
    for (const staffId of workers) expect(await kindsOf(staffId)).toEqual(['visit overdue'])
  })

  it('are told of problems that businesses reported, to their department', async () => {
    await report({}, monday)
    await tickAt(shanghai('2026-03-03 16:30'))
    const kinds = await Promise.all(
      ['gucheng-environment-handler', 'gucheng-environment-manager', 'gucheng-handler-1'].map(kindsOf),
    )
    expect(kinds).toEqual([['accept at-due'], ['accept at-due'], []])
  })
})

function tickAt(now: Date) {
  return handler({ time: now.toISOString() })
}

function clockAt(now: Date) {
  return { now, calendar: city.calendar, profile: city.profile }
}

/** Of what somebody was reminded, oldest first. */
async function kindsOf(staffId: string): Promise<string[]> {
  const { items } = await listNotices(service.table, staffId, { limit: 100 }, monday)
  const reminders = items.filter(({ found }) => reminderKinds.some((kind) => kind === found.kind))
  return reminders.map(({ found }) => `${found.deadline?.kind} ${found.kind}`).reverse()
}
