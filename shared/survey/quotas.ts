import type { Answer, ResponseContent } from './answer.ts'
import type { Questionnaire } from './questionnaire.ts'
import { answersInForce } from './visibility.ts'
import type { Quota, Stratum } from './wave.ts'

/** The quotas that a response falls under: all that a quota names is so. */
export function quotasOf(
  quotas: readonly Quota[],
  questionnaire: Questionnaire,
  content: ResponseContent,
  stratum: Stratum,
): string[] {
  const inForce = answersInForce(questionnaire, content)
  return quotas
    .filter(
      ({ regionCode, industry, size, answer }) =>
        (regionCode === undefined || regionCode === stratum.regionCode) &&
        (industry === undefined || industry === stratum.industry) &&
        (size === undefined || size === stratum.size) &&
        (answer === undefined || isChosen(inForce[answer.question], answer.option)),
    )
    .map(({ quotaId }) => quotaId)
}

function isChosen(answer: Answer | undefined, option: string): boolean {
  if (answer?.type === 'single') return answer.option === option
  return answer?.type === 'multiple' && answer.options.includes(option)
}
