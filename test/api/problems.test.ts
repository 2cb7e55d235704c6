import { type Problem, type ProblemCode, problems } from '@minping/shared/api'
import { directoryProvocations } from './directory-problems.ts'
import { expectProblem } from './expect-problem.ts'
import { flagProvocations } from './flag-problems.ts'
import { newKey, type Received, type Request, send } from './http.ts'
import { windowId } from './people.ts'
import { badReview, goodReview } from './samples.ts'
import { serviceRecordProvocations } from './service-record-problems.ts'
import { staffProvocations } from './staff-problems.ts'
import { surveyProvocations } from './survey-problems.ts'
import { terminalProvocations } from './terminal-problems.ts'
import { uploadProvocations } from './upload-problems.ts'
import { openWorld, type World } from './world.ts'

let world: World
let scene: string
let citizen: string

beforeAll(async () => {
  world = await openWorld()
  scene = world.sceneOf(windowId)
  citizen = await world.openCitizen()
}, 120_000)

afterAll(() => world.stop())

type Answer = Promise<Received<Problem>>

const ask = (line: string, request: Request = {}): Answer => send(world.url, line, request)
const review = (body: unknown): Answer => ask('POST /api/reviews', { token: citizen, key: newKey(), body })
const wechat = (code: string): Answer => ask('POST /api/sessions/wechat', { body: { code } })
const figures = async (query: string): Answer =>
  ask(`GET /api/figures?${query}`, { token: await world.signIn('city-auditor') })
const act = async (account: string, followUpId: string, action: string, body: object): Answer =>
  ask(`POST /api/follow-ups/${followUpId}/${action}`, { token: await world.signIn(account), body })

/** A bad review whose follow-up has gone through these actions by these accounts. */
async function caseAfter(...steps: [account: string, action: string, more?: object][]) {
  const { reviewId } = await world.submit(citizen, badReview(scene))
  for (const [index, [account, action, more]] of steps.entries()) {
    const { status } = await act(account, reviewId, action, { version: index + 1, ...more })
    expect({ action, status }).toEqual({ action, status: 200 })
  }
  return { reviewId, version: steps.length + 1 }
}
const accepted = ['gucheng-handler-1', 'accept'] as [string, string]
const visited = ['gucheng-handler-1', 'visit', { outcome: 'reached', channel: 'phone' }] as [string, string, object]
const rectifying = ['gucheng-handler-1', 'rectify', { path: 'simple' }] as [string, string, object]

