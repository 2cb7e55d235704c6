import type { ResponseBody } from '@minping/shared/api'

export type SurveyTrend = ResponseBody<'getSurveyTrend'>
export type TrendPoint = SurveyTrend['points'][number]
export type Mode = TrendPoint['mode']
type Name = TrendPoint['name']

/** Stands for the index as a whole among the environments. */
export const whole = ''

/** What is shown of one wave. */
export interface WaveScore {
  waveId: string
  name: Name
  closesOn: string
  submitted: number
  suppressed: boolean
  score: string | null
  margin: string | null
  weightedScore: string | null
  weightedMargin: string | null
}

/** The waves of one mode, the earliest first, each with the score of the index or of an environment. */
export function scoresOf({ points }: SurveyTrend, mode: Mode, shown: string): WaveScore[] {
  return points
    .filter((point) => point.mode === mode)
    .sort((one, other) => (one.closesOn < other.closesOn ? -1 : 1))
    .map((point) => {
      const part = shown === whole ? point : point.environments.find(({ environment }) => environment === shown)
      const { waveId, name, closesOn, submitted, suppressed } = point
      return {
        waveId,
        name,
        closesOn,
        submitted,
        suppressed,
        score: part?.score ?? null,
        margin: part?.margin ?? null,
        weightedScore: part?.weightedScore ?? null,
        weightedMargin: part?.weightedMargin ?? null,
      }
    })
}

/** The modes that have waves, invited ones first. */
export function modesOfTrend({ points }: SurveyTrend): Mode[] {
  const modes: readonly Mode[] = ['invited', 'open']
  return modes.filter((mode) => points.some((point) => point.mode === mode))
}

/** Every environment that some wave has, as the latest that has it calls it. */
export function environmentsOf({ points }: SurveyTrend): { environment: string; name: Name }[] {
  const names = new Map<string, Name>()
  for (const { environments } of [...points].sort((one, other) => (one.closesOn < other.closesOn ? -1 : 1))) {
    for (const { environment, name } of environments) names.set(environment, name)
  }
  return [...names].map(([environment, name]) => ({ environment, name }))
}
