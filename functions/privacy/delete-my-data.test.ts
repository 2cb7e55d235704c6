import { photographedJpeg } from '../../shared/test-data/picture.ts'
import { callOf, citizenOf, postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, usualWindow } from '../../test/support/deeds.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { setClock, shanghai } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { upload } from '../../test/support/uploads.ts'
import { handler as forgetting } from '../forgetting/handler.ts'
import { sealOpenidOfCitizen } from '../platform/openid.ts'
import { signScene } from '../platform/scene.ts'
import { exportMyData } from '../reviews/export-my-data.ts'
import { handler as reviews } from '../reviews/handler.ts'
import { getCitizen, putCitizen } from '../store/citizen-entity.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
import { listForgettings } from '../store/forgotten-entity.ts'
import { getReview } from '../store/review-entity.ts'
import { scanTable } from '../store/scan-table.ts'
import { readBooks } from '../tally/books.ts'
import { recount } from '../tally/recount.ts'
import { runTally } from '../tally/run-tally.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds
let made = 0

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
const officer = postOf('gucheng-handler-1')
const phone = '13987654321'
const openid = 'openid-of-somebody'
const words = '等了两个小时没有人理'

/** Somebody with a phone and WeChat, whom nobody was before. */
function newPerson() {
  made += 1
  const device = `person-${made}`
  return { device, wechat: `wechat:person-${made}`, caller: bothOf(device, `wechat:person-${made}`) }
}

const bothOf = (device: string, wechat: string) =>
  ({ kind: 'citizen', subjects: [wechat, ...citizenOf(device).subjects] }) as const

/** A person with a good review, and a bad one that was visited, replied to and judged, with a supplement. */
async function knownPerson() {
  const person = newPerson()
  const { wechat, caller, device } = person
  const sealedOpenid = sealOpenidOfCitizen(openid, wechat, service.keys.contact)
  await putCitizen(service.table, { subject: wechat, sealedOpenid, lastSignedInAt: monday.toISOString() })
  const projectNo = `530702-${device}`
  const good = await deeds.submit({ level: 5, comment: words, citizen: citizenOf(device) }, monday)
  const bad = await deeds.submit({ level: 1, comment: words, phone, projectNo, citizen: caller }, monday)
  await deeds.act(bad, 'accept', officer, monday)
  await deeds.act(bad, 'visit', officer, monday, { outcome: 'notReached', channel: 'phone', text: `打 ${phone}` })
  await deeds.supplement(bad, 1, monday, caller)
  return { ...person, projectNo, good, bad }
}

describe('who is forgotten', () => {
  it.each(['keep', 'remove'] as const)('leaves nothing that leads to them in any item (words: %s)', async (choice) => {
    // Prepare
    const person = await knownPerson()
    // Act
    const { status, body } = await forget(person.caller, choice)
    await forgetting({ time: '2026-03-03T06:10:00.000Z' })
    // Assess
    expect({ status, body }).toEqual({ status: 200, body: { reviews: 2, finished: true } })
    const stored = await everything()
    const traces = [
      person.device,
      person.wechat,
      person.projectNo,
      phone,
      '139****4321',
      'sealedContact',
      'sealedOpenid',
    ]
    for (const trace of traces) expect(stored).not.toContain(trace)
    expect(stored.includes(words)).toBe(choice === 'keep')
  })

  it('is judged as before: the figures stay, and a recount agrees', async () => {
    // Prepare
    const person = await knownPerson()
    await count()
    const before = await countersOf()
    // Act
    await forget(person.caller, 'remove')
    await count()
    // Assess
    expect(await countersOf()).toEqual(before)
    const { differences } = await recount({ table: service.table, now: new Date() })
    expect(differences).toEqual([])
  })

  it('leaves an open case that goes on, of somebody who can not be called', async () => {
    // Prepare
    const person = await knownPerson()
    // Act
    await forget(person.caller, 'keep')
    // Assess
    const followUp = await getFollowUp(service.table, person.bad)
    expect(followUp).toMatchObject({ state: 'verifying', hasContact: false, anonymous: true, visits: 1 })
    expect(followUp?.history.at(-1)).toMatchObject({ action: 'forget-reviewer', by: { kind: 'citizen' } })
    const visit = { outcome: 'noContact', text: '评价人删除了个人信息' } as const
    expect(await deeds.act(person.bad, 'visit', officer, monday, visit)).toHaveProperty('body')
  })

  it('finds nothing of theirs any more, nor do they find new reviews of others', async () => {
    const person = await knownPerson()
    await forget(person.caller, 'keep')
    const list = await send(reviews, 'listMyReviews', { caller: person.caller })
    expect(list.body.items).toEqual([])
    expect((await send(reviews, 'getReview', { caller: person.caller, path: { reviewId: person.bad } })).status).toBe(
      404,
    )
  })

  it('keeps what they give later, when they come back through WeChat', async () => {
    // Prepare
    const person = await knownPerson()
    await forget(person.caller, 'keep')
    const later = shanghai('2026-03-03 14:05')
    const sealedOpenid = sealOpenidOfCitizen(openid, person.wechat, service.keys.contact)
    await putCitizen(service.table, { subject: person.wechat, sealedOpenid, lastSignedInAt: later.toISOString() })
    const fresh = await deeds.submit({ level: 2, phone, citizen: person.caller }, later)
    // Act
    await forgetting({ time: '2026-03-03T06:10:00.000Z' })
    // Assess
    expect(await getReview(service.table, fresh)).toMatchObject({
      citizen: person.wechat,
      contactMasked: '139****4321',
    })
    expect(await getCitizen(service.table, person.wechat)).toBeDefined()
    expect(await listForgettings(service.table)).toEqual([])
  })

  it('with very many reviews is forgotten by the schedule to the end', async () => {
    // Prepare
    const { caller } = newPerson()
    for (let number = 0; number < 130; number += 1) await deeds.submit({ level: 5, citizen: caller }, monday)
    // Act
    const { body } = await forget(caller, 'keep')
    const run = await forgetting({ time: '2026-03-03T06:10:00.000Z' })
    // Assess
    expect(body.finished).toBe(false)
    expect(body.reviews + run.forgotten).toBe(130)
    expect((await send(reviews, 'listMyReviews', { caller })).body.items).toEqual([])
  })

  it('asks twice, at the moment of a supplement, an action and the tally, and is forgotten all the same', async () => {
    for (let round = 0; round < 3; round += 1) {
      // Prepare
      const person = newPerson()
      const id = await deeds.submit({ level: 1, comment: words, phone, citizen: person.caller }, monday)
      // Act
      await Promise.all([
        forget(person.caller, 'remove'),
        forget(person.caller, 'remove'),
        deeds.supplement(id, 1, monday, person.caller),
        deeds.act(id, 'accept', officer, monday),
        runTally({ table: service.table, now: new Date() }),
      ])
      await forgetting({ time: '2026-03-03T06:10:00.000Z' })
      await count()
      // Assess
      const review = await getReview(service.table, id)
      expect(review).not.toHaveProperty('citizen')
      expect(review).not.toHaveProperty('comment')
      expect(await everything()).not.toContain(person.wechat)
      expect((await recount({ table: service.table, now: new Date() })).differences).toEqual([])
    }
  })

  it('is recorded without saying who', async () => {
    const person = await knownPerson()
    await forget(person.caller, 'keep')
    const entries = await auditEntries()
    expect(entries.at(-1)).toMatchObject({ action: 'forget-citizen', by: { kind: 'citizen' } })
    expect(JSON.stringify(entries)).not.toContain(person.wechat)
  })
})

