import type { RequestBody } from '@minping/shared/api'
import { photographedJpeg, photographedPng, photographedWebp, secret } from '../../shared/test-data/picture.ts'
import { citizenOf, postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, labelOf, usualWindow } from '../../test/support/deeds.ts'
import { disturb } from '../../test/support/disturb-store.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { askForForm, pdf, postForm, upload } from '../../test/support/uploads.ts'
import type { Staff } from '../platform/call.ts'
import { signScene } from '../platform/scene.ts'
import { service as functionsService } from '../platform/service.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
import { getReview } from '../store/review-entity.ts'
import { readUploads } from '../store/upload-entity.ts'
import { handler as uploads } from '../uploads/handler.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds
let calls = 0

beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
  disturb(functionsService().table, async (sendOn) => {
    calls += 1
    await sendOn()
  })
})
afterAll(() => service.stop())

const citizen = citizenOf('with-a-camera')
const stranger = citizenOf('a-stranger')
const jpeg = { name: '大厅.jpg', content: Buffer.from(photographedJpeg()) }
const png = { name: '公告.png', content: Buffer.from(photographedPng()) }
const webp = { name: '排队.webp', content: Buffer.from(photographedWebp()) }

let keys = 0
const newKey = () => `a-key-with-photos-${++keys}`

type Review = Omit<RequestBody<'submitReview'>, 'scene' | 'labels' | 'anonymous'>

function submit({ level, ...more }: Review, caller = citizen, key = newKey()) {
  const scene = signScene(usualWindow, service.keys.scene)
  const body = { scene, level, labels: [labelOf(level)], anonymous: true, ...more }
  return send(handler, 'submitReview', { caller, key, body })
}

const photo = async (file = jpeg, caller = citizen) => (await upload(caller, file)).uploadId

describe('photos of a review', () => {
  test.each([
    ['good', 5],
    ['bad', 1],
  ] as const)('are attached to a %s one, without where they were taken', async (_, level) => {
    // Prepare
    const photos = [await photo(jpeg), await photo(png), await photo(webp)]

    // Act
    const { status, body } = await submit({ level, photos })

    // Assess
    const stored = await getReview(service.table, body.reviewId)
    const attached = await readUploads(service.table, photos)
    const kept = photos.map((uploadId) => service.objects.get(`uploads/attached/${uploadId}`)?.body.toString('latin1'))
    expect(status).toBe(201)
    expect(stored?.photos).toMatchObject([{ name: '大厅.jpg' }, { name: '公告.png' }, { name: '排队.webp' }])
    expect(attached.map(({ attachedTo }) => attachedTo)).toEqual(photos.map(() => `review:${body.reviewId}`))
    expect(kept.every((content) => content && !content.includes(secret))).toBe(true)
    expect((await getFollowUp(service.table, body.reviewId)) !== undefined).toBe(level === 1)
  })

  test('sent again after the answer was lost are the same review', async () => {
    // Prepare
    const review = { level: 1, photos: [await photo()] } as const
    const key = newKey()
    const first = await submit({ ...review, photos: [...review.photos] }, citizen, key)

    // Act
    const again = await submit({ ...review, photos: [...review.photos] }, citizen, key)

    // Assess
    expect(again).toEqual(first)
  })

  test('of two requests at once belong to one review', async () => {
    // Prepare
    const photos = [await photo()]

    // Act
    const answers = await Promise.all([submit({ level: 4, photos }), submit({ level: 4, photos })])

    // Assess
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422])
    expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({ code: 'UPLOAD_UNKNOWN' })
  })

  test('are no call of the store where there are none', async () => {
    // Prepare
    await submit({ level: 5 })
    calls = 0

    // Act
    await submit({ level: 5 })

    // Assess
    expect(calls).toBe(1)
  })

  test.each([
    ['of somebody else', () => photo(jpeg, stranger), 'UPLOAD_UNKNOWN'],
    ['that never came', async () => (await askForForm(citizen, jpeg)).uploadId, 'UPLOAD_UNFINISHED'],
    ['that is no picture', () => photo({ name: 'a.jpg', content: Buffer.from('MZ a program') }), 'FILE_CONTENT_UNFIT'],
    ['that is broken off', () => photo({ name: 'a.jpg', content: jpeg.content.subarray(0, 40) }), 'FILE_CONTENT_UNFIT'],
  ])('are refused with one %s, and say which', async (_, unfit, code) => {
    // Act
    const { status, body } = await submit({ level: 5, photos: [await photo(), await unfit()] })

    // Assess
    expect({ status, code: body.code, field: body.field }).toEqual({ status: 422, code, field: 'photos.1' })
  })

  test('may be at most three, each once', async () => {
    // Prepare
    const one = await photo()

    // Act
    const four = await submit({ level: 5, photos: [one, await photo(), await photo(), await photo()] })
    const twice = await submit({ level: 5, photos: [one, one] })

    // Assess
    expect(four).toMatchObject({ status: 422, body: { code: 'FIELD_INVALID', field: 'photos' } })
    expect(twice).toMatchObject({ status: 422, body: { code: 'UPLOAD_UNKNOWN', field: 'photos.1' } })
  })
})

