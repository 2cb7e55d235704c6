import type { Problem, RequestBody, ResponseBody } from '@minping/shared/api'
import { type Received, send } from './http.ts'
import { windowId } from './people.ts'
import { badReview } from './samples.ts'
import type { World } from './world.ts'

const mebibyte = 1024 * 1024

/** How people meet each problem of files before one is sent, and when one is named that isn't there. */
export function uploadProvocations(world: () => World) {
  const ask = async (body: RequestBody<'createUpload'>): Promise<Received<Problem>> =>
    send(world().url, 'POST /api/uploads', { token: await world().signIn('gucheng-manager'), body })
  const askAsCitizen = async (body: RequestBody<'createUpload'>): Promise<Received<Problem>> =>
    send(world().url, 'POST /api/uploads', { token: await world().openCitizen(), body })
  /** An appeal with a file as its evidence. */
  async function appealWith(uploadId: string): Promise<Received<Problem>> {
    const review = badReview(world().sceneOf(windowId))
    const { reviewId } = await world().submit(await world().openCitizen(), review)
    const act = async (account: string, action: string, body: object) =>
      send<Problem>(world().url, `POST /api/follow-ups/${reviewId}/${action}`, {
        token: await world().signIn(account),
        body,
      })
    await act('gucheng-handler-1', 'accept', { version: 1 })
    return act('gucheng-manager', 'appeal', { version: 2, text: '评错了窗口', uploads: [uploadId] })
  }

  return {
    FILE_KIND_UNKNOWN: () => ask({ name: 'run.exe', bytes: 10 }),
    FILE_EMPTY: () => ask({ name: '证明.pdf', bytes: 0 }),
    FILE_TOO_LARGE: () => ask({ name: '证明.pdf', bytes: 11 * mebibyte }),
    PHOTO_KIND_UNKNOWN: () => askAsCitizen({ name: '通知.pdf', bytes: 1_000 }),
    PHOTO_TOO_LARGE: () => askAsCitizen({ name: '大厅.jpg', bytes: 6 * mebibyte }),
    UPLOAD_UNKNOWN: () => appealWith('A'.repeat(22)),
    UPLOAD_UNFINISHED: async () => {
      const { body } = await ask({ name: '证明.pdf', bytes: 1_000 })
      return appealWith((body as unknown as ResponseBody<'createUpload'>).uploadId)
    },
  }
}
