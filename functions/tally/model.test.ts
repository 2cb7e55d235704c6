import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { addCounts, type Counts } from '@minping/shared/figures'
import { allowedActions, type Verdict, verdicts } from '@minping/shared/follow-up'
import { isBad, type Level, levels, type Outcome, outcomes } from '@minping/shared/review'
import fc from 'fast-check'
import { city } from '../../seeds/lijiang/index.ts'
import { callOf, postOf } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, usualWindow } from '../../test/support/deeds.ts'
import { Death, disturb } from '../../test/support/disturb-store.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { recordDefaultReviews } from '../clock/record-default-reviews.ts'
import { runClock } from '../clock/run-clock.ts'
import { service as functionsService } from '../platform/service.ts'
import { enterServiceRecord } from '../service-records/enter-service-record.ts'
import { readCounters } from '../store/counter-entity.ts'
import { readFollowUps } from '../store/follow-up-entity.ts'
import { isCountableKey } from '../store/keys.ts'
import { readReviews } from '../store/review-entity.ts'
import { scanTable } from '../store/scan-table.ts'
import { recount } from './recount.ts'
import { runTally } from './run-tally.ts'

/** What somebody, or a machine, does. */
type Deed =
  | { kind: 'submit'; windowId: string; level: Level; withItem: boolean; outcome: Outcome | undefined; found: boolean }
  | { kind: 'enter'; matter: number }
  | { kind: 'rate'; matter: number; level: Level }
  | { kind: 'defaults' }
  | { kind: 'supplement'; which: number; level: Level }
  | { kind: 'act'; which: number; pick: number }
  | { kind: 'advance'; which: number; actions: number }
  | { kind: 'judge'; which: number; verdict: Verdict }
  | { kind: 'tally' }
  | { kind: 'clock' }

/** Deeds that happen at once, some hours after the ones before; somebody may die at a store call. */
interface Step {
  hours: number
  deeds: Deed[]
  death?: { call: number; moment: 'before' | 'after' } | undefined
}

const windowIds = ['530702-01-03', '530702-01-01', '530721-01-01']
const accounts = ['gucheng-handler-1', 'gucheng-manager', 'yulong-handler-1', 'yulong-manager', 'office-supervisor']
const start = shanghai('2026-03-02 10:00')

let testService: TestService
let deeds: Deeds
/** What the functions' own connection suffers; nothing by default. */
let death: Step['death']
let calls = 0

beforeAll(async () => {
  testService = await startTestService()
  deeds = deedsOn(testService)
  disturb(functionsService().table, async (send) => {
    calls += 1
    const dies = death?.call === calls
    if (dies && death?.moment === 'before') throw new Death()
    await send()
    if (dies) throw new Death()
  })
})
beforeEach(() => forgetReviews(testService.table))
afterAll(() => testService.stop())

describe('whatever happens in whatever order', () => {
  it('the counters are what a recount finds, and every bad review has its one follow-up', async () => {
    const walk = fc.asyncProperty(fc.array(stepArbitrary(), { minLength: 3, maxLength: 30 }), async (steps) => {
      // Prepare
      await forgetReviews(testService.table)
      // Act
      const end = await takeSteps(steps)
      await runTheClock(end)
      await runTally({ table: testService.table, now: end })
      // Assess
      expect(await runTheClock(end)).toMatchObject({ markedOverdue: 0, rescheduled: 0 })
      const { differences, reviews, followUps } = await recount({ table: testService.table, now: end })
      expect(differences).toEqual([])
      expect(await bareFigures()).toEqual(await judgementsOf({ reviews, followUps }))
    })
    await fc.assert(walk, { numRuns: 20 })
  }, 300_000)
})

