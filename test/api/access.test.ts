import { mayCall, mayReadScope, type StaffRole } from '@minping/shared/access'
import { type ProblemCode, type Route, type RouteName, routes } from '@minping/shared/api'
import { followUpTable } from '@minping/shared/follow-up'
import { surveyCaseTable } from '@minping/shared/survey-case'
import { expectProblem } from './expect-problem.ts'
import { send } from './http.ts'
import { grantsOf, staffInScope, staffOutOfScope, windowId } from './people.ts'
import type { Sample, Subject } from './sample.ts'
import { badReview, samplesOf } from './samples.ts'
import { openSurvey } from './survey.ts'
import { openTerminals } from './terminal.ts'
import { openWorld, type World } from './world.ts'

/** Who is in the matrix: nobody signed in, citizens, businesses, every staff role in and out of scope. */
const callers = [
  'anybody',
  'reviewer',
  'another citizen',
  'business',
  'another business',
  'terminal',
  ...staffInScope,
  ...staffOutOfScope,
] as const
type CallerName = (typeof callers)[number]

let world: World
let subject: Subject
let tokens: Map<CallerName, string | undefined>

beforeAll(async () => {
  world = await openWorld()
  const reviewer = await world.openCitizen()
  const scene = world.sceneOf(windowId)
  const { reviewId } = await world.submit(reviewer, badReview(scene))
  await world.flag(reviewId)
  const survey = await openSurvey(world)
  const terminal = await openTerminals(world, windowId)
  const hallScene = world.sceneOf(windowId.slice(0, 9))
  subject = {
    windowId,
    scene,
    hallScene,
    reviewId,
    credentials: world.credentialsOf('gucheng-handler-2'),
    survey,
    terminal,
  }
  tokens = new Map<CallerName, string | undefined>([
    ['anybody', undefined],
    ['reviewer', reviewer],
    ['another citizen', await world.openCitizen()],
    ['business', survey.business],
    ['another business', survey.anotherBusiness],
    ['terminal', terminal.token],
  ])
  for (const account of [...staffInScope, ...staffOutOfScope]) tokens.set(account, await world.signIn(account))
}, 120_000)

afterAll(() => world.stop())

test('every route of the contract has sample requests', () => {
  // Assess
  expect(Object.keys(samplesOf).sort()).toEqual(Object.keys(routes).sort())
})

const matrix = (Object.keys(routes) as RouteName[]).flatMap((name) => callers.map((caller) => ({ name, caller })))

test.each(matrix)('$name answers $caller as the contract says', async ({ name, caller }) => {
  for (const sample of samplesOf[name](subject)) {
    // Act
    const request = caller === 'terminal' ? withoutScene(sample.request) : sample.request
    const received = await send(world.url, sample.line, { ...request, token: tokens.get(caller) })

    // Assess
    const refusal = refusalOf(routes[name], sample, caller)
    if (refusal) expectProblem(received, refusal)
    else expect({ line: sample.line, status: received.status }).toEqual({ line: sample.line, status: sample.status })
  }
})

/** A terminal has its window, and doesn't say where it is. */
function withoutScene(request: Sample['request']): Sample['request'] {
  const { scene, ...body } = Object(request?.body) as Record<string, unknown>
  return request && { ...request, body }
}

/** How the contract and the scopes refuse a caller; undefined for whoever may. What isn't one's own is not found. */
function refusalOf(route: Route, { line, concerns }: Sample, caller: CallerName): ProblemCode | undefined {
  if (route.who === 'anybody') return undefined
  if (route.who === 'acceptanceSystem' || route.who === 'wechat') return 'SIGNATURE_INVALID'
  if (caller === 'anybody') return 'NOT_SIGNED_IN'
  if (!mayCall(route.who, rolesOf(caller))) return 'FORBIDDEN'
  if (concerns === 'review') return caller === 'reviewer' ? undefined : 'NOT_FOUND'
  if (concerns === 'survey case') return caller === 'business' ? undefined : 'NOT_FOUND'
  if (concerns && !mayReadScope(grantsOf(caller), concerns.scope, placeOf(concerns.scope))) return 'NOT_FOUND'
  if (route.path === routes.actOnFollowUp.path) return mayAct(line, caller, followUpTable) ? undefined : 'FORBIDDEN'
  if (route.path === routes.actOnSurveyCase.path) return mayAct(line, caller, surveyCaseTable) ? undefined : 'FORBIDDEN'
  return undefined
}

function rolesOf(caller: CallerName) {
  if (caller === 'reviewer' || caller === 'another citizen') return ['citizen'] as const
  if (caller === 'business' || caller === 'another business') return ['business'] as const
  if (caller === 'terminal') return ['terminal'] as const
  return grantsOf(caller).map((grant) => grant.role)
}

type Workflow = Readonly<Record<string, { roles: readonly StaffRole[] }>>

function mayAct(line: string, caller: CallerName, workflow: Workflow): boolean {
  const { roles } = workflow[line.slice(line.lastIndexOf('/') + 1)] ?? { roles: [] }
  return grantsOf(caller).some((grant) => roles.includes(grant.role))
}

/** The codes of the places around a scope of the samples: window, hall, region and city are prefixes of one code. */
function placeOf(scope: string) {
  const code = scope.slice(scope.indexOf(':') + 1)
  const city = { cityCode: '530700' }
  if (scope.startsWith('city:')) return city
  const region = { ...city, regionCode: code.slice(0, 6) }
  if (scope.startsWith('region:')) return region
  if (scope.startsWith('department:')) return { ...region, departmentCode: code }
  const hall = { ...region, hallId: code.slice(0, 9) }
  return scope.startsWith('hall:') ? hall : { ...hall, windowId: code }
}
