import type { ContentCheck } from '@minping/shared/content-check'
import { citizenOf, postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, labelOf } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { handler as forgetting } from '../forgetting/handler.ts'
import type { Citizen } from '../platform/call.ts'
import { handler as publications } from '../publications/handler.ts'
import { handler as reviews } from '../reviews/handler.ts'
import { listUnchecked, putContentCheck } from '../store/content-check-entity.ts'
import { getReview, type StoredReview } from '../store/review-entity.ts'
import { scanTable } from '../store/scan-table.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds

beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
beforeEach(async () => {
  await forgetReviews(service.table)
  setClock('2026-03-03 14:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const monday = shanghai('2026-03-02 10:00')
const later = shanghai('2026-03-03 14:10')
const caller: Citizen = { kind: 'citizen', subjects: ['wechat:somebody', ...citizenOf('somebody').subjects] }
const words = '等了两个小时没有人理'
const wordsOfSupplement = '第二次去还是没有人'
const wordsOfVerdict = '整改得不够彻底'
const wordsOfChecker = '看过，可以显示'

/** Somebody whose words went everywhere that words can go: supplemented, checked, decided about, judged with and published. */
async function widelySaid(): Promise<string> {
  const reviewId = await deeds.submit({ level: 1, comment: words, citizen: caller }, monday)
  const supplement = { level: 1, labels: [labelOf(1)], comment: wordsOfSupplement }
  await send(reviews, 'supplementReview', {
    caller,
    path: { reviewId },
    body: supplement,
    key: 'a-supplement-in-words',
  })
  await deeds.bringTo('replied', reviewId, monday)
  const verdict = { verdict: 'satisfied', reason: wordsOfVerdict }
  await send(reviews, 'judgeRectification', { caller, path: { reviewId }, body: verdict, key: 'a-verdict-with-reason' })
  await find(reviewId, { words: { outcome: 'pass', label: 100, at: monday.toISOString(), traceId: 'trace-1' } })
  const supervisor = postOf('city-supervisor')
  const { contentVersion: version } = await reviewOf(reviewId)
  const decision = { version, part: 'supplement', shown: true, reason: wordsOfChecker }
  await send(reviews, 'decideContent', { caller: supervisor, path: { reviewId }, body: decision })
  const path = { reviewId, action: 'release' }
  await send(publications, 'decideOnPublication', { caller: supervisor, path, body: { version: 1 } })
  return reviewId
}

describe('words that go with who wrote them', () => {
  it('leave no item with any of them, nor with what was found or decided about them', async () => {
    // Prepare
    await widelySaid()
    const before = await everything()

    // Act
    await forget('remove')
    await forgetting({ time: later.toISOString() })

    // Assess
    const after = await everything()
    const traces = [
      words,
      wordsOfSupplement,
      wordsOfVerdict,
      'contentCheck',
      'trace-1',
      'uncheckedKey',
      'uncheckedSince',
    ]
    for (const trace of traces) expect([trace, before.includes(trace)]).toEqual([trace, true])
    for (const trace of traces) expect([trace, after.includes(trace)]).toEqual([trace, false])
  })

  it('are not found anything about by a check that was under way', async () => {
    // Prepare
    const reviewId = await deeds.submit({ level: 1, comment: words, citizen: caller }, monday)
    const claimed = await reviewOf(reviewId)

    // Act
    await forget('remove')
    const isWritten = await find(reviewId, { words: { outcome: 'risky', at: later.toISOString() } }, claimed)

    // Assess
    expect(isWritten).toBe(false)
    expect(await reviewOf(reviewId)).not.toHaveProperty('contentCheck')
    expect(await listUnchecked(service.table, later, 10)).toEqual([])
  })

  it('stay with what was found about them where they may stay', async () => {
    // Prepare
    const reviewId = await widelySaid()

    // Act
    await forget('keep')

    // Assess
    const { comment, contentCheck } = await reviewOf(reviewId)
    expect({ comment, outcome: contentCheck?.words?.outcome }).toEqual({ comment: words, outcome: 'pass' })
  })
})

function forget(choice: 'keep' | 'remove') {
  return send(handler, 'deleteMyData', { caller, body: { words: choice } })
}

/** Writes what the check found; whether it was taken. */
async function find(reviewId: string, found: ContentCheck, seen?: StoredReview): Promise<boolean> {
  const review = seen ?? (await reviewOf(reviewId))
  return putContentCheck(service.table, review, { ...review.contentCheck, ...found }, later)
}

async function reviewOf(reviewId: string): Promise<StoredReview> {
  const review = await getReview(service.table, reviewId)
  if (!review) throw new Error(`no review ${reviewId}`)
  return review
}

/** Every item of the table as one text. */
async function everything(): Promise<string> {
  const items: unknown[] = []
  for await (const item of scanTable(service.table)) items.push(item)
  return JSON.stringify(items)
}
