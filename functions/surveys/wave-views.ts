import { shanghaiDay, shanghaiTimestamp } from '@minping/shared/calendar'
import { percentText } from '@minping/shared/figures'
import { readStratumText, waveState } from '@minping/shared/survey'
import { readItems } from '../store/item-statistics-entity.ts'
import { readQuotas } from '../store/quota-entity.ts'
import type { Table } from '../store/table.ts'
import type { StoredWave } from '../store/wave-entity.ts'
import { mayDraw, possibleActions } from './wave-actions.ts'

type Counts = Readonly<Record<string, number>>

export interface ViewContext {
  table: Table
  cityCode: string
  now: Date
}

/** What a list shows of a wave. Who has submitted is read from the counts of its results. */
export async function waveSummary(wave: StoredWave, context: ViewContext) {
  return summaryOf(wave, await submittedByStratum(wave, context), context.now)
}

/** A wave with how many of each stratum answer, and with what the caller may do now. */
export async function waveView(wave: StoredWave, context: ViewContext) {
  const { table, now } = context
  const [submitted, taken] = await Promise.all([submittedByStratum(wave, context), readQuotas(table, wave.waveId)])
  const { waveId, mode, version, released, threshold, quotas, population, sample } = wave
  return {
    ...summaryOf(wave, submitted, now),
    version,
    released,
    threshold,
    quotas: quotas.map((quota) => ({ ...quota, taken: taken.get(quota.quotaId) ?? 0 })),
    population: sumOf(population),
    ...(sample && { sample: { ...sample, drawnAt: shanghaiTimestamp(sample.drawnAt) } }),
    strata: strataRows(wave, submitted),
    actions: possibleActions(wave, now),
    mayDraw: mayDraw(wave),
    ...(mode === 'open' && { openLink: `business/enter/index?wave=${waveId}` }),
  }
}

function summaryOf(wave: StoredWave, submitted: Counts, now: Date) {
  const { waveId, name, questionnaireId, questionnaireTitle, questionnaireVersion, mode, opensOn, closesOn } = wave
  const { summaryPublishedAt, generated } = wave
  return {
    waveId,
    name,
    questionnaireId,
    questionnaireTitle,
    questionnaireVersion,
    mode,
    state: waveState(wave, shanghaiDay(now)),
    opensOn,
    closesOn,
    invited: sumOf(wave.invited),
    submitted: sumOf(submitted),
    responseRate: responseRate(wave, sumOf(submitted), sumOf(wave.invited)),
    ...(summaryPublishedAt !== undefined && { summaryPublishedAt: shanghaiTimestamp(summaryPublishedAt) }),
    generated,
  }
}

async function submittedByStratum({ waveId }: StoredWave, { table, cityCode }: ViewContext): Promise<Counts> {
  const [statistics] = await readItems(table, waveId, `city:${cityCode}`, ['~stratum'])
  return statistics?.counts ?? {}
}

/** Every stratum that has businesses or answers, in order. */
function strataRows(wave: StoredWave, submitted: Counts) {
  const strata = new Set([wave.population, wave.invited, submitted].flatMap((counts) => Object.keys(counts)))
  return [...strata].sort().map((stratum) => {
    const [invited = 0, answered = 0] = [wave.invited[stratum], submitted[stratum]]
    return {
      ...readStratumText(stratum),
      population: wave.population[stratum] ?? 0,
      invited,
      submitted: answered,
      responseRate: responseRate(wave, answered, invited),
    }
  })
}

/** Nobody is invited to an open wave: it has no response rate. */
function responseRate({ mode }: StoredWave, submitted: number, invited: number): string | null {
  return mode === 'open' ? null : percentText(submitted, invited)
}

function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
