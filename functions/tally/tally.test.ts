import { labelField } from '@minping/shared/figures'
import { city } from '../../seeds/lijiang/index.ts'
import { postOf } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, labelOf, usualWindow } from '../../test/support/deeds.ts'
import { openConflicting, openCounting, openDisturbed, openDying } from '../../test/support/disturb-store.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { readCounters } from '../store/counter-entity.ts'
import type { CounterKind } from '../store/keys.ts'
import { handler } from './handler.ts'
import { recount } from './recount.ts'
import { runTally } from './run-tally.ts'

let service: TestService
let deeds: Deeds
beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
beforeEach(() => forgetReviews(service.table))
afterEach(() => jest.useRealTimers())
afterAll(() => service.stop())

const now = shanghai('2026-03-02 10:00')

describe('the tally', () => {
  it('counts a review in each scope of its place, for the Shanghai day and month', async () => {
    // Prepare
    const lateEvening = shanghai('2026-02-28 23:59')
    await deeds.submit({ level: 5, itemCode: itemOf(usualWindow) }, lateEvening)
    // Act
    const run = await runTally({ table: service.table, now })
    // Assess
    expect(run).toEqual({ counted: 1 })
    const scopes = [
      'region:530702',
      'hall:530702-01',
      `window:${usualWindow}`,
      `department:${city.windows.find(({ windowId }) => windowId === usualWindow)?.departmentCode}`,
      `item:${itemOf(usualWindow)}`,
    ]
    for (const scope of scopes) {
      expect(await countsOf(scope, '2026-02-28')).toEqual({ active5: 1, channelQr: 1, modeOnSite: 1 })
      expect(await countsOf(scope, '2026-02')).toEqual({ active5: 1, channelQr: 1, modeOnSite: 1 })
      expect(await countsOf(scope, '2026-02', 'badReviews')).toBeUndefined()
    }
  })

  it('counts a bad review and its follow-up, and what becomes of it', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, now)
    await runTally({ table: service.table, now })
    expect(await countsOf('hall:530702-01', '2026-03')).toEqual({ active1: 1, opened: 1, channelQr: 1, modeOnSite: 1 })
    // Act
    await deeds.bringTo('replied', id, now)
    await deeds.judge(id, 'satisfied', now)
    await deeds.supplement(id, 5, now)
    await runTally({ table: service.table, now })
    // Assess
    const counts = {
      active1: 1,
      channelQr: 1,
      modeOnSite: 1,
      supplement5: 1,
      opened: 1,
      due: 1,
      done: 1,
      doneInTime: 1,
      visitDue: 1,
      visitInTime: 1,
      asked: 1,
      satisfied: 1,
    }
    expect(await countsOf('hall:530702-01', '2026-03')).toEqual(counts)
    expect(await countsOf('hall:530702-01', '2026-03', 'badReviews')).toEqual({
      bad: 1,
      [labelField(labelOf(1))]: 1,
      accepted: 1,
      visited: 1,
      visitWithin1: 1,
      rectified: 1,
      replyWithin1: 1,
    })
  })

  it('counts nothing twice, however often it runs', async () => {
    await deeds.submit({ level: 2 }, now)
    await runTally({ table: service.table, now })
    const again = await runTally({ table: service.table, now })
    expect(again).toEqual({ counted: 0 })
    expect(await countsOf('hall:530702-01', '2026-03')).toEqual({ active2: 1, opened: 1, channelQr: 1, modeOnSite: 1 })
  })

  it('costs eight small queries when nothing waits', async () => {
    const { table, calls } = openCounting(service.table.name)
    await runTally({ table, now })
    expect(calls).toEqual(Array(8).fill('QueryCommand'))
  })

  it('takes the mark off when a change changes no figure', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1 }, now)
    await runTally({ table: service.table, now })
    await deeds.bringTo('verifying', id, now)
    // Act
    const run = await runTally({ table: service.table, now })
    // Assess
    expect(run).toEqual({ counted: 1 })
    expect(await runTally({ table: service.table, now })).toEqual({ counted: 0 })
  })

  it('counts more than fits into one transaction', async () => {
    // Prepare
    for (const window of city.windows) {
      for (const itemCode of window.itemCodes) {
        await deeds.submit({ windowId: window.windowId, itemCode, level: 4 }, now)
      }
    }
    // Act
    const { counted } = await runTally({ table: service.table, now })
    // Assess
    expect(counted).toBeGreaterThan(100)
    expect(await recount({ table: service.table, now })).toMatchObject({ reviews: counted, differences: [] })
  })

  it('tries again when another transaction is in the way', async () => {
    await deeds.submit({ level: 3 }, now)
    const table = openConflicting(service.table.name, 3)
    expect(await runTally({ table, now })).toEqual({ counted: 1 })
    expect(await countsOf('hall:530702-01', '2026-03')).toEqual({ active3: 1, channelQr: 1, modeOnSite: 1 })
  })

  it('counts a change that comes between its reading and its writing', async () => {
    // Prepare
    const id = await deeds.submit({ level: 5 }, now)
    let changes = 0
    const table = openDisturbed(service.table.name, async (send, command) => {
      if (command === 'TransactWriteItemsCommand' && changes === 0) {
        changes += 1
        await deeds.supplement(id, 3, now)
      }
      await send()
    })
    // Act
    const run = await runTally({ table, now })
    // Assess
    expect(run).toEqual({ counted: 1 })
    expect(await countsOf('hall:530702-01', '2026-03')).toEqual({
      active5: 1,
      supplement3: 1,
      channelQr: 1,
      modeOnSite: 1,
    })
  })

  it('leaves what others keep changing for later, and counts the rest', async () => {
    // Prepare
    const restless = await deeds.submit({ level: 1 }, now)
    await deeds.submit({ level: 5 }, now)
    const table = openDisturbed(service.table.name, async (send, command) => {
      if (command === 'TransactWriteItemsCommand') {
        await deeds.act(restless, 'supervise', postOf('office-supervisor'), now, { text: '督办' })
      }
      await send()
    })
    // Act
    const run = runTally({ table, now })
    // Assess
    await expect(run).rejects.toThrow('1 parts were not counted')
    expect(await countsOf('hall:530702-01', '2026-03')).toEqual({ active1: 1, active5: 1, channelQr: 2, modeOnSite: 2 })
    await runTally({ table: service.table, now })
    expect(await countsOf('hall:530702-01', '2026-03')).toEqual({
      active1: 1,
      active5: 1,
      opened: 1,
      channelQr: 2,
      modeOnSite: 2,
    })
  })

  it('counts each review once when eight tallies run at once', async () => {
    // Prepare
    for (let number = 0; number < 60; number += 1) await deeds.submit({ level: number % 2 === 0 ? 5 : 1 }, now)
    // Act
    const runs = await Promise.all(
      Array.from({ length: 8 }, () => runTally({ table: openConflicting(service.table.name, 2), now })),
    )
    // Assess
    expect(runs.reduce((sum, run) => sum + run.counted, 0)).toBe(90)
    expect(await countsOf('hall:530702-01', '2026-03')).toEqual({
      active5: 30,
      active1: 30,
      opened: 30,
      channelQr: 60,
      modeOnSite: 60,
    })
  })

  it('counts each review once, whichever store call it dies at', async () => {
    await deeds.submit({ level: 1 }, now)
    for (const moment of ['before', 'after'] as const) {
      for (let call = 1; call <= 12; call += 1) {
        const id = await deeds.submit({ level: 5 }, now)
        await deeds.supplement(id, 4, now)
        await runTally({ table: openDying(service.table.name, call, moment), now }).catch(() => undefined)
      }
    }
    await runTally({ table: service.table, now })
    const counts = { active1: 1, channelQr: 25, modeOnSite: 25, opened: 1, active5: 24, supplement4: 24 }
    expect(await countsOf('hall:530702-01', '2026-03')).toEqual(counts)
  })
})