/** How a client meets each problem. */
const provocations = {
  MALFORMED: () => review('{"scene":'),
  FIELD_INVALID: () => review({ ...goodReview(scene), level: 6 }),
  PERIOD_INVALID: () => figures('scope=city:530700&period=2026-13'),
  SCOPE_INVALID: () => figures('scope=planet:earth&period=2026'),
  SCENE_UNKNOWN: () => review(goodReview(`${windowId}.AAAAAAAAAAAAAAAA`)),
  LABEL_OF_OTHER_LEVEL: () => review({ ...goodReview(scene), labels: ['209'] }),
  LABEL_UNKNOWN: () => review({ ...goodReview(scene), labels: ['999'] }),
  OUTCOME_REASON_UNKNOWN: () => review({ ...goodReview(scene), outcome: 'notDone', outcomeReasons: ['N99'] }),
  REASON_REQUIRED: () => review({ ...badReview(scene), labels: [] }),
  COMMENT_TOO_LONG: () => review({ ...goodReview(scene), comment: '好'.repeat(151) }),
  ITEM_NOT_AT_WINDOW: () => review({ ...goodReview(scene), itemCode: '530700-company-set-up' }),
  PROJECT_NUMBER_INVALID: () => review({ ...goodReview(scene), projectNo: '五三' }),
  CONTACT_INVALID: () => review({ ...badReview(scene), contact: { phone: '12345' } }),
  ALREADY_REVIEWED: async () => {
    const projectNo = `53-${newKey().replaceAll('_', '-')}`
    await world.submit(citizen, goodReview(scene, { projectNo }))
    return review(goodReview(scene, { projectNo }))
  },
  ALREADY_SUPPLEMENTED: async () => {
    const { reviewId } = await world.submit(citizen, goodReview(scene))
    const supplement = () =>
      ask(`POST /api/reviews/${reviewId}/supplement`, {
        token: citizen,
        key: newKey(),
        body: { level: 4, labels: [] },
      })
    await supplement()
    return supplement()
  },
  ALREADY_JUDGED: async () => {
    const reviewId = await repliedCase()
    await judge(reviewId)
    return judge(reviewId)
  },
  NOT_YET_REPLIED: async () => judge((await caseAfter()).reviewId),
  KEY_REQUIRED: () => ask('POST /api/reviews', { token: citizen, body: goodReview(scene) }),
  KEY_REUSED: async () => {
    const key = newKey()
    await ask('POST /api/reviews', { token: citizen, key, body: goodReview(scene) })
    return ask('POST /api/reviews', { token: citizen, key, body: goodReview(scene, { comment: '很好' }) })
  },
  NOT_SIGNED_IN: () => ask('GET /api/me/reviews'),
  WECHAT_SESSION_NEEDED: async () =>
    ask(`POST /api/reviews/${(await caseAfter()).reviewId}/subscription`, {
      token: citizen,
      key: newKey(),
      body: { accepted: ['result'] },
    }),
  WECHAT_BINDING_NEEDED: async () =>
    ask('POST /api/me/notices/messages', {
      token: await world.signIn('gucheng-manager'),
      key: newKey(),
      body: { accepted: ['task'] },
    }),
  CREDENTIALS_WRONG: () =>
    ask('POST /api/sessions/staff', { body: { account: 'gucheng-manager', password: 'not the password' } }),
  ACCOUNT_LOCKED: async () => {
    const body = { account: 'huaping-handler-2', password: 'not the password' }
    let answer = await ask('POST /api/sessions/staff', { body })
    for (let tries = 0; tries < 10 && answer.status === 401; tries += 1) {
      answer = await ask('POST /api/sessions/staff', { body })
    }
    return answer
  },
  WECHAT_CODE_INVALID: () => wechat('invalid-1'),
  WECHAT_RISKY: () => wechat('risky-1'),
  WECHAT_UNAVAILABLE: () => wechat('busy-1'),
  TOO_MANY_REQUESTS: () => wechat('often-1'),
  FORBIDDEN: async () => ask('GET /api/me/reviews', { token: await world.signIn('gucheng-manager') }),
  NOT_FOUND: () => ask('GET /api/reviews/nothing-of-this-name', { token: citizen }),
  ACTION_NOT_POSSIBLE: async () => act('gucheng-manager', (await caseAfter()).reviewId, 'close', { version: 1 }),
  VERSION_STALE: async () => act('gucheng-handler-1', (await caseAfter()).reviewId, 'accept', { version: 7 }),
  VISIT_REQUIRED: async () => {
    const { reviewId, version } = await caseAfter(accepted, rectifying)
    return act('gucheng-handler-1', reviewId, 'submit', { version, text: '已整改' })
  },
  EXTENSION_USED: async () => {
    const extension = { workingDays: 1, text: '需要更多时间' }
    const { reviewId, version } = await caseAfter(
      accepted,
      rectifying,
      ['gucheng-handler-1', 'request-extension', extension],
      ['gucheng-manager', 'grant-extension', { text: '同意' }],
    )
    return act('gucheng-handler-1', reviewId, 'request-extension', { version, ...extension })
  },
  OWN_WORK: async () => {
    const submitted = ['gucheng-manager', 'submit', { text: '已整改' }] as [string, string, object]
    const { reviewId, version } = await caseAfter(accepted, visited, rectifying, submitted)
    return act('gucheng-manager', reviewId, 'approve', { version, text: '已整改，谢谢' })
  },
  NOT_IN_CHARGE: async () => {
    const { reviewId, version } = await caseAfter(accepted)
    const handOver = { version, assignee: 'gucheng-handler-1', text: '外出培训' }
    return act('gucheng-handler-2', reviewId, 'hand-over', handOver)
  },
  APPEAL_DECIDED: async () => {
    const appealed = ['gucheng-manager', 'appeal', { text: '评错了窗口' }] as [string, string, object]
    const rejected = ['office-supervisor', 'reject-appeal', { text: '不成立' }] as [string, string, object]
    const { reviewId, version } = await caseAfter(accepted, appealed, rejected)
    return act('gucheng-manager', reviewId, 'appeal', { version, text: '再次申诉' })
  },
  TEXT_TOO_LONG: async () =>
    act('gucheng-manager', (await caseAfter()).reviewId, 'appeal', { version: 1, text: '长'.repeat(256) }),
  OWN_CASE: async () => act('gucheng-clerk-and-handler', (await caseAfter()).reviewId, 'accept', { version: 1 }),
  OWN_DEPARTMENT: async () => {
    const { reviewId, version } = await caseAfter(accepted, ['gucheng-manager', 'appeal', { text: '评错了窗口' }])
    return act('gucheng-supervisor', reviewId, 'uphold-appeal', { version, text: '属实' })
  },
  ASSIGNEE_INVALID: async () =>
    act('gucheng-manager', (await caseAfter()).reviewId, 'assign', { version: 1, assignee: 'nobody' }),
  TOO_LARGE: () => review({ ...goodReview(scene), comment: '好'.repeat(100_000) }),
  ...directoryProvocations(() => world),
  ...serviceRecordProvocations(() => world),
  ...staffProvocations(() => world),
  ...flagProvocations(() => world),
  ...uploadProvocations(() => world),
  ...terminalProvocations(() => world),
  ...surveyProvocations(() => world),
  PERIOD_NOT_PUBLISHED: () => ask('GET /api/public/figures?period=2021'),
} satisfies Partial<Record<ProblemCode, () => Answer>>

