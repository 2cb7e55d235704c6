import type { SurveyResults } from '../../text/survey-figures'

type Index = SurveyResults['index']
type Environment = NonNullable<Index>['environments'][number]

export interface HeadScore {
  score: string
  margin: string | null
  isWeighted: boolean
}

/** What stands for a score in public: weighted where that is known, as it speaks for the register, else as counted. */
export function headScore(score: Pick<Environment, 'score' | 'margin' | 'weightedScore' | 'weightedMargin'> | null) {
  if (!score) return undefined
  if (score.weightedScore !== null) {
    return { score: score.weightedScore, margin: score.weightedMargin, isWeighted: true } satisfies HeadScore
  }
  return score.score === null
    ? undefined
    : ({ score: score.score, margin: score.margin, isWeighted: false } satisfies HeadScore)
}

/**
 * The environments that stand highest and lowest. `isCertain`: they are further apart than their margins reach; else the
 * order may be chance, and nobody should be praised or blamed for it. Undefined where fewer than two are shown.
 */
export function bestAndWorst(index: Index): { best: Environment; worst: Environment; isCertain: boolean } | undefined {
  const shown = (index?.environments ?? []).filter((environment) => headScore(environment) !== undefined)
  const sorted = [...shown].sort((one, other) => scoreOf(other) - scoreOf(one))
  const [best, worst] = [sorted[0], sorted[sorted.length - 1]]
  if (!best || !worst || best === worst) return undefined
  const isCertain = scoreOf(best) - marginOf(best) > scoreOf(worst) + marginOf(worst)
  return { best, worst, isCertain }
}

function scoreOf(environment: Environment): number {
  return Number(headScore(environment)?.score ?? 0)
}

/** Without a margin nothing is certain. */
function marginOf(environment: Environment): number {
  return Number(headScore(environment)?.margin ?? 100)
}
