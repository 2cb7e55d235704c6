import type { ResponseBody } from '@minping/shared/api'
import {
  addCounts,
  type Counts,
  computeFigures,
  computeFollowUpWork,
  isMadeOfFew,
  rankBy,
  rankFailureReasons,
  rankReasons,
} from '@minping/shared/figures'
import { city } from '../../../seeds/lijiang/index.ts'

const counts: Counts = {
  active5: 900,
  active4: 80,
  active3: 12,
  active2: 6,
  active1: 2,
  modeOnSite: 950,
  modeGeneral: 50,
  failed5: 6,
  failed2: 4,
  returned: 3,
  channelQr: 900,
  channelTablet: 100,
  default3: 300,
  opened: 8,
  due: 7,
  done: 6,
  doneInTime: 6,
  asked: 6,
  satisfied: 5,
}
const ofBadReviews: Counts = {
  bad: 8,
  wordsOnly: 1,
  ...Object.fromEntries(city.labelSet.labels.filter(({ level }) => level <= 2).map(({ code }) => [`label${code}`, 1])),
  accepted: 8,
  visited: 8,
  rectified: 7,
  closed: 5,
  visitWithin1: 8,
  visitTook: 320,
  replyWithin3: 4,
  replyWithin5: 2,
  replyTook: 1_800,
}
const review: ResponseBody<'listReviews'>['items'][number] = {
  reviewId: 'review',
  receiptNo: 'MP20261123-7F3K9Q',
  kind: 'active',
  channel: 'qr',
  submittedAt: '2026-11-23T10:00:00+08:00',
  hall: { hallId: '530702-01', regionCode: '530702', name: '古城区政务服务大厅', englishName: 'Gucheng Hall' },
  window: {
    windowId: '530702-01-03',
    name: '3 号窗口',
    englishName: 'Window 3',
    service: '不动产登记',
    englishService: 'Real estate',
  },
  departmentName: '示例部门',
  level: 2,
  labels: [{ code: '209', level: 2, text: '未在承诺时间内办结', base: true }],
  comment: '催了两次才办下来',
  excluded: false,
  generated: false,
  followUp: { state: 'pending', overdue: false, readable: true },
}

/** What a dashboard and the reviews behind it are answered, by path; undefined for every other path. */
export function figuresAnswer(path: string): object | undefined {
  const view = (scope: string, period = '2026') => ({
    scope,
    scopeName: '丽江市',
    scopeEnglishName: 'Lijiang',
    period,
    ...computeFigures(counts, city.figures, 2026),
  })
  const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`)
  switch (path) {
    case '/api/figures':
      return view('city:530700') satisfies ResponseBody<'getFigures'>
    case '/api/figures/trend':
      return { scope: 'city:530700', points: months.map((month) => view('city:530700', month)) }
    case '/api/figures/ranking': {
      const parts = city.regions.map(({ regionCode }) => view(`region:${regionCode}`))
      const items = rankBy('activeGoodRate', parts).map((part) => ({
        ...part,
        few: isMadeOfFew('activeGoodRate', part.activeGoodRate),
      }))
      return {
        scope: 'city:530700',
        by: 'region',
        period: '2026',
        figure: 'activeGoodRate',
        items,
      } satisfies ResponseBody<'getRanking'>
    }
    case '/api/figures/labels':
      return {
        scope: 'city:530700',
        period: '2026',
        periodBefore: '2025',
        ...rankReasons(ofBadReviews, {}, city.labelSet),
        failures: rankFailureReasons({ failures: 9, failureN01: 6, failureUnexplained: 3 }, {}, city.outcomeReasons),
      }
    case '/api/figures/follow-ups':
      return { scope: 'city:530700', period: '2026', ...computeFollowUpWork(addCounts(counts, ofBadReviews)) }
    case '/api/figures/budget':
      return outlook
    case '/api/reviews':
      return { items: [review] } satisfies ResponseBody<'listReviews'>
    case '/api/reviews/review/record':
      return review
    default:
      return undefined
  }
}

const outlook: ResponseBody<'getBudgetOutlook'> = {
  scope: 'city:530700',
  year: '2026',
  today: '2026-11-23',
  target: 99,
  budget: { active: 1_000, allowed: 10, used: 8, left: 2 },
  pace: {
    from: '2026-09-28',
    to: '2026-11-22',
    days: 56,
    active: 160,
    used: 8,
    activePerWeek: '20.0',
    usedPerWeek: '1.0',
  },
  outcome: 'runsOut',
  runsOutOn: '2026-12-12',
  yearEnd: { active: 1_108, allowed: 11, used: 13, left: -2 },
}