/** Problems that need more than a request; where they are tested. */
const provokedElsewhere: Partial<Record<ProblemCode, string>> = {
  SESSION_EXPIRED: 'sessions.test.ts',
  HALL_RETIRED: 'functions/directory/places.test.ts',
  CODE_EXPIRED: 'functions/service-records/rating-by-code.test.ts: a code lives for 30 days',
  WINDOW_RETIRED: 'functions/directory-desk/directory-desk.test.ts: functions keep the directory for a minute',
  PUBLIC_URL_MISSING: 'functions/reports/window-sheets.test.ts',
  FILE_CONTENT_UNFIT: 'functions/responses/answer-files.test.ts',
  FLAG_CONCERNS_YOU: 'functions/flags/flags.test.ts',
  CONTENT_UNDECIDED: 'functions/content-check/content-check.test.ts',
  OWN_WORDS: 'functions/publications/publications.test.ts',
  MESSAGES_UNAVAILABLE: 'functions/surveys/waves.test.ts',
  STORE_UNAVAILABLE: 'store-down.test.ts',
  UNEXPECTED: 'functions/platform/serve.test.ts: no request is known that causes it',
}

async function repliedCase(): Promise<string> {
  const submitted = ['gucheng-handler-1', 'submit', { text: '已整改' }] as [string, string, object]
  const approved = ['gucheng-manager', 'approve', { text: '已整改，谢谢' }] as [string, string, object]
  return (await caseAfter(accepted, visited, rectifying, submitted, approved)).reviewId
}

const judge = (reviewId: string): Answer =>
  ask(`POST /api/reviews/${reviewId}/verdict`, { token: citizen, key: newKey(), body: { verdict: 'satisfied' } })

test('every problem of the contract is provoked here or elsewhere', () => {
  // Assess
  expect([...Object.keys(provocations), ...Object.keys(provokedElsewhere)].sort()).toEqual(Object.keys(problems).sort())
})

test.each(Object.keys(provocations) as (keyof typeof provocations)[])(
  '%s is a whole problem document',
  async (code) => {
    // Act
    const received = await provocations[code]()

    // Assess
    expectProblem(received, code)
  },
  30_000,
)

test.each([
  ['labels.1', () => review({ ...goodReview(scene), labels: ['510', '209'] })],
  ['level', () => review({ ...goodReview(scene), level: 'five' })],
  ['surplus', () => review({ ...goodReview(scene), surplus: true })],
  ['comment', () => review({ ...goodReview(scene), comment: '好'.repeat(151) })],
])('the failing field %s is named', async (field, provoke) => {
  // Act
  const received = await provoke()

  // Assess
  expect(received.body.field).toBe(field)
})

test('a text of exactly 150 characters is taken', async () => {
  // Act
  const received = await review({ ...goodReview(scene), comment: '好'.repeat(150) })

  // Assess
  expect(received.status).toBe(201)
})

test.each([
  ['GET /api/nothing', 'NOT_FOUND'],
  ['DELETE /api/reviews', 'NOT_FOUND'],
  ['POST /api/health', 'NOT_FOUND'],
  ['GET /api/reviews/%E0%A4%A', 'MALFORMED'],
] as const)('what is no route answers a problem document: %s', async (line, code) => {
  // Act
  const received = await ask(line)

  // Assess
  expectProblem(received, code)
})