describe('the tally behind the stream', () => {
  it('counts what the records name', async () => {
    // Prepare
    setClock('2026-03-02 10:01')
    const id = await deeds.submit({ level: 1 }, now)
    const records = [recordOf(id, 'REVIEW', '1'), recordOf(id, 'FOLLOW-UP', '2'), recordOf(id, 'REVIEW', '3')]
    // Act
    const answer = await handler({ Records: [...records, { dynamodb: { Keys: { pk: { S: 'STAFF#x' } } } }] })
    // Assess
    expect(answer).toEqual({ batchItemFailures: [] })
    expect(await countsOf('hall:530702-01', '2026-03')).toEqual({ active1: 1, opened: 1, channelQr: 1, modeOnSite: 1 })
  })

  it('sweeps by schedule', async () => {
    await deeds.submit({ level: 5 }, now)
    await handler({})
    expect(await countsOf('region:530702', '2026-03')).toEqual({ active5: 1, channelQr: 1, modeOnSite: 1 })
  })

  it('answers from which record on it must be sent again, when the store is gone', async () => {
    // Prepare
    const id = await deeds.submit({ level: 5 }, now)
    await service.killStore()
    // Act
    const answer = await handler({ Records: [recordOf(id, 'REVIEW', '71'), recordOf(id, 'FOLLOW-UP', '72')] })
    // Assess
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '71' }] })
  })
})

async function countsOf(scope: string, period: string, of?: CounterKind) {
  const [counter] = await readCounters(service.table, scope, period, period, of)
  return counter?.counts
}

function itemOf(windowId: string): string | undefined {
  return city.windows.find((window) => window.windowId === windowId)?.itemCodes[0]
}

function recordOf(id: string, sk: string, SequenceNumber: string) {
  return { dynamodb: { Keys: { pk: { S: `REVIEW#${id}` }, sk: { S: sk } }, SequenceNumber } }
}
