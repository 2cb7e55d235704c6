import type { RequestBody, ReviewRequest, RouteName } from '@minping/shared/api'
import { followUpActions } from '@minping/shared/follow-up'
import { citizenNoticeSamples } from './citizen-notice-samples.ts'
import { directorySamples } from './directory-samples.ts'
import { newKey } from './http.ts'
import { noticeSamples } from './notice-samples.ts'
import { publicSamples } from './public-samples.ts'
import { queueSamples } from './queue-samples.ts'
import { reportSamples } from './report-samples.ts'
import type { Sample, Subject } from './sample.ts'
import { serviceRecordSamples } from './service-record-samples.ts'
import { staffSamples } from './staff-samples.ts'
import { surveySamples } from './survey-samples.ts'
import { terminalSamples } from './terminal-samples.ts'

export function badReview(scene: string, more: Partial<ReviewRequest> = {}): ReviewRequest {
  return { scene, level: 2, labels: ['209'], anonymous: false, contact: { phone: '13888012345' }, ...more }
}

export function goodReview(scene: string, more: Partial<ReviewRequest> = {}): ReviewRequest {
  return { scene, level: 5, labels: [], anonymous: true, ...more }
}

/** Sample requests of every route: a route of the contract without one fails the tests. */
export const samplesOf: Record<RouteName, (subject: Subject) => Sample[]> = {
  openDeviceSession: () => [
    { line: 'POST /api/sessions/device', request: { body: { deviceSecret: newKey() } }, status: 200 },
  ],
  openWechatSession: () => [
    { line: 'POST /api/sessions/wechat', request: { body: { code: `code-${newKey()}` } }, status: 200 },
  ],
  openStaffSession: ({ credentials }) => [
    { line: 'POST /api/sessions/staff', request: { body: credentials }, status: 200 },
  ],
  createUpload: () => [
    {
      line: 'POST /api/uploads',
      request: { body: { name: '大厅.jpg', bytes: 1_000 } satisfies RequestBody<'createUpload'> },
      status: 200,
    },
  ],
  getRatingContext: ({ scene }) => [
    { line: `GET /api/rating-context?scene=${encodeURIComponent(scene)}`, status: 200 },
  ],
  getPlaces: ({ hallScene }) => [
    { line: 'GET /api/places', status: 200 },
    { line: `GET /api/places?scene=${encodeURIComponent(hallScene)}`, status: 200 },
  ],
  listScopes: () => [{ line: 'GET /api/scopes', status: 200 }],
  submitReview: ({ scene }) => [
    { line: 'POST /api/reviews', request: { key: newKey(), body: goodReview(scene) }, status: 201 },
  ],
  listMyReviews: () => [{ line: 'GET /api/me/reviews', status: 200 }],
  exportMyData: () => [{ line: 'GET /api/me/data', status: 200 }],
  getReview: ({ reviewId }) => [{ line: `GET /api/reviews/${reviewId}`, concerns: 'review', status: 200 }],
  listReviews: ({ windowId }) =>
    [`window:${windowId}`, `hall:${hallOf(windowId)}`, 'city:530700'].map((scope) => ({
      line: `GET /api/reviews?scope=${scope}&period=2026&level=bad&label=209`,
      concerns: { scope },
      status: 200,
    })),
  getReviewRecord: (subject) => [
    { line: `GET /api/reviews/${subject.reviewId}/record`, concerns: caseOf(subject), status: 200 },
  ],
  showContent: (subject) => [
    {
      line: `POST /api/reviews/${subject.reviewId}/content`,
      request: { body: { reason: '核实投诉' } satisfies RequestBody<'showContent'> },
      concerns: caseOf(subject),
      status: 404,
    },
  ],
  decideContent: (subject) => [
    {
      line: `POST /api/reviews/${subject.reviewId}/content-decision`,
      request: {
        body: { version: 7, part: 'words', shown: true, reason: '没有违规' } satisfies RequestBody<'decideContent'>,
      },
      concerns: caseOf(subject),
      status: 404,
    },
  ],
  supplementReview: ({ reviewId }) => [
    {
      line: `POST /api/reviews/${reviewId}/supplement`,
      request: { key: newKey(), body: { level: 1, labels: ['110'] } satisfies RequestBody<'supplementReview'> },
      concerns: 'review',
      status: 200,
    },
  ],
  judgeRectification: ({ reviewId }) => [
    {
      line: `POST /api/reviews/${reviewId}/verdict`,
      request: { key: newKey(), body: { verdict: 'satisfied' } satisfies RequestBody<'judgeRectification'> },
      concerns: 'review',
      status: 409,
    },
  ],
  withdrawConsent: ({ reviewId }) => [
    { line: `POST /api/reviews/${reviewId}/withdrawals/publication`, concerns: 'review', status: 200 },
  ],
  getFigures: ({ windowId }) =>
    [`window:${windowId}`, `hall:${hallOf(windowId)}`, `region:${regionOf(windowId)}`, 'city:530700'].map((scope) => ({
      line: `GET /api/figures?scope=${scope}&period=2026`,
      concerns: { scope },
      status: 200,
    })),
  getTrend: ({ windowId }) =>
    [`window:${windowId}`, `region:${regionOf(windowId)}`].map((scope) => ({
      line: `GET /api/figures/trend?scope=${scope}&from=2026-01&to=2026-06`,
      concerns: { scope },
      status: 200,
    })),
  getRanking: ({ windowId }) => [
    rankingSample(`hall:${hallOf(windowId)}`, 'window'),
    rankingSample(`region:${regionOf(windowId)}`, 'hall'),
    rankingSample('city:530700', 'region'),
  ],
  getReasons: ({ windowId }) => figureSamples('labels', windowId),
  getFollowUpWork: ({ windowId }) => figureSamples('follow-ups', windowId),
  getBudgetOutlook: ({ windowId }) =>
    [`window:${windowId}`, 'city:530700'].map((scope) => ({
      line: `GET /api/figures/budget?scope=${scope}`,
      concerns: { scope },
      status: 200,
    })),
  ...queueSamples,
  getFollowUp: (subject) => [
    { line: `GET /api/follow-ups/${subject.reviewId}`, concerns: caseOf(subject), status: 200 },
  ],
  listColleagues: (subject) => [
    { line: `GET /api/follow-ups/${subject.reviewId}/colleagues`, concerns: caseOf(subject), status: 200 },
  ],
  revealContact: (subject) => [
    {
      line: `POST /api/follow-ups/${subject.reviewId}/contact`,
      request: { body: { reason: '电话回访' } satisfies RequestBody<'revealContact'> },
      concerns: caseOf(subject),
      status: 200,
    },
  ],
  actOnFollowUp: (subject) =>
    followUpActions.map((action) => ({
      line: `POST /api/follow-ups/${subject.reviewId}/${action}`,
      request: { body: { version: 999, text: '说明' } satisfies RequestBody<'actOnFollowUp'> },
      concerns: caseOf(subject),
      status: 409,
    })),
  listFlags: ({ windowId }) => [
    { line: 'GET /api/flags', status: 200 },
    {
      line: `GET /api/flags?scope=hall:${hallOf(windowId)}&state=undecided&rule=burst`,
      concerns: { scope: `hall:${hallOf(windowId)}` },
      status: 200,
    },
  ],
  decideFlag: (subject) => [
    {
      line: `POST /api/flags/${subject.reviewId}/decision`,
      request: {
        body: { version: 999, decision: 'counts', reason: '核对过叫号记录' } satisfies RequestBody<'decideFlag'>,
      },
      concerns: caseOf(subject),
      status: 409,
    },
  ],
  ...directorySamples,
  ...reportSamples,
  ...surveySamples,
  ...noticeSamples,
  ...citizenNoticeSamples,
  ...serviceRecordSamples,
  ...staffSamples,
  ...publicSamples,
  getPrivacyFacts: () => [{ line: 'GET /api/privacy', status: 200 }],
  // Refused for its content: whoever is forgotten could send no other sample.
  deleteMyData: () => [{ line: 'POST /api/me/deletion', request: { body: { words: 'perhaps' } }, status: 422 }],
  ...terminalSamples,
  proveWechatPushes: () => [
    {
      line: 'GET /api/wechat-pushes?signature=00&timestamp=1&nonce=1&echostr=4375120948345356249',
      status: 200,
    },
  ],
  receiveWechatPush: () => [
    {
      line: 'POST /api/wechat-pushes?signature=00&timestamp=1&nonce=1',
      request: { body: { MsgType: 'event', Event: 'wxa_media_check' } satisfies RequestBody<'receiveWechatPush'> },
      status: 200,
    },
  ],
  getOpenApi: () => [{ line: 'GET /api/openapi.json', status: 200 }],
  getHealth: () => [{ line: 'GET /api/health', status: 200 }],
}

const hallOf = (windowId: string) => windowId.slice(0, 9)
const regionOf = (windowId: string) => windowId.slice(0, 6)
const caseOf = ({ windowId }: Subject) => ({ scope: `window:${windowId}` })

function figureSamples(of: string, windowId: string): Sample[] {
  return [`window:${windowId}`, `hall:${hallOf(windowId)}`, 'city:530700'].map((scope) => ({
    line: `GET /api/figures/${of}?scope=${scope}&period=2026`,
    concerns: { scope },
    status: 200,
  }))
}

function rankingSample(scope: string, by: string): Sample {
  return { line: `GET /api/figures/ranking?scope=${scope}&by=${by}&period=2026-06`, concerns: { scope }, status: 200 }
}
