import type { Questionnaire, Words } from '../questionnaire.ts'
import type { WaveMode } from '../wave.ts'
import { type EnvironmentScore, indexResult, type Score } from './index-score.ts'
import { type Counted, resultScope } from './scope.ts'

/** The index of one wave. Invited and open waves are told apart by `mode`: never one line of a chart. */
export interface TrendPoint extends Score {
  waveId: string
  name: Words
  mode: WaveMode
  closesOn: string
  submitted: number
  environments: EnvironmentScore[]
  suppressed: boolean
}

/** The point of a wave in the trend of its questionnaire, by the definition of the version that it asked. */
export function trendPoint(counted: Counted, questionnaire: Questionnaire): TrendPoint {
  const { waveId, name, mode, closesOn, threshold } = counted.wave
  const scope = resultScope(counted)
  const suppressed = scope.submitted < threshold
  const index = suppressed ? null : indexResult(questionnaire, scope)
  const nothing = { score: null, margin: null, weightedScore: null, weightedMargin: null, denominator: null }
  const { score, margin, weightedScore, weightedMargin, denominator } = index ?? nothing
  return {
    waveId,
    name,
    mode,
    closesOn,
    submitted: scope.submitted,
    score,
    margin,
    weightedScore,
    weightedMargin,
    denominator,
    environments:
      index?.environments ??
      (questionnaire.index?.environments ?? []).map(({ environment, name: named, weight }) => ({
        environment,
        name: named,
        weight,
        ...nothing,
      })),
    suppressed,
  }
}
