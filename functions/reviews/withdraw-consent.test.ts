import { callOf, citizenOf, postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, usualCitizen } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { getFollowUp as getCase } from '../follow-ups/get-follow-up.ts'
import { revealContact } from '../follow-ups/reveal-contact.ts'
import { listPublicTexts } from '../public-board/list-public-texts.ts'
import { decideOnPublication } from '../publications/decide-on-publication.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
import { getPublication, readPublicationCounts } from '../store/publication-entity.ts'
import { getReview } from '../store/review-entity.ts'
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
const stranger = citizenOf('a-stranger')
const officer = postOf('gucheng-handler-1')
const phone = '13987654321'

describe('the withdrawal of a phone number', () => {
  it('takes it out of the review, the case and the notes of staff, at once', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1, phone }, monday)
    await deeds.act(id, 'accept', officer, monday)
    const visit = { outcome: 'notReached', channel: 'phone', text: '打 139 8765 4321 没有人接' } as const
    await deeds.act(id, 'visit', officer, monday, visit)
    // Act
    const { status, body } = await withdraw(id, 'contact')
    // Assess
    expect(status).toBe(200)
    expect(body.contactMasked).toBeUndefined()
    expect(await getFollowUp(service.table, id)).toMatchObject({ hasContact: false, state: 'verifying' })
    expect(await reveal(id)).toEqual({ problem: 'NOT_FOUND' })
    const stored = await everything()
    for (const trace of [phone, '139 8765 4321', '139****4321', 'sealedContact']) expect(stored).not.toContain(trace)
  })

  it('is told to whoever works on the case, who then records that nobody can be called', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1, phone }, monday)
    await deeds.act(id, 'accept', officer, monday)
    await withdraw(id, 'contact')
    // Act
    const call = callOf<'getFollowUp'>({ caller: officer, now: monday, path: { followUpId: id } })
    const shown = await getCase(call)
    const visited = await deeds.act(id, 'visit', officer, monday, { outcome: 'noContact', text: '评价人撤回了电话' })
    // Assess
    expect(shown).toMatchObject({ body: { contactLoss: 'withdraw-contact', mayRevealContact: false } })
    expect(shown).toMatchObject({
      body: { history: [{}, {}, { action: 'withdraw-contact', by: { kind: 'citizen' } }] },
    })
    expect(visited).toMatchObject({ body: { state: 'verifying' } })
    expect(await getFollowUp(service.table, id)).toMatchObject({ withoutContact: true })
  })

  it('sent again changes nothing more, and is recorded once, without the number', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1, phone }, monday)
    // Act
    const answers = await Promise.all(Array.from({ length: 10 }, () => withdraw(id, 'contact')))
    // Assess
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(await getFollowUp(service.table, id)).toMatchObject({ version: 2 })
    const entries = (await auditEntries()).filter(({ subject }) => subject.id === id)
    expect(entries).toMatchObject([{ action: 'withdraw-contact', by: { kind: 'citizen' } }])
    expect(entries).toHaveLength(1)
  })

  it('at the same moment as a look at it: the look was first and is recorded, or nothing is shown', async () => {
    for (let round = 0; round < 10; round += 1) {
      // Prepare
      const id = await deeds.submit({ level: 1, phone }, monday)
      // Act
      const [shown, withdrawn] = await Promise.all([reveal(id), withdraw(id, 'contact')])
      // Assess
      expect(withdrawn.status).toBe(200)
      const actions = (await getFollowUp(service.table, id))?.history.map(({ action }) => action) ?? []
      const wasShown = 'body' in shown
      expect(actions).toEqual(['open', ...(wasShown ? ['reveal-contact'] : []), 'withdraw-contact'])
      expect(await reveal(id)).toEqual({ problem: 'NOT_FOUND' })
    }
  })

  it('at the same moment as a bad supplement leaves no case that says it had a number', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await deeds.submit({ level: 5, phone }, monday)
      await Promise.all([deeds.supplement(id, 1, monday), withdraw(id, 'contact')])
      expect(await getFollowUp(service.table, id)).toMatchObject({ hasContact: false })
    }
  })

  it('of somebody else is not found', async () => {
    const id = await deeds.submit({ level: 1, phone }, monday)
    expect((await withdraw(id, 'contact', stranger)).status).toBe(404)
    expect(await getReview(service.table, id)).toMatchObject({ contactMasked: '139****4321' })
  })
})

describe('the withdrawal of the consent to publish', () => {
  it('takes released words off the board at once and never lets them back', async () => {
    // Prepare
    const id = await deeds.submit({ level: 1, comment: '等了两个小时没有人理' }, monday)
    await deeds.bringTo('replied', id, monday)
    await release(id, 1)
    const before = await publicTexts()
    // Act
    const { body } = await withdraw(id, 'publication')
    // Assess
    expect(before).toContain('等了两个小时没有人理')
    expect(body.keptPrivate).toBe(true)
    expect(await publicTexts()).not.toContain('等了两个小时没有人理')
    expect(await getPublication(service.table, id)).toMatchObject({ state: 'withheld', reason: 'wish', version: 3 })
    expect(await readPublicationCounts(service.table, ['530702-01'])).toMatchObject([
      { released: 0, withheld: { wish: 1 } },
    ])
    expect(await release(id, 3)).toMatchObject({ problem: 'ACTION_NOT_POSSIBLE' })
  })

  it('before there is a proposal keeps it from being made', async () => {
    const id = await deeds.submit({ level: 1, comment: '等了两个小时没有人理' }, monday)
    await withdraw(id, 'publication')
    await deeds.bringTo('replied', id, monday)
    expect(await getPublication(service.table, id)).toBeUndefined()
  })

  it('at the same moment as their release leaves nothing to read', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await deeds.submit({ level: 1, comment: `等了两个小时，第 ${round} 次` }, monday)
      await deeds.bringTo('replied', id, monday)
      await Promise.all([release(id, 1), withdraw(id, 'publication'), withdraw(id, 'publication')])
      expect(await getPublication(service.table, id)).toMatchObject({ state: 'withheld', reason: 'wish' })
    }
  })
})

function withdraw(reviewId: string, consent: string, caller = usualCitizen) {
  return send(handler, 'withdrawConsent', { caller, path: { reviewId, consent } })
}

function reveal(followUpId: string) {
  const body = { reason: '电话回访' }
  return revealContact(callOf<'revealContact'>({ caller: officer, now: monday, path: { followUpId }, body }))
}

function release(reviewId: string, version: number) {
  return decideOnPublication(
    callOf<'decideOnPublication'>({
      caller: postOf('city-supervisor'),
      now: monday,
      path: { reviewId, action: 'release' },
      body: { version },
    }),
  )
}

/** A page that nobody has asked for yet: others are kept for a few seconds. */
async function publicTexts(): Promise<string> {
  jest.setSystemTime(Date.now() + 60_000)
  const query = { scope: 'city:530700' }
  return JSON.stringify(await listPublicTexts(callOf<'listPublicTexts'>({ caller: usualCitizen, now: monday, query })))
}

async function everything(): Promise<string> {
  const items: unknown[] = []
  for await (const item of scanTable(service.table)) items.push(item)
  return JSON.stringify(items)
}

async function auditEntries() {
  const entries: { action: string; by: object; subject: { id: string } }[] = []
  for await (const item of scanTable(service.table)) {
    if (String(item.pk).startsWith('AUDIT#')) entries.push(item as never)
  }
  return entries
}
