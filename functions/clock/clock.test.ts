import type { Calendar } from '@minping/shared/calendar'
import { city } from '../../seeds/lijiang/index.ts'
import { postOf } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { openDisturbed } from '../../test/support/disturb-store.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
import type { Table } from '../store/table.ts'
import { handler } from './handler.ts'
import { runClock } from './run-clock.ts'

let service: TestService
let deeds: Deeds
beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
beforeEach(() => forgetReviews(service.table))
afterAll(() => service.stop())

/** A Monday; five working days later is Monday the 9th, 17:00. */
const monday = shanghai('2026-03-02 10:00')
const deadline = shanghai('2026-03-09 17:00')
const justAfter = new Date(deadline.getTime() + 1)

describe('the clock', () => {
  it('marks what is overdue, once, and tells how many there are', async () => {
    // Prepare
    const late = await deeds.submit({ level: 1 }, monday)
    const answered = await deeds.submit({ level: 2 }, monday)
    await deeds.bringTo('replied', answered, monday)
    await deeds.submit({ level: 2, windowId: '530721-01-01' }, shanghai('2026-03-09 10:00'))
    // Act
    const first = await runAt(justAfter)
    const second = await runAt(justAfter)
    // Assess
    expect(first).toEqual({ open: 2, overdue: 1, provisional: 0, markedOverdue: 1, rescheduled: 0 })
    expect(second).toEqual({ ...first, markedOverdue: 0 })
    const followUp = await getFollowUp(service.table, late)
    expect(followUp).toMatchObject({ version: 2, markedOverdueAt: justAfter.toISOString() })
    expect(followUp?.history.map(({ action }) => action)).toEqual(['open', 'overdue'])
    expect((await getFollowUp(service.table, answered))?.markedOverdueAt).toBeUndefined()
  })

  it('leaves a deadline that has not passed to its last moment', async () => {
    await deeds.submit({ level: 1 }, monday)
    expect(await runAt(deadline)).toMatchObject({ open: 1, overdue: 0, markedOverdue: 0 })
  })

  it('dates provisional deadlines anew once the year is in the calendar', async () => {
    // Prepare
    const december = shanghai('2026-12-30 10:00')
    const id = await deeds.submit({ level: 1 }, december)
    expect(await getFollowUp(service.table, id)).toMatchObject({ provisional: true })
    const before = await runAt(december)
    // Act: as if the notice for 2027 gave three days off
    const holidays = ['2027-01-01', '2027-01-04', '2027-01-05']
    const calendar = [...city.calendar, { year: 2027, source: 'made up for this test', holidays, workdays: [] }]
    const after = await runAt(december, { calendar })
    const again = await runAt(december, { calendar })
    // Assess
    expect(before).toMatchObject({ provisional: 1, rescheduled: 0 })
    expect(after).toMatchObject({ provisional: 0, rescheduled: 1 })
    expect(again).toMatchObject({ provisional: 0, rescheduled: 0 })
    const followUp = await getFollowUp(service.table, id)
    expect(followUp).toMatchObject({ provisional: false, dueAt: shanghai('2027-01-11 17:00').toISOString() })
    expect(followUp?.history.at(-1)).toMatchObject({ action: 'reschedule', by: { kind: 'system' } })
  })

  it('gives way to whoever changes the case at the same moment, and comes back to it', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, monday)
    let disturbed = false
    const table = openDisturbed(service.table.name, async (send, command) => {
      if (command === 'UpdateItemCommand' && !disturbed) {
        disturbed = true
        await deeds.act(id, 'accept', postOf('gucheng-handler-1'), justAfter)
      }
      await send()
    })
    // Act
    const first = await runAt(justAfter, { table })
    const second = await runAt(justAfter)
    // Assess
    expect(first.overdue).toBe(1)
    expect(second).toMatchObject({ overdue: 1, markedOverdue: 1 })
    expect(await getFollowUp(service.table, id)).toMatchObject({ state: 'verifying', version: 3 })
  })

  it('runs by schedule, at the time that the schedule was due, and writes its metrics in one line', async () => {
    // Prepare
    await deeds.submit({ level: 1 }, monday)
    const written: string[] = []
    const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0)
    // Act
    const run = await handler({ time: justAfter.toISOString() })
    stdout.mockRestore()
    // Assess
    expect(run).toMatchObject({ markedOverdue: 1 })
    const metrics = written.map((line) => JSON.parse(line)).filter((line) => line._aws)
    expect(metrics).toEqual([expect.objectContaining({ OverdueFollowUps: 1, ProvisionalDeadlines: 0 })])
  })
})

async function runAt(
  now: Date,
  { table = service.table, calendar = city.calendar }: { table?: Table; calendar?: Calendar } = {},
) {
  const hallIds = city.halls.map(({ hallId }) => hallId)
  return (await runClock({ table, hallIds, now, calendar, profile: city.profile })).run
}
