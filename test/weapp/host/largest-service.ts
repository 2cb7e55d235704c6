import type { ResponseBody, ReviewView } from '@minping/shared/api'
import { city } from '../../../seeds/lijiang/index.ts'
import type { Answered, Asked } from './wx.ts'

/** As long as words may be. */
const comment = '窗口说材料不齐，没有一次说清楚要哪些，来回跑了三趟。'.repeat(6).slice(0, 150)
const reply = '您反映的情况已经核实。窗口已重新张贴材料清单，经办人已向您致歉并当场补办。'.repeat(12)
const pageSize = 20
const labels = city.labelSet.labels.filter(({ level }) => level === 1)
const files = Array.from({ length: 6 }, (_, number) => ({
  uploadId: `file-${number}`,
  name: `整改前后对比照片与材料清单（第 ${number} 份）.pdf`,
  bytes: 9_000_000,
  url: `https://files.example/${number}?X-Amz-Signature=${'a'.repeat(64)}`,
}))
const place: Pick<ReviewView, 'hall' | 'window'> = {
  hall: {
    hallId: '530724-01',
    regionCode: '530724',
    name: '宁蒗彝族自治县政务服务中心',
    englishName: 'Ninglang Yi Autonomous County Government Service Centre',
  },
  window: {
    windowId: '530724-01-03',
    name: '3 号窗口',
    englishName: 'Window 3',
    service: '不动产登记',
    englishService: 'Real estate registration',
  },
}

/** Appealed in vain, returned, extended, supervised, reopened. */
const way = [
  ['open', 'pending'],
  ['accept', 'verifying'],
  ['visit', 'verifying'],
  ['appeal', 'appealing'],
  ['reject-appeal', 'verifying'],
  ['rectify', 'rectifying'],
  ['grant-extension', 'rectifying'],
  ['submit', 'reviewing'],
  ['return', 'rectifying'],
  ['supervise', 'rectifying'],
  ['submit', 'reviewing'],
  ['approve', 'replied'],
  ['supplement', 'replied'],
  ['verdict', 'replied'],
  ['reopen', 'rectifying'],
  ['submit', 'reviewing'],
  ['approve', 'replied'],
] as const

/** A review that went every way there is: complained of in full, returned once, answered with files, supplemented. */
function review(number: number): ReviewView {
  return {
    ...place,
    reviewId: `review-${number}`,
    receiptNo: `MP20261122-${String(number).padStart(6, '0')}`,
    level: 1,
    labels,
    comment,
    submittedAt: '2026-11-22T10:00:00+08:00',
    anonymous: false,
    contactMasked: '138****5678',
    excluded: false,
    keptPrivate: false,
    supplement: { level: 1, labels, comment, submittedAt: '2026-11-25T10:00:00+08:00' },
    followUp: {
      visitDueAt: '2026-11-23T17:30:00+08:00',
      dueAt: '2026-11-27T17:30:00+08:00',
      provisional: true,
      state: 'replied',
      overdue: true,
      reply,
      replyFiles: files,
      repliedAt: '2026-11-29T10:00:00+08:00',
      mayReopen: true,
      steps: way.map(([deed, state], day) => ({ deed, state, at: `2026-11-${10 + day}T10:00:00+08:00` })),
    },
  }
}

const rate = { hidden: false, numerator: 12_345, denominator: 12_678, percent: '97.37' }
const withTarget = { ...rate, target: 99, met: false }
const howPublished = {
  definition: {
    zh: '好评指非常满意、满意、基本满意。',
    en: 'Good means fairly satisfied or better.',
  },
  threshold: 10,
  published: { since: 2022, month: '2026-10', quarter: '2026-Q3', year: '2025' },
}

function figuresOf(scope: string, name: string, period = '2026-Q3') {
  return {
    scope,
    scopeName: name,
    scopeEnglishName: name,
    period,
    firstDay: '2026-07-01',
    lastDay: '2026-09-30',
    activeGoodRate: withTarget,
    goodRate: rate,
    activeRate: rate,
    badRate: rate,
    rectificationRate: withTarget,
    onTimeRate: rate,
    satisfactionRate: rate,
    generated: true,
  }
}

const words: ResponseBody<'listPublicTexts'>['items'][number] = {
  level: 1,
  comment,
  reply,
  region: { name: '宁蒗彝族自治县', englishName: 'Ninglang Yi Autonomous County' },
  hall: { name: place.hall.name, englishName: place.hall.englishName },
  month: '2026-10',
  generated: true,
}

/** What the public board and a citizen's pages are answered when there is as much as there can be; undefined for every other path. */
function contentOf({ method, url }: Asked): object | undefined {
  const [path = '', query = ''] = url.split('?')
  const page = Number(/cursor=(\d+)/.exec(query)?.[1] ?? 0)
  const cursor = String(page + 1)
  switch (`${method} ${path}`) {
    case 'POST /api/sessions/device':
      return { token: 'token', expiresAt: '2999-01-01T00:00:00+08:00', roles: [], scopes: [] }
    case 'GET /api/rating-context':
      return {
        ...place,
        items: city.items.slice(0, 40),
        mode: 'onSite',
        labelSet: city.labelSet,
        outcomeReasons: city.outcomeReasons,
        maxComment: 150,
      }
    case 'GET /api/places':
      return largestPlaces
    case 'GET /api/me/reviews':
      return {
        items: Array.from({ length: pageSize }, (_, number) => review(page * pageSize + number)),
        cursor,
      } satisfies ResponseBody<'listMyReviews'>
    case 'GET /api/reviews/review-1':
      return review(1)
    case 'GET /api/public/figures':
      return { ...figuresOf('city:530700', '丽江市'), ...howPublished } satisfies ResponseBody<'getPublicFigures'>
    case 'GET /api/public/ranking':
      return {
        scope: 'city:530700',
        by: 'hall',
        period: '2026-Q3',
        items: city.halls.map(({ hallId, name }) => figuresOf(`hall:${hallId}`, name)),
        ...howPublished,
      } satisfies ResponseBody<'getPublicRanking'>
    case 'GET /api/public/trend':
      return {
        scope: 'city:530700',
        points: Array.from({ length: 24 }, (_, month) =>
          figuresOf('city:530700', '丽江市', `2025-${String((month % 12) + 1).padStart(2, '0')}`),
        ),
        ...howPublished,
      } satisfies ResponseBody<'getPublicTrend'>
    case 'GET /api/public/texts':
      return {
        items: Array.from({ length: pageSize }, () => words),
        cursor,
        counts: { proposed: 9_999, released: 8_888, withheld: {} },
        goodSample: 20,
      }
    default:
      return undefined
  }
}

/** Answers each question with the largest content that it can have. */
export function answerLargest(asked: Asked): Answered {
  const content = contentOf(asked)
  return content
    ? { status: 200, content }
    : { status: 404, content: { status: 404, code: 'NOT_FOUND', zh: '没有找到', en: 'Not found' } }
}

/** As many windows as the service is made for: five times those of the seeds. */
const largestPlaces = {
  cityCode: city.cityCode,
  name: city.name,
  englishName: city.englishName,
  regions: [...city.regions],
  halls: city.halls.map((hall) => ({ ...hall, initials: '' })),
  windows: Array.from({ length: 5 }, (_, time) =>
    city.windows.map((window) => ({
      ...window,
      windowId: `${window.windowId}-${time}`,
      itemCodes: [...window.itemCodes],
      initials: '',
    })),
  ).flat(),
  items: city.items.map((item) => ({ ...item, initials: '' })),
} satisfies ResponseBody<'getPlaces'>