describe('photos of who is forgotten', () => {
  it('leave the bucket and the table, whatever becomes of the words', async () => {
    // Prepare
    const { device, caller } = newPerson()
    const { uploadId } = await upload(caller, { name: '大厅.jpg', content: Buffer.from(photographedJpeg()) })
    const body = { scene: signScene(usualWindow, service.keys.scene), level: 5, labels: [], anonymous: true }
    const key = 'a-review-with-a-photo'
    const sent = await send(reviews, 'submitReview', { caller, key, body: { ...body, photos: [uploadId] } })
    const isKept = () => service.objects.get(`uploads/attached/${uploadId}`) !== undefined
    const before = isKept()
    // Act
    await forget(caller, 'keep')
    await forgetting({ time: '2026-03-03T06:10:00.000Z' })
    // Assess
    expect({ status: sent.status, before, after: isKept() }).toEqual({ status: 201, before: true, after: false })
    const stored = await everything()
    for (const trace of [uploadId, device]) expect(stored).not.toContain(trace)
  })
})

describe('a copy of what is held', () => {
  it('has the words, the number in clear, what became of it and the last sign-in, and nothing of others', async () => {
    // Prepare
    const person = await knownPerson()
    await deeds.submit({ level: 1, comment: '别人写的', citizen: citizenOf('another') }, monday)
    // Act
    const answer = await exportMyData(callOf<'exportMyData'>({ caller: person.caller, now: monday }))
    // Assess
    expect(answer).toMatchObject({
      body: {
        signedInAt: '2026-03-02T10:00:00+08:00',
        reviews: expect.arrayContaining([
          expect.objectContaining({ reviewId: person.bad, comment: words, phone, projectNo: person.projectNo }),
          expect.objectContaining({ reviewId: person.good, level: 5 }),
        ]),
      },
    })
    expect(JSON.stringify(answer)).not.toContain('别人写的')
  })
})

function forget(caller: ReturnType<typeof bothOf>, choice: 'keep' | 'remove') {
  return send(handler, 'deleteMyData', { caller, body: { words: choice } })
}

async function count(): Promise<void> {
  await runTally({ table: service.table, now: new Date() })
}

async function countersOf() {
  const { held } = await readBooks(service.table, new Date())
  return [...held.values()].map(({ counter, sums }) => [counter, sums])
}

/** Every item of the table as one text. */
async function everything(): Promise<string> {
  const items: unknown[] = []
  for await (const item of scanTable(service.table)) items.push(item)
  return JSON.stringify(items)
}

async function auditEntries() {
  const entries: Record<string, unknown>[] = []
  for await (const item of scanTable(service.table)) {
    if (String(item.pk).startsWith('AUDIT#')) entries.push(item)
  }
  return entries.sort((one, other) => Number(one.seq) - Number(other.seq))
}
