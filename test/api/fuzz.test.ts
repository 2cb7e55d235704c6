import { type RouteName, routes } from '@minping/shared/api'
import * as fc from 'fast-check'
import { expectProblem } from './expect-problem.ts'
import { newKey, type Request, send } from './http.ts'
import { windowId } from './people.ts'
import type { Sample, Subject } from './sample.ts'
import { badReview, samplesOf } from './samples.ts'
import { openSurvey } from './survey.ts'
import { openTerminals } from './terminal.ts'
import { openWorld, type World } from './world.ts'

let world: World
let subject: Subject
let citizen: string
let manager: string
let business: string
let administrator: string
let terminal: string

beforeAll(async () => {
  world = await openWorld()
  citizen = await world.openCitizen()
  manager = await world.signIn('gucheng-manager')
  const scene = world.sceneOf(windowId)
  const { reviewId } = await world.submit(citizen, badReview(scene))
  await world.flag(reviewId)
  const survey = await openSurvey(world)
  business = survey.business
  administrator = await world.signIn('city-administrator')
  const opened = await openTerminals(world, windowId)
  terminal = opened.token
  const hallScene = world.sceneOf(windowId.slice(0, 9))
  subject = {
    windowId,
    scene,
    hallScene,
    reviewId,
    credentials: world.credentialsOf('gucheng-handler-2'),
    survey,
    terminal: opened,
  }
}, 120_000)

afterAll(() => world.stop())

const anyText = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }))
const anyBody = fc.oneof(anyText, fc.json(), fc.constant('null'), fc.constant('{"__proto__":{"level":5}}'))

/** A sound body with one field replaced, added or missing. */
const bent = (sound: object) =>
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...Object.keys(sound), 'more'), anyText),
      fc.oneof(fc.jsonValue(), fc.constant(undefined)),
    )
    .map(([field, value]) => ({ ...sound, [field]: value }))

const anyQuery = fc.dictionary(
  fc.oneof(fc.constantFrom('scope', 'period', 'from', 'to', 'by', 'cursor', 'limit', 'state', 'scene'), anyText),
  fc.oneof(fc.constantFrom('city:530700', '2026', '2026-01', 'window', '9'), anyText),
  { maxKeys: 4 },
)

test.each(Object.keys(routes) as RouteName[])(
  '%s answers anything without a fault',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(anyRequest(name), async ({ line, request }) => {
        // Act
        const received = await send<{ code: never }>(world.url, line, request)

        // Assess
        if (received.status >= 400) {
          expect(received.status).toBeLessThan(500)
          expectProblem(received, received.body?.code)
        } else {
          expect(received.status).toBe(routes[name].status)
        }
      }),
      // Signing in takes its time on purpose.
      { numRuns: name === 'openStaffSession' ? 15 : 150 },
    )
  },
  120_000,
)

function anyRequest(name: RouteName): fc.Arbitrary<{ line: string; request: Request }> {
  const [sample] = samplesOf[name](subject)
  if (!sample) throw new Error(`${name} has no sample`)
  const body = sample.request?.body
  return fc
    .record({
      line: fc.oneof(fc.constant(sample.line), anyLine(name, sample)),
      token: fc.oneof(fc.constantFrom(citizen, manager, business, administrator, terminal), anyHeader),
      key: fc.oneof(fc.constant(undefined).map(newKey), anyHeader),
      body: body ? fc.oneof(anyBody, bent(body)) : fc.constant(undefined),
    })
    .map(({ line, ...request }) => ({ line, request }))
}

/** The route with anything in its path parameters and query. */
function anyLine(name: RouteName, sample: Sample): fc.Arbitrary<string> {
  const { method, path } = routes[name]
  const segment = anyText.filter((text) => !['', '.', '..'].includes(text)).map(encode)
  const parameters = fc.array(segment, { minLength: 2, maxLength: 2 })
  const anyPath = parameters.map((texts) => path.replace(/\{\w+\}/g, () => texts.pop() ?? ''))
  const soundPath = fc.constant(sample.line.split(' ')[1]?.split('?')[0] ?? path)
  return fc
    .tuple(fc.oneof(anyPath, soundPath), anyQuery)
    .map(([where, query]) => `${method} ${where}?${new URLSearchParams(query)}`)
}

/** Lone surrogates can't be sent. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{fffd}'))

/** What a header may hold at all. */
const anyHeader = fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\x21-\x7e]/g, 'x'))
