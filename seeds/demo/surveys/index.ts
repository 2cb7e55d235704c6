import { instantAt } from '@minping/shared/calendar'
import { drawSample, type Questionnaire, type ResponseContent, stratumText } from '@minping/shared/survey'
import type { City } from '../../city.ts'
import { createRandom, type Random } from '../random.ts'
import { makeAnswers } from './answers.ts'
import { type DemoBusiness, makeBusinesses } from './businesses.ts'
import { planWaves, type WavePlan } from './waves.ts'

export type { DemoBusiness } from './businesses.ts'
export type { WavePlan } from './waves.ts'

/** A business in a wave: invited only, begun, or with what it submitted when. */
export interface DemoParticipant {
  business: DemoBusiness
  state: 'waiting' | 'used' | 'submitted'
  response?: { content: ResponseContent; submittedAt: Date }
}

export interface DemoWave {
  plan: WavePlan
  questionnaire: Questionnaire
  /** What the sample was drawn with, in a wave of invitations. */
  seed: string
  participants: DemoParticipant[]
}

export interface DemoSurveys {
  businesses: DemoBusiness[]
  waves: DemoWave[]
}

/** Makes up a register, waves over the last months and today, and what businesses answered. The same options give the same records. */
export function makeSurveys(city: City, now: Date, count = 1_600, seed = 530700): DemoSurveys {
  const businesses = makeBusinesses(city, count, seed)
  const waves = planWaves(now).map((plan) => makeWave(city, plan, businesses, now, seed))
  return { businesses, waves }
}

function makeWave(city: City, plan: WavePlan, businesses: readonly DemoBusiness[], now: Date, seed: number): DemoWave {
  const questionnaire = city.questionnaires.find(({ questionnaireId }) => questionnaireId === plan.questionnaireId)
  if (!questionnaire) throw new Error(`no questionnaire ${plan.questionnaireId}`)
  const random = createRandom(seed, plan.waveId)
  const participants = chooseBusinesses(plan, businesses).map((business) => {
    const state = stateOf(plan, random)
    if (state !== 'submitted') return { business, state }
    const mood = { level: plan.level + (random.fraction() - 0.5) * 0.3 }
    const content = makeAnswers(questionnaire, city.promises, mood, random)
    return { business, state, response: { content, submittedAt: submittedAt(plan, now, random) } }
  })
  return { plan, questionnaire, seed: plan.waveId, participants }
}

/** As the service draws a sample; an open wave is found by some. */
function chooseBusinesses(plan: WavePlan, businesses: readonly DemoBusiness[]): DemoBusiness[] {
  const byCode = new Map(businesses.map((business) => [business.creditCode, business]))
  const strata = new Map<string, string[]>()
  for (const business of businesses) {
    const stratum = stratumText(business)
    strata.set(stratum, [...(strata.get(stratum) ?? []), business.creditCode])
  }
  return [...drawSample(strata, plan.size, plan.waveId).values()].flat().flatMap((code) => byCode.get(code) ?? [])
}

function stateOf({ mode, submitted, begun }: WavePlan, random: Random): DemoParticipant['state'] {
  const lot = random.fraction()
  if (lot < submitted) return 'submitted'
  return lot < submitted + begun || mode === 'open' ? 'used' : 'waiting'
}

const hour = 3_600_000

/** In office hours of some day of the wave, never after now. */
function submittedAt({ opensOn, closesOn }: WavePlan, now: Date, random: Random): Date {
  const begins = instantAt(opensOn, '09:00').getTime()
  const days = (instantAt(closesOn, '09:00').getTime() - begins) / (24 * hour)
  const at = begins + random.between(0, days) * 24 * hour + random.between(0, 8 * hour)
  return new Date(at <= now.getTime() ? at : begins + random.fraction() * Math.max(0, now.getTime() - hour - begins))
}
