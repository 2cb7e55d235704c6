import { optionsOf, type Questionnaire, type Quota, questionOf } from '@minping/shared/survey'

/** The first field of the quotas that names nothing: `quotas.0.answer.option`. Undefined when all is in order. */
export function wrongFieldOfQuotas(
  quotas: readonly Quota[],
  questionnaire: Questionnaire,
  isCounty: (regionCode: string) => boolean,
): string | undefined {
  for (const [index, { quotaId, regionCode, answer }] of quotas.entries()) {
    const path = `quotas.${index}`
    if (quotas.findIndex((other) => other.quotaId === quotaId) < index) return `${path}.quotaId`
    if (regionCode !== undefined && !isCounty(regionCode)) return `${path}.regionCode`
    const question = answer && questionOf(questionnaire, answer.question)
    const isChosenFrom = question?.type === 'single' || question?.type === 'multiple'
    if (answer && !isChosenFrom) return `${path}.answer.question`
    if (answer && question && !optionsOf(question).some(({ option }) => option === answer.option)) {
      return `${path}.answer.option`
    }
  }
  return undefined
}
