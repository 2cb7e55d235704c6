import type { Flag } from '@minping/shared/flag'
import { citizenOf, postOf } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, usualWindow } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import type { Citizen } from '../platform/call.ts'
import { wechatSubject } from '../platform/identify.ts'
import { sealOpenid } from '../platform/openid.ts'
import { recordIdOf } from '../platform/rating-code.ts'
import { service as openService } from '../platform/service.ts'
import { addToCounter } from '../store/counter-entity.ts'
import { flagOf, readFlags, updateFlag } from '../store/flag-entity.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
import { getReview } from '../store/review-entity.ts'
import { scanTable } from '../store/scan-table.ts'
import { putServiceRecord } from '../store/service-record-entity.ts'
import { saveStaffAccount } from '../store/staff-entity.ts'
import { recount } from '../tally/recount.ts'
import { detectFlags } from './detect-flags.ts'

let service: TestService
let deeds: Deeds
let now: Date
let people = 0
beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
beforeEach(async () => {
  await forgetReviews(service.table)
  now = setClock('2026-03-10 10:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

/** Reviews of one window, so many seconds after ten, each by somebody else. */
async function give(
  seconds: readonly number[],
  more: { comment?: string; level?: 1 | 5; citizen?: string; subject?: string } = {},
) {
  const ids: string[] = []
  for (const second of seconds) {
    people += 1
    const { citizen = `citizen-${people}`, level = 5, comment, subject } = more
    const person: Citizen = subject === undefined ? citizenOf(citizen) : { kind: 'citizen', subjects: [subject] }
    const rating = { level, citizen: person, ...(comment !== undefined && { comment }) }
    ids.push(await deeds.submit(rating, new Date(now.getTime() + second * 1_000)))
  }
  return ids
}

/** Every half minute from ten: the ninth is more than eight in ten minutes. */
const halfMinutes = (count: number) => Array.from({ length: count }, (_, number) => number * 30)

/** A matter of the usual window, as the acceptance system sends it. */
async function record(projectNo: string, startedAt: Date): Promise<void> {
  const directory = await openService().city()
  const place = directory.placeOfWindow(usualWindow)
  if (!place) throw new Error('the city has no such window')
  const sent = {
    recordId: recordIdOf(projectNo, service.keys.identity),
    projectNo,
    place: { ...place, itemCode: '530702-property-first' },
    outcome: 'done',
    startedAt: startedAt.toISOString(),
    finishedAt: now.toISOString(),
    source: 'acceptanceSystem',
    code: { number: 1, expiresAt: new Date(now.getTime() + 30 * 24 * 3_600_000).toISOString() },
    generated: false,
  } as const
  await putServiceRecord(service.table, sent, {}, `hash of the code of ${projectNo}`)
}

async function detect() {
  const { table, city, configuration, secrets } = openService()
  const [directory, rules, keys] = [await city(), await configuration(), await secrets()]
  return detectFlags({ table, directory, configuration: rules, secrets: keys, now })
}

async function flags(): Promise<Flag[]> {
  const found: Flag[] = []
  for await (const item of scanTable(service.table)) if (item.entity === 'flag') found.push(flagOf(item))
  return found
}

const rulesOf = ({ reasons }: Flag) => reasons.map(({ rule }) => rule)

describe('detection', () => {
  it('flags a burst, says so on the reviews, and is counted beside', async () => {
    // Prepare
    const ids = await give(halfMinutes(9))

    // Act
    const run = await detect()

    // Assess
    expect(run).toEqual({ lookedAt: 9, flagged: 9 })
    expect((await flags()).map(({ reviewId }) => reviewId).sort()).toEqual([...ids].sort())
    expect((await getReview(service.table, ids[0] ?? ''))?.flag).toBe('undecided')
    expect((await recount({ table: service.table, now })).differences).toEqual([])
  })

  it('finds one person’s many reviews, words that are the same, and reviews within seconds', async () => {
    // Prepare
    await give([0, 600, 1_200, 1_800], { citizen: 'one' })
    await give([3_000, 3_700, 4_400], { comment: '工作人员热情周到点赞' })
    await give([6_000, 6_004])

    // Act
    await detect()

    // Assess
    expect((await flags()).map(rulesOf).sort()).toEqual([
      ...Array.from({ length: 3 }, () => ['identical-words']),
      ...Array.from({ length: 4 }, () => ['repeat']),
      ['too-soon'],
    ])
  })

  it('finds what was judged before it can have been handled, where a record says when that began', async () => {
    // Prepare
    const late = new Date(now.getTime() + 600_000)
    await record('5307022026000001', new Date(now.getTime() - 29_000))
    await record('5307022026000002', new Date(late.getTime() - 30_000))
    const soon = await deeds.submit({ level: 5, projectNo: '5307022026000001', citizen: citizenOf('one') }, now)
    await deeds.submit({ level: 5, projectNo: '5307022026000002', citizen: citizenOf('other') }, late)

    // Act
    await detect()

    // Assess
    expect((await flags()).map(({ reviewId, reasons }) => ({ reviewId, reasons }))).toEqual([
      { reviewId: soon, reasons: [{ rule: 'too-soon', seconds: 29, limit: 30, after: 'start', group: soon }] },
    ])
  })

  it('finds who serves at the window by the WeChat that they bound, at this window only', async () => {
    // Prepare
    const { table, keys } = service
    const clerk = postOf('gucheng-window-3-clerk')
    const sealedOpenid = sealOpenid('openid-of-the-clerk', clerk.staffId, keys.contact)
    await saveStaffAccount(table, {
      ...clerk,
      passwordHash: 'none',
      wechat: { person: 'a-person', sealedOpenid, boundAt: now.toISOString() },
    })
    const subject = wechatSubject('openid-of-the-clerk', keys.identity)
    const [own = ''] = await give([0], { subject })
    await deeds.submit({ level: 5, windowId: '530702-01-04', citizen: { kind: 'citizen', subjects: [subject] } }, now)
    await give([900])

    // Act
    await detect()

    // Assess
    const found = await flags()
    expect(found.map(({ reviewId, reasons }) => ({ reviewId, reasons }))).toEqual([
      { reviewId: own, reasons: [{ rule: 'own-window', group: own }] },
    ])
    expect(JSON.stringify(found)).not.toContain(clerk.staffId)
  })

  it('lets a busy window have its usual number', async () => {
    // Prepare: 420 a day are ten in ten minutes, and four times that is usual still
    const before = { scope: `window:${usualWindow}`, period: '2026-03-09', of: 'everything' } as const
    await addToCounter(service.table, before, { active5: 420 })
    await give(halfMinutes(12))

    // Act and assess
    expect(await detect()).toEqual({ lookedAt: 12, flagged: 0 })
  })

  it('repeated, or run by several at once, flags each review once', async () => {
    // Prepare
    await give(halfMinutes(10))

    // Act
    await Promise.all([detect(), detect(), detect()])
    const first = await flags()
    const again = await detect()
    await give([3_600])
    const later = await detect()

    // Assess
    expect(first).toHaveLength(10)
    expect(first.every(({ version }) => version === 1)).toBe(true)
    expect([again, later]).toEqual([
      { lookedAt: 0, flagged: 0 },
      { lookedAt: 11, flagged: 0 },
    ])
    expect(await flags()).toEqual(first)
  })

  it('reaches the same when reviews come in between as when they come at once', async () => {
    // Prepare and act
    await give(halfMinutes(9))
    await detect()
    const grown = await give([280, 290], { citizen: 'late' })
    await detect()

    // Assess
    const byId = new Map((await flags()).map((flag) => [flag.reviewId, flag]))
    expect(byId.size).toBe(11)
    expect(grown.map((id) => rulesOf(byId.get(id) as Flag))).toEqual([['burst'], ['burst']])
  })

  it('puts up again what was found valid when there is another reason', async () => {
    // Prepare
    await give(halfMinutes(8))
    const [id = ''] = await give([280], { citizen: 'one' })
    await detect()
    const [flag] = await readFlags(service.table, [id])
    if (!flag) throw new Error('not flagged')
    await updateFlag(service.table, { ...flag, state: 'counts', version: 2 }, flag, now)

    // Act
    await give([3_000, 3_600, 4_200], { citizen: 'one' })
    await detect()

    // Assess
    const [again] = await readFlags(service.table, [id])
    expect(again).toMatchObject({ state: 'undecided', version: 3, reasons: [{ rule: 'burst' }, { rule: 'repeat' }] })
    expect((await getReview(service.table, id))?.flag).toBe('undecided')
  })

  it('flags bad reviews as well, and leaves their follow-ups as they are', async () => {
    // Prepare
    const [id = ''] = await give(halfMinutes(9), { level: 1 })
    const before = await getFollowUp(service.table, id)

    // Act
    await detect()

    // Assess
    expect((await readFlags(service.table, [id]))[0]).toMatchObject({ level: 1, state: 'undecided' })
    expect(await getFollowUp(service.table, id)).toEqual(before)
  })

  it('looks at the last hour of yesterday once more, and no further back', async () => {
    // Prepare
    now = setClock('2026-03-09 23:50')
    await give(halfMinutes(9))
    now = setClock('2026-03-10 01:30')
    const late = await detect()
    now = setClock('2026-03-10 00:30')

    // Act
    const inTime = await detect()

    // Assess
    expect([late.flagged, inTime.flagged]).toEqual([0, 9])
  })
})