describe('a recount', () => {
  it('finds a counter that was bent, and puts it right', async () => {
    // Prepare
    await deeds.submit({ level: 1 }, start)
    await runTally({ table: testService.table, now: start })
    const bent = { scope: 'hall:530702-01', period: '2026-03', of: 'everything' }
    await testService.table.client.send(bend(bent))
    // Act
    const before = await recount({ table: testService.table, now: start, repair: true })
    const after = await recount({ table: testService.table, now: start })
    // Assess
    expect(before.differences).toEqual([
      {
        counter: expect.objectContaining(bent),
        expected: { active1: 1, channelQr: 1, modeOnSite: 1, opened: 1 },
        found: { active1: 6, channelQr: 1, modeOnSite: 1, opened: 1 },
      },
    ])
    expect(after.differences).toEqual([])
  })

  it('finds what became due without the clock having marked it, and has it counted', async () => {
    // Prepare
    await deeds.submit({ level: 1 }, start)
    await runTally({ table: testService.table, now: start })
    const later = shanghai('2026-04-01 10:00')
    // Act
    const before = await recount({ table: testService.table, now: later, repair: true })
    const after = await recount({ table: testService.table, now: later })
    // Assess
    expect(before.differences.length).toBeGreaterThan(0)
    expect(after.differences).toEqual([])
  })
})

async function takeSteps(steps: readonly Step[]): Promise<Date> {
  const ids: string[] = []
  let now = start
  for (const step of steps) {
    now = new Date(now.getTime() + step.hours * 3_600_000)
    const at = now
    death = step.death
    calls = 0
    const settled = await Promise.allSettled(step.deeds.map((deed) => doDeed(deed, ids, at)))
    death = undefined
    const faults = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    for (const fault of faults) expectDeath(fault)
  }
  return now
}

/** Whoever meets the death of a store call dies of it; nothing else goes wrong. */
function expectDeath(fault: unknown): void {
  const causes = fault instanceof AggregateError ? fault.errors : [fault]
  for (const cause of causes) expect(cause).toBeInstanceOf(Death)
}

async function doDeed(deed: Deed, ids: string[], now: Date): Promise<unknown> {
  const { table } = functionsService()
  switch (deed.kind) {
    case 'submit': {
      const itemCode = city.windows.find(({ windowId }) => windowId === deed.windowId)?.itemCodes[0]
      const { windowId, level, outcome, found } = deed
      const outcomeReasons = outcome && level % 2 === 0 ? ['N01', 'N02'] : []
      const rating = { windowId, level, itemCode: deed.withItem ? itemCode : undefined, outcome, outcomeReasons, found }
      ids.push(await deeds.submit(rating, now))
      return
    }
    case 'enter':
      return enterMatter(deed.matter, now)
    case 'rate': {
      const reviewId = await rateMatter(deed.matter, deed.level, now)
      if (reviewId !== undefined) ids.push(reviewId)
      return
    }
    case 'defaults':
      return recordDefaults(now)
    case 'supplement':
      return deeds.supplement(chosen(ids, deed.which), deed.level, now)
    case 'act':
      return takeSomeAction(chosen(ids, deed.which), deed.pick, now)
    case 'advance':
      for (let number = 0; number < deed.actions; number += 1) await advance(chosen(ids, deed.which), now)
      return
    case 'judge':
      return deeds.judge(chosen(ids, deed.which), deed.verdict, now)
    case 'tally':
      return runTally({ table, now })
    case 'clock':
      return runTheClock(now)
  }
}

const projectNoOf = (matter: number) => `530702202600000${matter}`

/** A window says what it has just handled. */
function enterMatter(matter: number, now: Date): Promise<unknown> {
  const itemCode = '530702-property-first'
  const body = { windowId: usualWindow, projectNo: projectNoOf(matter), itemCode, outcome: 'done' } as const
  return enterServiceRecord(callOf<'enterServiceRecord'>({ caller: postOf('gucheng-window-3-clerk'), now, body }))
}

/** Somebody judges a matter, entered or not; undefined where somebody had. */
async function rateMatter(matter: number, level: Level, now: Date): Promise<string | undefined> {
  try {
    return await deeds.submit({ windowId: usualWindow, level, projectNo: projectNoOf(matter) }, now)
  } catch (fault) {
    if (fault instanceof Error && fault.message.endsWith('ALREADY_REVIEWED')) return undefined
    throw fault
  }
}

