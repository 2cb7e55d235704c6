import {
  giveSurveyCaseVerdict,
  type Measure,
  markSurveyCaseOverdue,
  measures,
  type SurveyCase,
  type SurveyCaseAction,
  type SurveyCaseRequest,
  type SurveyCaseResult,
  takeSurveyCaseAction,
} from '@minping/shared/survey-case'
import type { City, StaffPost } from '../../city.ts'
import { afterOfficeMinutes, officeMinutesPerDay } from '../office-clock.ts'
import type { Random } from '../random.ts'
import { rectifications, replies } from './texts.ts'

interface Scene {
  city: City
  now: Date
  random: Random
}

/** What happens to a reported problem, one after the other: after how many working days at least and at most. */
interface Deed {
  after: readonly [number, number]
  perform(surveyCase: SurveyCase, at: Date, scene: Scene): SurveyCase
}

/** Works on a reported problem as far as its time allows, until `now`. */
export function workOnProblem(opened: SurveyCase, scene: Scene): SurveyCase {
  let surveyCase = opened
  let at = new Date(opened.openedAt)
  for (const deed of storyOf(scene.random)) {
    const [least, most] = deed.after
    const perDay = officeMinutesPerDay(scene.city)
    at = afterOfficeMinutes(at, Math.round((least + scene.random.fraction() * (most - least)) * perDay), scene.city)
    if (at > scene.now) break
    surveyCase = deed.perform(overdueMarked(surveyCase, at), at, scene)
  }
  return overdueMarked(surveyCase, scene.now)
}

/** Most are put right in time and found good; some take long, and what nobody judges stays replied. */
function storyOf(random: Random): Deed[] {
  const isSlow = random.chance(0.06)
  const worked: Deed[] = [
    { after: [0.1, 0.9], perform: (surveyCase, at, scene) => act(surveyCase, 'accept', {}, 'handler', at, scene) },
    { after: isSlow ? [8, 14] : [1, 4], perform: rectify },
    { after: [0.1, 1], perform: reply },
  ]
  return random.chance(0.75) ? [...worked, { after: [0.2, 3], perform: judge }] : worked
}

function rectify(surveyCase: SurveyCase, at: Date, scene: Scene): SurveyCase {
  const { random } = scene
  const taken: Measure[] = [random.pick(measures)]
  return act(surveyCase, 'rectify', { measures: taken, text: random.pick(rectifications) }, 'handler', at, scene)
}

function reply(surveyCase: SurveyCase, at: Date, scene: Scene): SurveyCase {
  return act(surveyCase, 'reply', { text: scene.random.pick(replies) }, 'hallManager', at, scene)
}

function judge(surveyCase: SurveyCase, at: Date, { city, random }: Scene): SurveyCase {
  const verdict = random.pick(['satisfied', 'satisfied', 'satisfied', 'fairlySatisfied'] as const)
  return done(
    giveSurveyCaseVerdict(surveyCase, { verdict }, { now: at, calendar: city.calendar, profile: city.profile }),
  )
}

function act(
  surveyCase: SurveyCase,
  action: SurveyCaseAction,
  request: Omit<SurveyCaseRequest, 'version'>,
  role: 'handler' | 'hallManager',
  at: Date,
  { city }: Scene,
): SurveyCase {
  const { account, name, grants, departmentCode } = postOf(city, surveyCase.place.departmentCode, role)
  const actor = { id: account, name, grants, departmentCode }
  const context = { now: at, calendar: city.calendar, profile: city.profile, departments: [] }
  return done(takeSurveyCaseAction(surveyCase, action, { ...request, version: surveyCase.version }, actor, context))
}

/** The clock looks every hour: what was overdue by then is marked at that hour. */
function overdueMarked(surveyCase: SurveyCase, until: Date): SurveyCase {
  const hour = 3_600_000
  const looked = new Date((Math.floor(Date.parse(surveyCase.dueAt) / hour) + 1) * hour)
  return (looked <= until && markSurveyCaseOverdue(surveyCase, looked)) || surveyCase
}

function postOf(city: City, departmentCode: string, role: 'handler' | 'hallManager'): StaffPost {
  const scope = `department:${departmentCode}`
  const post = city.posts.find(({ grants }) => grants.some((grant) => grant.role === role && grant.scope === scope))
  if (!post) throw new Error(`${departmentCode} has nobody to work on cases`)
  return post
}

function done(result: SurveyCaseResult): SurveyCase {
  if ('surveyCase' in result) return result.surveyCase
  throw new Error(`the story tells of something that the workflow refuses: ${result.code}`)
}
