import { callOf, postOf } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, usualCitizen } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { withdrawConsent } from '../reviews/withdraw-consent.ts'
import { readCaselessBefore } from '../store/expired-contacts-entity.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
import { getReview } from '../store/review-entity.ts'
import { scanTable } from '../store/scan-table.ts'
import { expireContacts } from './expire-contacts.ts'

let service: TestService
let deeds: Deeds

beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
beforeEach(() => forgetReviews(service.table))
afterAll(() => service.stop())

const phone = '13987654321'
const given = shanghai('2026-03-02 10:00')
const ended = shanghai('2026-03-05 10:00')
const beforeItsTime = shanghai('2026-09-05 09:59')
const atItsTime = shanghai('2026-09-05 10:01')
const manager = postOf('gucheng-manager')

/** What may become of a bad review, each with the last of it at `ended`. */
const endings: Record<string, (reviewId: string) => Promise<unknown>> = {
  'is closed': async (reviewId) => {
    await deeds.bringTo('replied', reviewId, given)
    await deeds.judge(reviewId, 'satisfied', given)
    await deeds.act(reviewId, 'close', manager, ended)
  },
  'is answered, and nobody ever judges or closes it': (reviewId) => deeds.bringTo('replied', reviewId, ended),
  'is judged, and nobody ever closes it': async (reviewId) => {
    await deeds.bringTo('replied', reviewId, given)
    await deeds.judge(reviewId, 'satisfied', ended)
  },
  'is excluded by an appeal': async (reviewId) => {
    await deeds.bringTo('verifying', reviewId, given)
    await deeds.act(reviewId, 'appeal', manager, given, { text: '评错了窗口' })
    await deeds.act(reviewId, 'uphold-appeal', postOf('office-supervisor'), ended, { text: '评价的是另一个窗口' })
  },
  'is reopened by its reviewer and answered again': async (reviewId) => {
    await deeds.bringTo('replied', reviewId, given)
    await deeds.judge(reviewId, 'dissatisfied', given)
    await deeds.act(reviewId, 'submit', postOf('gucheng-handler-1'), given, { text: '再次整改' })
    await deeds.act(reviewId, 'approve', manager, ended, { text: '已再次整改。' })
  },
}

describe('the phone number of a bad review that', () => {
  it.each(Object.keys(endings))('%s is forgotten six months later, once, and not before', async (ending) => {
    // Prepare
    const reviewId = await deeds.submit({ level: 1, phone }, given)
    await endings[ending]?.(reviewId)

    // Act
    const expired = [
      await expireContacts(beforeItsTime),
      await expireContacts(atItsTime),
      await expireContacts(shanghai('2026-10-01 10:00')),
    ]

    // Assess
    expect(expired).toEqual([0, 1, 0])
    expect(await getFollowUp(service.table, reviewId)).toMatchObject({ hasContact: false })
    expect(await everything()).not.toMatch(/sealedContact|139\*{4}4321/)
  })

  it('is still open is kept', async () => {
    const reviewId = await deeds.submit({ level: 1, phone }, given)
    await deeds.bringTo('rectifying', reviewId, given)
    expect(await expireContacts(shanghai('2027-03-02 10:00'))).toBe(0)
    expect(await getReview(service.table, reviewId)).toHaveProperty('sealedContact')
  })
})

describe('the phone number of a review without a case', () => {
  it.each([5, 3] as const)(
    'is forgotten six months after it was given, once, and not before (level %i)',
    async (level) => {
      // Prepare
      const reviewId = await deeds.submit({ level, phone }, given)

      // Act
      const expired = [
        await expireContacts(shanghai('2026-09-02 09:59')),
        await expireContacts(shanghai('2026-09-02 10:01')),
        await expireContacts(shanghai('2026-09-02 10:02')),
      ]

      // Assess
      expect(expired).toEqual([0, 1, 0])
      expect(await getReview(service.table, reviewId)).toMatchObject({ level })
      expect(await everything()).not.toMatch(/sealedContact|139\*{4}4321|caseless-contact/)
    },
  )

  it('stays for the case that a bad supplement opened, until that has ended', async () => {
    // Prepare
    const reviewId = await deeds.submit({ level: 5, phone }, given)
    await deeds.supplement(reviewId, 1, shanghai('2026-08-31 10:00'))

    // Act
    const whileOpen = await expireContacts(atItsTime)
    await deeds.bringTo('replied', reviewId, atItsTime)
    const afterwards = await expireContacts(shanghai('2027-03-06 10:00'))

    // Assess
    expect([whileOpen, afterwards]).toEqual([0, 1])
  })

  it('that was taken back before is nothing to forget, and nothing is left of it', async () => {
    // Prepare
    const reviewId = await deeds.submit({ level: 5, phone }, given)
    const path = { reviewId, consent: 'contact' as const }
    await withdrawConsent(callOf<'withdrawConsent'>({ caller: usualCitizen, now: given, path }))

    // Act
    const expired = await expireContacts(atItsTime)

    // Assess
    expect(expired).toBe(0)
    expect(await everything()).not.toMatch(/sealedContact|caseless-contact/)
  })

  it('costs nothing of a review without one: no item says anything of it', async () => {
    await deeds.submit({ level: 5 }, given)
    expect(await readCaselessBefore(service.table, '530702-01', atItsTime.toISOString())).toEqual([])
  })

  it('is found once by however many send the same review', async () => {
    const key = 'the-same-review-again'
    await Promise.all([
      deeds.submit({ level: 5, phone, key }, given),
      deeds.submit({ level: 5, phone, key }, given),
      deeds.submit({ level: 5, phone, key }, given),
    ])
    expect(await readCaselessBefore(service.table, '530702-01', atItsTime.toISOString())).toHaveLength(1)
  })
})

it('waits where numbers are to be kept longer than they were', async () => {
  // Prepare
  const reviewId = await deeds.submit({ level: 1, phone }, given)
  await deeds.bringTo('replied', reviewId, ended)
  await expireContacts(beforeItsTime)

  // Act
  const expired = [await expireContacts(shanghai('2026-08-01 10:00')), await expireContacts(atItsTime)]

  // Assess
  expect(expired).toEqual([0, 1])
})

async function everything(): Promise<string> {
  const items: unknown[] = []
  for await (const item of scanTable(service.table)) items.push(item)
  return JSON.stringify(items)
}