/** What nobody judged in its time. */
function recordDefaults(now: Date): Promise<unknown> {
  return recordDefaultReviews({
    table: functionsService().table,
    hallIds: city.halls.map(({ hallId }) => hallId),
    now,
    calendar: city.calendar,
    profile: city.records,
    labelSetVersion: city.labelSet.version,
  })
}

/** One of the actions that one of the posts may take now. */
async function takeSomeAction(followUpId: string, pick: number, now: Date): Promise<unknown> {
  const [followUp] = await readFollowUps(testService.table, [followUpId])
  if (!followUp) return
  const { calendar, profile } = city
  const possible = accounts.map(postOf).flatMap((post) => {
    const actor = { ...post, id: post.staffId }
    return allowedActions(followUp, actor, { now, calendar, profile }).map((action) => ({ post, action }))
  })
  const { post, action } = possible[pick % Math.max(1, possible.length)] ?? {}
  if (!post || !action) return
  return deeds.act(followUpId, action, post, now, {
    text: '说明',
    outcome: 'reached',
    path: 'simple',
    workingDays: 2,
    assignee: 'gucheng-handler-2',
  })
}

/** The action that leads towards the end. */
async function advance(followUpId: string, now: Date): Promise<unknown> {
  const [followUp] = await readFollowUps(testService.table, [followUpId])
  if (!followUp) return
  const hall = followUp.place.regionCode === '530702' ? 'gucheng' : 'yulong'
  const visited = followUp.visits > 0
  switch (followUp.state) {
    case 'pending':
      return deeds.act(followUpId, 'accept', postOf(`${hall}-handler-1`), now)
    case 'verifying':
      return visited
        ? deeds.act(followUpId, 'rectify', postOf(`${hall}-handler-1`), now, { path: 'complex' })
        : deeds.act(followUpId, 'visit', postOf(`${hall}-handler-1`), now, {
            outcome: 'notReached',
            channel: 'phone',
            text: '无人接听',
          })
    case 'rectifying':
      return deeds.act(followUpId, 'submit', postOf(`${hall}-handler-1`), now, { text: '已整改' })
    case 'reviewing':
      return deeds.act(followUpId, 'approve', postOf(`${hall}-manager`), now, { text: '已整改' })
    case 'replied':
      return deeds.act(followUpId, 'close', postOf(`${hall}-manager`), now)
    default:
      return
  }
}

async function runTheClock(now: Date) {
  const { calendar, profile } = city
  const hallIds = city.halls.map(({ hallId }) => hallId)
  return (await runClock({ table: functionsService().table, hallIds, now, calendar, profile })).run
}

function chosen(ids: readonly string[], which: number): string {
  return ids[which % Math.max(1, ids.length)] ?? 'nothing-was-submitted'
}

/** The sums of all regions, over reviews only, and how many follow-ups there are: counted by the tally. */
async function bareFigures() {
  const perRegion = await Promise.all(
    city.regions.map(({ regionCode }) => readCounters(testService.table, `region:${regionCode}`, '2026-01', '2026-12')),
  )
  const sums = addCounts(...perRegion.flat().map(({ counts }) => counts))
  const { opened = 0 } = sums
  return {
    perLevel: levels.map((level) => sums[`active${level}`] ?? 0),
    byDefault: levels.map((level) => sums[`default${level}`] ?? 0),
    failed: levels.map((level) => sums[`failed${level}`] ?? 0),
    returned: sums.returned ?? 0,
    modes: [sums.modeOnSite ?? 0, sums.modeGeneral ?? 0],
    failures: await failuresOfRegions(),
    excluded: sums.excluded ?? 0,
    opened,
  }
}

/** What failed and why, in the counters of their own. */
async function failuresOfRegions(): Promise<Counts> {
  const perRegion = await Promise.all(
    city.regions.map(({ regionCode }) =>
      readCounters(testService.table, `region:${regionCode}`, '2026-01', '2026-12', 'failures'),
    ),
  )
  return addCounts(...perRegion.flat().map(({ counts }) => counts))
}

