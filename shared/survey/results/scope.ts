import type { ItemStatistics } from '../statistics.ts'
import type { Wave } from '../wave.ts'
import { type Book, bookOf, submittedOf, sumOf } from './book.ts'
import { finitePopulationCorrection } from './margin.ts'
import { type Weights, weightsOfBook } from './weights.ts'

/** What results are computed from: the counts of a wave in the city and, for a region, in the region. */
export interface Counted {
  wave: Wave
  /** A region's results; absent: the city's. */
  regionCode?: string | undefined
  city: readonly ItemStatistics[]
  /** The region's own counts; absent for the city. */
  region?: readonly ItemStatistics[] | undefined
}

/** A wave in one scope, ready to compute results. */
export interface ResultScope {
  book: Book
  city: Book
  regionCode?: string | undefined
  threshold: number
  submitted: number
  population: number
  invited: number
  weights: Weights
  /** Invited waves take the finite population into account. */
  isCorrected: boolean
  /** 1 − n ÷ N of the scope, or 1. */
  correction: number
}

/** Looks at a wave in one scope. */
export function resultScope({ wave, regionCode, city, region }: Counted): ResultScope {
  const book = bookOf(region ?? city)
  const population = within(wave.population, regionCode)
  const submitted = submittedOf(book)
  const size = sumOf(Object.values(population))
  const isCorrected = wave.mode === 'invited'
  return {
    book,
    city: region ? bookOf(city) : book,
    regionCode,
    threshold: wave.threshold,
    submitted,
    population: size,
    invited: sumOf(Object.values(within(wave.invited, regionCode))),
    weights: weightsOfBook(book, population),
    isCorrected,
    correction: isCorrected ? finitePopulationCorrection(submitted, size) : 1,
  }
}

/** The strata of a region; all of them for the city. */
function within(counts: Readonly<Record<string, number>>, regionCode: string | undefined): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts).filter(([stratum]) => regionCode === undefined || stratum.startsWith(`${regionCode}.`)),
  )
}
