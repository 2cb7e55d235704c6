import { percentText } from '../../figures/index.ts'
import type { PlanPromise } from '../promise.ts'
import type { Questionnaire, Words } from '../questionnaire.ts'
import { type WaveMode, type WaveState, waveState } from '../wave.ts'
import { type IndexResult, indexResult } from './index-score.ts'
import { type ItemResult, itemResults } from './item-result.ts'
import { type Counted, type ResultScope, resultScope } from './scope.ts'

/** Every figure of a wave in one scope; the scope's name is added by whoever has the directory. */
export interface WaveResults {
  waveId: string
  name: Words
  questionnaireId: string
  questionnaireVersion: number
  title: Words
  mode: WaveMode
  state: WaveState
  threshold: number
  submitted: number
  invited: number
  population: number
  responseRate: string | null
  unweighted: number
  index: IndexResult | null
  items: ItemResult[]
  generated: boolean
  suppressed: boolean
}

/** Computes the results of a wave in a scope from counts alone. `day` is the Shanghai day of today. */
export function waveResults(
  counted: Counted,
  questionnaire: Questionnaire,
  promises: readonly PlanPromise[],
  day: string,
): WaveResults {
  const { wave } = counted
  const scope = resultScope(counted)
  const { submitted, invited, population, threshold, weights } = scope
  const suppressed = submitted < threshold
  return {
    waveId: wave.waveId,
    name: wave.name,
    questionnaireId: wave.questionnaireId,
    questionnaireVersion: wave.questionnaireVersion,
    title: questionnaire.title,
    mode: wave.mode,
    state: waveState(wave, day),
    threshold,
    submitted,
    invited,
    population,
    responseRate: responseRate(counted, scope),
    unweighted: weights.unweighted,
    index: suppressed ? null : indexResult(questionnaire, scope),
    items: suppressed ? [] : itemResults(questionnaire, scope, promises),
    generated: wave.generated,
    suppressed,
  }
}

/** Submitted of invited; an open wave invites nobody. */
function responseRate({ wave }: Counted, { submitted, invited }: ResultScope): string | null {
  return wave.mode === 'invited' && submitted <= invited ? percentText(submitted, invited) : null
}