/** The same, counted by looking at what is stored. */
async function judgementsOf(counted: { reviews: number; followUps: number }) {
  const { reviews, followUps } = await readEverything()
  const ofBad = reviews.filter(({ level, supplement }) => isBad(level) || (supplement && isBad(supplement.level)))
  expect(counted).toEqual({ reviews: reviews.length, followUps: followUps.length })
  expect(followUps.map(({ followUpId }) => followUpId).sort()).toEqual(ofBad.map(({ reviewId }) => reviewId).sort())
  const excluded = reviews.filter((review) => review.excluded)
  const valid = reviews.filter((review) => !review.excluded)
  const perLevelOf = (kind: 'active' | 'default') =>
    levels.map((level) => valid.filter((review) => review.kind === kind && review.level === level).length)
  return {
    perLevel: perLevelOf('active'),
    byDefault: perLevelOf('default'),
    failed: levels.map((level) => valid.filter((review) => review.outcome && review.level === level).length),
    returned: valid.filter(({ outcome }) => outcome === 'returned').length,
    modes: (['onSite', 'general'] as const).map((mode) => valid.filter((review) => review.mode === mode).length),
    failures: addCounts(
      ...valid.flatMap(({ outcome, outcomeReasons = [] }): Counts[] => {
        if (!outcome) return []
        const reasons = outcomeReasons.map((code): Counts => ({ [`failure${code}`]: 1 }))
        return [{ failures: 1 }, ...(reasons.length > 0 ? reasons : [{ failureUnexplained: 1 }])]
      }),
    ),
    excluded: excluded.length,
    opened: followUps.filter(({ state }) => state !== 'excluded').length,
  }
}

async function readEverything() {
  const ids = new Set<string>()
  for await (const item of scanTable(testService.table)) {
    const key = { pk: String(item.pk), sk: String(item.sk) }
    if (isCountableKey(key)) ids.add(key.pk.slice('REVIEW#'.length))
  }
  const reviews = await readReviews(testService.table, [...ids])
  const followUps = await readFollowUps(testService.table, [...ids])
  return { reviews, followUps }
}

function bend({ scope, period }: { scope: string; period: string }): UpdateCommand {
  const wrong: Counts = { active1: 5 }
  return new UpdateCommand({
    TableName: testService.table.name,
    Key: { pk: `FIGURES#${scope}`, sk: `MONTH#${period}` },
    UpdateExpression: 'ADD active1 :wrong',
    ExpressionAttributeValues: { ':wrong': wrong.active1 },
  })
}

function stepArbitrary(): fc.Arbitrary<Step> {
  const death = fc.record({ call: fc.integer({ min: 1, max: 14 }), moment: fc.constantFrom('before', 'after') })
  return fc.record({
    // Now and then so long that what nobody judged gets its default review.
    hours: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }) },
      { weight: 1, arbitrary: fc.constant(200) },
    ),
    deeds: fc.array(deedArbitrary(), { minLength: 1, maxLength: 4 }),
    death: fc.option(death, { nil: undefined, freq: 2 }),
  })
}

function deedArbitrary(): fc.Arbitrary<Deed> {
  const level = fc.constantFrom(...levels)
  const badLevel = fc.constantFrom<Level>(1, 2)
  const which = fc.nat({ max: 2 })
  const matter = fc.nat({ max: 2 })
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('submit' as const),
        windowId: fc.constantFrom(...windowIds),
        level: fc.oneof(level, badLevel),
        withItem: fc.boolean(),
        outcome: fc.option(fc.constantFrom(...outcomes), { nil: undefined }),
        found: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('enter' as const), matter }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('rate' as const), matter, level }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'defaults' as const }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('supplement' as const), which, level }) },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('advance' as const), which, actions: fc.integer({ min: 1, max: 4 }) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('act' as const), which, pick: fc.nat({ max: 40 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('judge' as const), which, verdict: fc.constantFrom(...verdicts) }),
    },
    { weight: 3, arbitrary: fc.constant({ kind: 'tally' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'clock' as const }) },
  )
}
