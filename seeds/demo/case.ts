import { shanghaiTimestamp } from '@minping/shared/calendar'
import {
  type Actor,
  type FollowUp,
  type FollowUpAction,
  type FollowUpContext,
  type FollowUpProblem,
  type FollowUpRequest,
  type FollowUpResult,
  markOverdue,
  takeAction,
} from '@minping/shared/follow-up'
import type { Review } from '@minping/shared/review'
import type { City } from '../city.ts'
import type { CaseWords } from './case-words.ts'
import type { Cast } from './cast.ts'
import { afterOfficeMinutes, officeMinutesPerDay } from './office-clock.ts'
import type { Random } from './random.ts'

/** A review with its follow-up, as far as the work has come. */
export interface CaseState {
  review: Review
  followUp: FollowUp
}

/** What a deed can draw on. */
export interface Scene {
  city: City
  cast: Cast
  words: CaseWords
  random: Random
  now: Date
}

/** One thing that happens to a case, some time after the one before. */
export interface Deed {
  /** When, after the deed before. */
  due(previous: Date, scene: Scene): Date
  perform(state: CaseState, at: Date, scene: Scene): CaseState
}

/** Lets deeds happen, one after the other, as far as they lie before `now`; the clock marks what becomes overdue. */
export function play(begun: CaseState, deeds: readonly Deed[], scene: Scene): CaseState {
  let state = begun
  let at = new Date(begun.followUp.openedAt)
  for (const deed of deeds) {
    at = deed.due(at, scene)
    if (at > scene.now) break
    state = deed.perform(overdueMarked(state, at), at, scene)
  }
  return overdueMarked(state, scene.now)
}

/** The clock looks every hour: what was overdue by then is marked at that hour. */
function overdueMarked(state: CaseState, until: Date): CaseState {
  const looked = new Date((Math.floor(Date.parse(state.followUp.dueAt) / 3_600_000) + 1) * 3_600_000)
  const marked = looked <= until ? markOverdue(state.followUp, looked) : undefined
  return marked ? { ...state, followUp: marked } : state
}

/** A time in office hours, a random number of office minutes later. */
export function inOfficeMinutes(least: number, most: number): Deed['due'] {
  return (previous, { city, random }) => afterOfficeMinutes(previous, random.between(least, most), city)
}

/** A time in office hours, a random number of days of office time later. */
export function inWorkingDays(least: number, most: number): Deed['due'] {
  return (previous, { city, random }) => {
    const perDay = officeMinutesPerDay(city)
    return afterOfficeMinutes(previous, random.between(least * perDay, most * perDay), city)
  }
}

/** A time of day when people are awake, a random number of hours later. */
export function inHours(least: number, most: number): Deed['due'] {
  return (previous, { random }) => {
    const at = new Date(previous.getTime() + random.between(least * 3600, most * 3600) * 1000)
    const hour = Number(shanghaiTimestamp(at).slice(11, 13))
    return hour < 8 || hour >= 22 ? new Date(at.getTime() + 10 * 3_600_000) : at
  }
}

/** Takes an action of the workflow; a refusal is a fault of the story. */
export function act(
  followUp: FollowUp,
  action: FollowUpAction,
  request: Omit<FollowUpRequest, 'version'>,
  actor: Actor,
  at: Date,
  scene: Scene,
  colleague?: Actor,
): FollowUp {
  const context = { ...contextAt(at, scene), colleague }
  return expectDone(takeAction(followUp, action, { ...request, version: followUp.version }, actor, context), action)
}

/** The follow-up of a result; throws when it was refused. */
export function expectDone(result: FollowUpResult, deed: string): FollowUp {
  if ('followUp' in result) return result.followUp
  const problem: FollowUpProblem = result
  throw new Error(`the story tells of ${deed}, which the workflow refuses: ${problem.code} ${problem.field ?? ''}`)
}

/** The working clock of a deed. */
export function contextAt(at: Date, { city }: Scene): FollowUpContext {
  return { now: at, calendar: city.calendar, profile: city.profile }
}
