import type { NamedResults, WaveResults } from '@minping/shared/survey/results'
import type { ResultPlace } from './result-place.ts'

/** The results of a wave with the name of where they are from, as the contract has them. */
export function resultsView(results: WaveResults, place: ResultPlace): NamedResults {
  const { scope, scopeName, scopeEnglishName } = place
  return { ...results, scope, scopeName, scopeEnglishName }
}
