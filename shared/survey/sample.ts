import { shuffled } from './order.ts'

interface Allotment {
  stratum: string
  population: number
  size: number
}

/**
 * Draws a stratified sample without replacement: from each stratum in proportion to its population, by largest
 * remainder (Hamilton), at least one business from each where the size allows; within a stratum every business is as
 * likely. Whoever draws again with the same seed from the same register gets the same sample, in whatever order the
 * register is read. By stratum, the drawn businesses sorted; a stratum that none was drawn from is left out.
 */
export function drawSample(
  strata: ReadonlyMap<string, readonly string[]>,
  size: number,
  seed: string,
): Map<string, string[]> {
  const businesses = new Map([...strata].map(([stratum, members]) => [stratum, [...new Set(members)].sort()]))
  const sizes = allot(new Map([...businesses].map(([stratum, members]) => [stratum, members.length])), size, seed)
  return new Map(
    [...sizes].map(([stratum, taken]) => [
      stratum,
      shuffled(businesses.get(stratum) ?? [], `${seed} ${stratum}`)
        .slice(0, taken)
        .sort(),
    ]),
  )
}

/** How many to draw from each stratum, sorted by stratum; only strata from which at least one is drawn. */
export function allot(population: ReadonlyMap<string, number>, size: number, seed: string): Map<string, number> {
  const filled = [...population].filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1))
  const total = filled.reduce((sum, [, count]) => sum + count, 0)
  const strata = filled.map(([stratum, count]) => ({ stratum, population: count, size: 0 }))
  const drawn = Math.min(size, total)
  const allotted = drawn >= strata.length ? withOneEach(strata, drawn, seed) : byLargestRemainder(strata, drawn, seed)
  return new Map(
    allotted
      .filter((allotment) => allotment.size > 0)
      .sort((one, other) => (one.stratum < other.stratum ? -1 : 1))
      .map((allotment) => [allotment.stratum, allotment.size]),
  )
}

/** Strata whose share would be below one get one; the others share the rest, which may make further ones small. */
function withOneEach(strata: readonly Allotment[], size: number, seed: string): Allotment[] {
  const total = populationOf(strata)
  const isSmall = ({ population }: Allotment) => size * population < total
  const small = strata.filter(isSmall).map((stratum) => ({ ...stratum, size: 1 }))
  const others = strata.filter((stratum) => !isSmall(stratum))
  return small.length === 0
    ? byLargestRemainder(strata, size, seed)
    : [...small, ...withOneEach(others, size - small.length, seed)]
}

/** Whole shares first; what is left over goes to the largest remainders, among equals as the seed decides. */
function byLargestRemainder(strata: readonly Allotment[], size: number, seed: string): Allotment[] {
  const total = populationOf(strata)
  const shares = shuffled(strata, `${seed} remainders`).map((stratum) => ({
    ...stratum,
    size: Math.floor((size * stratum.population) / total),
    remainder: (size * stratum.population) % total,
  }))
  const left = size - shares.reduce((sum, share) => sum + share.size, 0)
  return shares
    .sort((one, other) => other.remainder - one.remainder)
    .map(({ stratum, population, size: whole }, place) => ({
      stratum,
      population,
      size: whole + (place < left ? 1 : 0),
    }))
}

function populationOf(strata: readonly Allotment[]): number {
  return strata.reduce((sum, { population }) => sum + population, 0)
}
