import type { Cell } from '../../spreadsheet/csv.ts'
import type { Questionnaire } from '../questionnaire.ts'
import type { ResponseFacts } from '../statistics.ts'
import { type Stratum, stratumText } from '../wave.ts'
import { type Book, countsOf, pairCount, sumOf } from './book.ts'
import { coarsen, nameOf, type Released } from './coarsen.ts'
import { type Column, notExperiencedCode } from './response-columns.ts'
import { weightsOfBook } from './weights.ts'

/** A submitted response, as much as an export takes of it. */
export interface SubmittedFacts extends Stratum {
  kind?: string | undefined
  facts: ResponseFacts
}

/** What an export tells of a stratum, and what each of its responses stands for. */
interface Release {
  released: Released
  weight: number | null
  isKindTold: boolean
}

/**
 * What exports tell of each stratum, decided by the whole city's counts, so that every export of a wave tells the same:
 * the description (coarsen.ts); the weight, the mean of all who are described alike, since a stratum's own would give
 * it away; and who answered, where each kind there is or is missing is at least the threshold.
 */
export function releasesOf(
  city: Book,
  { kinds }: Questionnaire,
  population: Readonly<Record<string, number>>,
  threshold: number,
): Map<string, Release> {
  const counts = countsOf(city, '~stratum')
  const { byStratum } = weightsOfBook(city, population)
  const released = coarsen(counts, threshold)
  const groups = new Map<string, string[]>()
  for (const [stratum, own] of released) {
    const name = nameOf({ released: own })
    groups.set(name, [...(groups.get(name) ?? []), stratum])
  }
  return new Map(
    [...groups.values()].flatMap((strata) => {
      const weighted = strata.filter((stratum) => byStratum.has(stratum))
      const responses = sumOf(strata.map((stratum) => counts.get(stratum) ?? 0))
      const total = sumOf(weighted.map((stratum) => (byStratum.get(stratum) ?? 0) * (counts.get(stratum) ?? 0)))
      const byKind = kinds.map(({ kind }) =>
        sumOf(strata.map((stratum) => pairCount(city, ['~kind', kind], ['~stratum', stratum]))),
      )
      const isKindTold = byKind.every((count) => count === 0 || count >= threshold)
      const weight = weighted.length === 0 ? null : total / responses
      return strata.map((stratum) => [stratum, { released: released.get(stratum) ?? {}, weight, isKindTold }] as const)
    }),
  )
}

/** The two lines above the responses: the variables' names, and what they and their codes mean. */
export function headingRows(columns: readonly Column[]): Cell[][] {
  return [columns.map(({ name }) => name), columns.map(describe)]
}

function describe({ label, codes, hasMissing }: Column): string {
  const named = [
    ...codes.map(({ code, name }) => `${code} ${name.zh}`),
    ...(hasMissing ? [`${notExperiencedCode} 不了解/未接触`] : []),
  ]
  return named.length === 0 ? label.zh : `${label.zh}（${named.join('；')}）`
}

/**
 * Responses as rows; of a region, only those that are told to be of it: which ones of whom the region is not told
 * belong to it must not be seen from a region's export.
 */
export function responseRows(
  columns: readonly Column[],
  responses: readonly SubmittedFacts[],
  releases: ReadonlyMap<string, Release>,
  regionCode: string | undefined,
): Cell[][] {
  return responses.flatMap((response) => {
    const release = releases.get(stratumText(response))
    if (!release || (regionCode !== undefined && release.released.regionCode !== regionCode)) return []
    const { released, weight, isKindTold } = release
    const kind = isKindTold && response.kind !== undefined ? { kind: response.kind } : {}
    const exported = { facts: response.facts, released: { ...released, ...kind }, weight }
    return [columns.map((column) => column.read(exported))]
  })
}
