import type { LabelSet } from '@minping/shared/review'
import labels from '../../seeds/lijiang/labels.json'
import type { OutgoingPhoto, PlaceNames, UnsentReview } from '../src/service'
import type { Pending, Uploads } from '../src/upload/uploads'

export const place: PlaceNames = {
  hall: { zh: '古城区政务服务大厅', en: 'Gucheng Government Service Hall' },
  window: { zh: '3 号窗口', en: 'Window 3' },
  service: { zh: '不动产登记', en: 'Real estate registration' },
}

export const labelSet = labels as unknown as LabelSet

const sentence = {
  zh: '本次服务已存在评价，请勿重复评价。',
  en: 'This service has been rated already; it can be rated once.',
}

/** Reviews that have no receipt yet, each for another reason. */
export const unsent: Record<'waiting' | 'unkept' | 'refused', UnsentReview> = {
  waiting: entryOf('waiting', {}),
  unkept: entryOf('unkept', { unkept: true }),
  refused: entryOf('refused', { refusal: { code: 'ALREADY_REVIEWED', sentence, reviewId: 'sample' } }),
}

function entryOf(entryId: string, more: Partial<UnsentReview>): UnsentReview {
  const request = { scene: 'sample', level: 2 as const, labels: [], anonymous: true }
  return { entryId, idempotencyKey: entryId, request, place, addedAt: 0, attempts: 1, ...more }
}

const sky = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"><rect width="160" height="90" fill="#5cc7b8"/><path d="M0 90 60 30l40 40 20-20 40 40z" fill="#0b6158"/></svg>')}`

/** Photos that somebody gave, as the service answers them. */
export const givenPhotos = ['first', 'second', 'third'].map((uploadId) => ({ uploadId, url: sky }))

/** A photo that the service refused. */
export const refusedPhotos: OutgoingPhoto[] = [
  {
    photoId: 'refused',
    name: 'refused.jpg',
    bytes: 2_400_000,
    fault: { zh: '这张照片无法读取，请换一张。', en: 'This photo can’t be read; please choose another.' },
  },
]

export const attached = [{ uploadId: 'sample', name: '不动产登记申请书.pdf', bytes: 182_000 }]

const onTheirWay: Pending[] = [
  { id: 1, name: '窗口照片.jpg', bytes: 2_400_000, state: 'sending', percent: 0, mayPass: true },
  { id: 2, name: '受理通知书.pdf', bytes: 640_000, state: 'sending', percent: 60, mayPass: true },
  { id: 3, name: '材料清单.xlsx', bytes: 51_000, state: 'waiting', percent: 0, mayPass: true },
  {
    id: 4,
    name: '录像.mp4',
    bytes: 90_000_000,
    state: 'failed',
    percent: 0,
    mayPass: false,
    fault: { zh: '每个文件最大 10 MB，请压缩或拆分后再上传。', en: 'A file may have at most 10 MB.' },
  },
]

const nothing = () => {}
export const uploads: Uploads = {
  pending: () => onTheirWay,
  add: nothing,
  retry: nothing,
  resume: nothing,
  remove: nothing,
}
