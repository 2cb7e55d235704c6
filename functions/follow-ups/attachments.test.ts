import type { FollowUpAction } from '@minping/shared/follow-up'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn, usualCitizen } from '../../test/support/deeds.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { askForForm, pdf, upload } from '../../test/support/uploads.ts'
import type { Staff } from '../platform/call.ts'
import { handler as reviewsHandler } from '../reviews/handler.ts'
import { getFollowUp } from '../store/follow-up-entity.ts'
import { readUploads } from '../store/upload-entity.ts'
import { handler } from './handler.ts'

let service: TestService
let deeds: Deeds

beforeAll(async () => {
  service = await startTestService()
  deeds = deedsOn(service)
})
afterAll(() => service.stop())

const worker = postOf('gucheng-handler-1')
const manager = postOf('gucheng-manager')
/** Somebody who also sits at the very window that was judged. */
const reviewed: Staff = {
  ...worker,
  staffId: 'both',
  grants: [...worker.grants, { role: 'clerk', scope: 'window:530702-01-03' }],
}

async function broughtTo(state: 'verifying' | 'rectifying' | 'reviewing'): Promise<string> {
  const id = await deeds.submit({ level: 1, phone: '13987654321' }, new Date())
  await deeds.bringTo(state, id, new Date())
  return id
}

const read = (followUpId: string, caller: Staff) => send(handler, 'getFollowUp', { caller, path: { followUpId } })

async function act(
  followUpId: string,
  action: FollowUpAction,
  caller: Staff,
  uploads: readonly string[],
  seen?: number,
) {
  const version = seen ?? (await getFollowUp(service.table, followUpId))?.version
  const body = { version, text: '情况说明', uploads }
  return send(handler, 'actOnFollowUp', { caller, path: { followUpId, action }, body })
}

const filesIn = (history: { action: string; files?: { name: string }[] | undefined }[], action: string) =>
  history.find((event) => event.action === action)?.files?.map(({ name }) => name)

describe('files on a case', () => {
  test.each([
    ['verifying', 'appeal', manager],
    ['rectifying', 'submit', worker],
    ['reviewing', 'approve', manager],
  ] as const)('come with what is done when it is %s: %s', async (state, action, caller) => {
    // Prepare
    const id = await broughtTo(state)
    const [one, other] = [await upload(caller), await upload(caller, { ...pdf, name: '照片说明.pdf' })]

    // Act
    const answer = await act(id, action, caller, [one.uploadId, other.uploadId])

    // Assess
    const [stored] = await readUploads(service.table, [one.uploadId])
    const { body } = await read(id, postOf('city-supervisor'))
    const last = body.history.at(-1)
    expect(answer.status).toBe(200)
    expect(stored?.attachedTo).toBe(`follow-up:${id}`)
    expect(last?.files?.map(({ name }) => name)).toEqual([pdf.name, '照片说明.pdf'])
    const file = await fetch(last?.files?.[0]?.url ?? '')
    expect(Buffer.from(await file.arrayBuffer())).toEqual(pdf.content)
  })

  test('of a reply are what the reviewer sees, and nothing of the rectification', async () => {
    // Prepare
    const id = await broughtTo('rectifying')
    await act(id, 'submit', worker, [(await upload(worker)).uploadId])
    const reply = await upload(manager, { ...pdf, name: '答复函.pdf' })

    // Act
    await act(id, 'approve', manager, [reply.uploadId])
    const { body } = await send(reviewsHandler, 'getReview', { caller: usualCitizen, path: { reviewId: id } })

    // Assess
    expect(body.followUp?.replyFiles?.map(({ name }) => name)).toEqual(['答复函.pdf'])
    expect(JSON.stringify(body)).not.toContain(pdf.name)
  })

  test('are not shown to who was judged', async () => {
    // Prepare
    const id = await broughtTo('verifying')
    await act(id, 'appeal', manager, [(await upload(manager)).uploadId])

    // Act
    const [theirs, others] = [await read(id, reviewed), await read(id, worker)]

    // Assess
    expect(filesIn(theirs.body.history, 'appeal')).toBeUndefined()
    expect(filesIn(others.body.history, 'appeal')).toEqual([pdf.name])
  })

  test('make an action that is sent again the same only with the same files', async () => {
    // Prepare
    const id = await broughtTo('rectifying')
    const { uploadId } = await upload(worker)
    const seen = (await getFollowUp(service.table, id))?.version ?? 0

    // Act
    const first = await act(id, 'submit', worker, [uploadId], seen)
    const again = await act(id, 'submit', worker, [uploadId], seen)
    const other = await act(id, 'submit', worker, [], seen)

    // Assess
    expect([first.status, again.status, other.body.code]).toEqual([200, 200, 'VERSION_STALE'])
    expect(again.body.version).toBe(first.body.version)
  })

  test('stay where they are attached: a second case doesn’t get them', async () => {
    // Prepare
    const [one, other] = [await broughtTo('rectifying'), await broughtTo('rectifying')]
    const { uploadId } = await upload(worker)
    await act(one, 'submit', worker, [uploadId])

    // Act
    const answer = await act(other, 'submit', worker, [uploadId])

    // Assess
    expect(answer).toMatchObject({ status: 422, body: { code: 'UPLOAD_UNKNOWN', field: 'uploads' } })
    expect((await getFollowUp(service.table, other))?.state).toBe('rectifying')
  })

  test.each([
    ['of somebody else', async () => (await upload(manager)).uploadId, 'submit', 'UPLOAD_UNKNOWN'],
    ['that never came', async () => (await askForForm(worker)).uploadId, 'submit', 'UPLOAD_UNFINISHED'],
    [
      'of another content',
      async () => (await upload(worker, pdf, Buffer.from('MZ'))).uploadId,
      'submit',
      'FILE_CONTENT_UNFIT',
    ],
    ['with an action that takes none', async () => (await upload(worker)).uploadId, 'hand-over', 'FIELD_INVALID'],
  ] as const)('are refused: %s', async (_, make, action, code) => {
    // Prepare
    const id = await broughtTo('rectifying')
    const version = (await getFollowUp(service.table, id))?.version
    const uploads = [await make()]

    // Act
    const body = { version, text: '情况说明', assignee: 'gucheng-handler-2', uploads }
    const answer = await send(handler, 'actOnFollowUp', { caller: worker, path: { followUpId: id, action }, body })

    // Assess
    expect(answer).toMatchObject({ status: 422, body: { code, field: 'uploads' } })
    expect((await getFollowUp(service.table, id))?.version).toBe(version)
  })
})
