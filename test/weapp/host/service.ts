import type {
  PlacesView,
  RatingContext,
  RequestBody,
  ReviewReceipt,
  ReviewRequest,
  ReviewView,
  SubscriptionView,
} from '@minping/shared/api'
import { formatRatingCode, normalRatingCode, ratingCodeOf } from '@minping/shared/service-record'
import type { Answered, Asked } from './wx.ts'

export const scene = '530702-01-03.mRR-aqfqo0EbtY3a'
export const hallScene = '530702-01.hRR-aqfqo0EbtY3a'

/** The one-time code of a 办件, as a slip has it. */
export const matterCode = formatRatingCode(ratingCodeOf(new Uint8Array(14).fill(7)))

/** What the window's code stands for. */
export const windowContext: RatingContext = {
  hall: { hallId: '530702-01', regionCode: '530702', name: '古城区政务服务大厅', englishName: 'Gucheng Hall' },
  window: {
    windowId: '530702-01-03',
    name: '3 号窗口',
    englishName: 'Window 3',
    service: '不动产登记',
    englishService: 'Real estate registration',
  },
  items: [],
  mode: 'onSite',
  outcomeReasons: { version: '', reasons: [] },
  labelSet: {
    version: '2',
    retired: [],
    labels: [
      { code: '208', level: 2, text: '没有提供材料清单', base: true },
      { code: '214', level: 2, text: '服务态度生硬', base: false },
    ],
  },
  maxComment: 150,
}

const ofMatter: RatingContext = {
  ...windowContext,
  mode: 'matter',
  matter: {
    item: { itemCode: 'transfer', name: '不动产转移登记', englishName: 'Transfer of real estate' },
    projectNoMasked: '…7890',
    outcome: 'returned',
    finishedAt: '2026-11-22T09:30:00+08:00',
    generated: false,
  },
}

/** A service of one window, as its contract says, that can be cut off. */
export function service() {
  const received: Asked[] = []
  const receipts = new Map<string, ReviewReceipt>()
  const accepted: SubscriptionView['accepted'] = []
  const state = { cutOff: false, received, receipts, accepted }

  function answer(asked: Asked): Answered {
    if (state.cutOff) return 'offline'
    received.push(asked)
    const route = `${asked.method} ${asked.url.split('?')[0]}`
    if (route === 'POST /api/sessions/device' || route === 'POST /api/sessions/wechat') {
      return { status: 200, content: { token: 'token', expiresAt: '2999-01-01T00:00:00+08:00', roles: [], scopes: [] } }
    }
    const [receipt] = receipts.values()
    if (route === 'GET /api/reviews/review-1' && receipt) return { status: 200, content: reviewOf(receipt) }
    if (route === 'GET /api/reviews/review-1/subscription')
      return { status: 200, content: subscription(state.accepted) }
    if (route === 'POST /api/reviews/review-1/subscription') {
      state.accepted = (asked.body as unknown as RequestBody<'subscribe'>).accepted
      return { status: 200, content: subscription(state.accepted) }
    }
    if (route === 'GET /api/me/review-notices/unread') return { status: 200, content: { unread: 2 } }
    if (route === 'GET /api/rating-context' && asked.url.includes('code=')) return answerCode(asked.url)
    if (route === 'GET /api/rating-context') {
      const [, signature] = hallScene.split('.')
      const known = [scene, '530702-01-03', `530702-01-03~${signature}`].map(
        (one) => `scene=${encodeURIComponent(one)}`,
      )
      return known.some((one) => asked.url.endsWith(one)) ? { status: 200, content: windowContext } : unknownScene
    }
    if (route === 'GET /api/places') {
      const forged = asked.url.includes('scene=') && !asked.url.includes(encodeURIComponent(hallScene))
      return forged ? unknownScene : { status: 200, content: places }
    }
    if (route === 'POST /api/reviews') return { status: 201, content: receive(asked) }
    return { status: 404, content: { status: 404, code: 'NOT_FOUND', zh: '没有找到', en: 'Not found' } }
  }

  /** The one matter's code opens it until it is rated. */
  function answerCode(url: string): Answered {
    const given = decodeURIComponent(url.split('code=')[1] ?? '')
    if (normalRatingCode(given) !== normalRatingCode(matterCode)) return unknownScene
    return state.receipts.size === 0 ? { status: 200, content: ofMatter } : alreadyReviewed
  }

  function receive({ header, body }: Asked): ReviewReceipt {
    const key = header['Idempotency-Key'] ?? ''
    const { level } = body as unknown as ReviewRequest
    const known = receipts.get(key) ?? {
      reviewId: 'review-1',
      receiptNo: 'MP20261122-7F3K9Q',
      level,
      submittedAt: '2026-11-22T10:00:00+08:00',
      followUp: { visitDueAt: '2026-11-23T17:30:00+08:00', dueAt: '2026-11-27T17:30:00+08:00', provisional: false },
    }
    receipts.set(key, known)
    return known
  }

  return Object.assign(state, { answer })
}

/** A review as its citizen sees it while it waits to be accepted. */
function reviewOf({ followUp, ...receipt }: ReviewReceipt): ReviewView {
  const { hall, window, labelSet } = windowContext
  return {
    ...receipt,
    hall,
    window,
    labels: labelSet.labels.slice(0, 1),
    anonymous: true,
    excluded: false,
    keptPrivate: false,
    ...(followUp && {
      followUp: {
        ...followUp,
        state: 'pending',
        overdue: false,
        mayReopen: false,
        replyFiles: [],
        steps: [{ deed: 'open', state: 'pending', at: receipt.submittedAt }],
      },
    }),
  }
}

const places: PlacesView = {
  cityCode: '530700',
  name: '丽江市',
  englishName: 'Lijiang City',
  regions: [{ regionCode: '530702', name: '古城区', englishName: 'Gucheng District' }],
  halls: [{ ...windowContext.hall, address: '', initials: 'gcqzwfwdt' }],
  windows: [{ ...windowContext.window, hallId: '530702-01', itemCodes: ['transfer'], initials: 'bdcdj' }],
  items: [
    { itemCode: 'transfer', name: '不动产转移登记', englishName: 'Transfer of real estate', initials: 'bdczydj' },
  ],
}

function subscription(accepted: SubscriptionView['accepted']): SubscriptionView {
  return {
    templates: [
      { template: 'progress', templateId: 'id-of-progress' },
      { template: 'result', templateId: 'id-of-result' },
    ],
    accepted,
  }
}

const alreadyReviewed: Answered = {
  status: 409,
  content: { status: 409, code: 'ALREADY_REVIEWED', zh: '这次办事已经评价过了。', en: 'This visit was rated already.' },
}

const unknownScene: Answered = {
  status: 404,
  content: { status: 404, code: 'SCENE_UNKNOWN', zh: '这个二维码无法识别。', en: 'This code is not known.' },
}