describe('photos of a supplement', () => {
  test('are attached to it, once, however often it is sent', async () => {
    // Prepare
    const reviewId = await deeds.submit({ level: 5, citizen }, new Date())
    const request = {
      caller: citizen,
      key: newKey(),
      path: { reviewId },
      body: { level: 1, labels: [labelOf(1)], photos: [await photo()] },
    }

    // Act
    const answers = await Promise.all([1, 2].map(() => send(handler, 'supplementReview', request)))
    const again = await send(handler, 'supplementReview', request)

    // Assess
    expect([...answers, again].map(({ status }) => status)).toEqual([200, 200, 200])
    expect(again.body.supplement?.photos).toMatchObject([{ name: '大厅.jpg', url: expect.stringContaining('http') }])
  })
})

describe('who sees photos', () => {
  const reader = (caller: Staff, reviewId: string) => send(handler, 'getReviewRecord', { caller, path: { reviewId } })
  const clerkOfWindow: Staff = {
    kind: 'staff',
    staffId: 'a-clerk',
    name: '窗口人员',
    grants: [{ role: 'clerk', scope: `window:${usualWindow}` }],
  }

  test('whoever gave them and whoever handles cases, by addresses that can be opened', async () => {
    // Prepare
    const { body: receipt } = await submit({ level: 1, photos: [await photo()] })
    const { reviewId } = receipt

    // Act
    const own = await send(handler, 'getReview', { caller: citizen, path: { reviewId } })
    const manager = await reader(postOf('gucheng-manager'), reviewId)
    const clerk = await reader(clerkOfWindow, reviewId)

    // Assess
    const opened = await fetch(own.body.photos?.[0]?.url ?? '')
    expect(opened.status).toBe(200)
    expect(opened.headers.get('content-type')).toBe('image/jpeg')
    expect(manager.body.photos).toHaveLength(1)
    expect(clerk.status).toBe(200)
    expect(clerk.body.photos).toBeUndefined()
  })
})

describe('the form of a citizen', () => {
  const ask = (body: RequestBody<'createUpload'>, caller = citizen) => send(uploads, 'createUpload', { caller, body })

  test('takes pictures only, of five megabytes at most', async () => {
    // Act
    const document = await ask({ name: pdf.name, bytes: 10 })
    const large = await ask({ name: 'a.jpg', bytes: 5 * 1024 * 1024 + 1 })
    const sent = await postForm(await askForForm(citizen, jpeg), Buffer.alloc(5 * 1024 * 1024 + 1))

    // Assess
    expect(document.body).toMatchObject({ code: 'PHOTO_KIND_UNKNOWN', field: 'name' })
    expect(large.body).toMatchObject({ code: 'PHOTO_TOO_LARGE', field: 'bytes' })
    expect(await sent.text()).toContain('EntityTooLarge')
  })

  test('is not given without end', async () => {
    // Prepare
    const caller = citizenOf('with-many-photos')

    // Act
    const codes: (string | undefined)[] = []
    for (let number = 0; number <= 30; number += 1)
      codes.push((await ask({ name: 'a.jpg', bytes: 1 }, caller)).body.code)

    // Assess
    expect(codes.filter((code) => code !== undefined)).toEqual(['TOO_MANY_REQUESTS'])
  })
})
