import { instantAt } from '@minping/shared/calendar'
import { stratumText } from '@minping/shared/survey'
import type { DemoBusiness, DemoWave } from '../../../seeds/demo/surveys/index.ts'
import type { StoredWave } from '../../store/wave-entity.ts'

/** A made-up wave as it is stored: its sample drawn from the made-up register. */
export function storedWave(
  { plan, questionnaire, seed, participants }: DemoWave,
  register: readonly DemoBusiness[],
): StoredWave {
  const { size, submitted, begun, level, isSummaryPublished, ...facts } = plan
  const begins = instantAt(plan.opensOn, '08:30').toISOString()
  const isInvited = plan.mode === 'invited'
  return {
    ...facts,
    questionnaireVersion: 1,
    questionnaireTitle: questionnaire.title,
    released: true,
    threshold: 5,
    population: countStrata(register),
    invited: isInvited ? countStrata(participants.map(({ business }) => business)) : {},
    ...(isInvited && { sample: { seed, size: participants.length, drawnAt: begins } }),
    ...(isSummaryPublished && { summaryPublishedAt: instantAt(plan.closesOn, '17:30').toISOString() }),
    createdAt: begins,
    version: 1,
    generated: true,
  }
}

function countStrata(businesses: readonly DemoBusiness[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const business of businesses) {
    const stratum = stratumText(business)
    counts[stratum] = (counts[stratum] ?? 0) + 1
  }
  return counts
}
