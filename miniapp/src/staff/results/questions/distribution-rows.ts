import type { DistributionRow } from '../../../chart'
import type { Language } from '../../../service'
import { type ItemResult, surveyCount } from '../../../text/survey-figures'
import { numberOf } from '../figures'

type Tone = DistributionRow['tone']
type ValueResult = ItemResult['values'][number]

/** The values of an item as rows of a chart: scales from their best score down, others as the questionnaire has them. */
export function distributionRows(item: ItemResult, language: Language, hidden: string): DistributionRow[] {
  return valuesInOrder(item).map((value) => ({
    name: value.name[language],
    figures: shareFigures(value, hidden),
    share: value.suppressed ? null : numberOf(value.percent),
    weightedShare: value.suppressed ? null : numberOf(value.weightedPercent),
    tone: toneOf(item, value.value),
  }))
}

/** The values of an item as rows of a table: name, count, raw share, weighted share. */
export function distributionCells(item: ItemResult, language: Language, hidden: string): string[][] {
  return valuesInOrder(item).map(({ name, count, percent, weightedPercent, suppressed }) =>
    suppressed || count === null
      ? [name[language], hidden, hidden, hidden]
      : [name[language], surveyCount(count), percentCell(percent), percentCell(weightedPercent)],
  )
}

/** 45.20% / 44.10% · 123: raw, weighted, how many. */
function shareFigures({ percent, weightedPercent, count, suppressed }: ValueResult, hidden: string): string {
  if (suppressed || count === null) return hidden
  const shares =
    weightedPercent === null ? percentCell(percent) : `${percentCell(percent)} / ${percentCell(weightedPercent)}`
  return `${shares} · ${surveyCount(count)}`
}

function percentCell(percent: string | null): string {
  return percent === null ? '—' : `${percent}%`
}

function valuesInOrder({ type, values }: ItemResult): readonly ValueResult[] {
  return isScale(type) ? [...values].reverse() : values
}

/** 1 and 5: the ends of the scale that a mean lies on; undefined for what is no scale. */
export function scaleEnds({ type, values }: ItemResult): [string, string] | undefined {
  const [first, last] = [values[0], values[values.length - 1]]
  if (!isScale(type) || !first || !last) return undefined
  return [first.value.slice('s:'.length), last.value.slice('s:'.length)]
}

function isScale(type: string): boolean {
  return type === 'scale' || type === 'matrix'
}

const satisfaction: Record<number, readonly Tone[]> = {
  5: ['level-1', 'level-2', 'level-3', 'level-4', 'level-5'],
  3: ['level-2', 'level-3', 'level-4'],
}

/** Levels have the colours that they have everywhere; of 0–10, who recommends, who doesn't, and who is between. */
function toneOf({ type, values }: ItemResult, value: string): Tone {
  if (!isScale(type)) return 'brand'
  const tones = satisfaction[values.length]
  const score = Number(value.slice('s:'.length))
  if (tones) return tones[values.findIndex((candidate) => candidate.value === value)] ?? 'brand'
  if (score >= 9) return 'brand'
  return score >= 7 ? 'control' : 'accent'
}
