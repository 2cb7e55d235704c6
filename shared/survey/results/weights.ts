import { type Book, countsByStratum, countsOf, sumOf, type Valued } from './book.ts'

/** What each response of a stratum stands for. */
export interface Weights {
  /** By stratum text; a stratum without a population has no weight. */
  byStratum: ReadonlyMap<string, number>
  /** Responses in strata of which the register has nobody: weighted figures leave them out. */
  unweighted: number
}

/**
 * Post-stratification (Holt & Smith 1979; Cochran 1977, 5A.9): a response of stratum h stands for N_h ÷ n_h businesses,
 * so that weighted totals are the register's. Businesses of a stratum in which nobody answered are counted with those
 * of the same county and size; where nobody of those answered, with the county's; where nobody of the county did, with
 * the scope's: each time every represented stratum there is raised by the same factor, so that the total always equals
 * the population, and nobody's answers stand for a stratum that is far from theirs while a near one is represented.
 */
export function weightsOf(
  population: Readonly<Record<string, number>>,
  respondents: ReadonlyMap<string, number>,
): Weights {
  const strata = Object.entries(population).filter(([, count]) => count > 0)
  const isRepresented = ([stratum]: readonly [string, number]) => (respondents.get(stratum) ?? 0) > 0
  let cells: Cell[] = strata.map(([stratum, count]) => ({
    group: stratum,
    population: count,
    strata: isRepresented([stratum, count]) ? [{ stratum, population: count }] : [],
  }))
  for (const groupOf of [countyAndSize, county, everything]) cells = joinEmpty(cells, groupOf)

  const weighted = cells.flatMap((cell) =>
    cell.strata.map(({ stratum, population: raised }) => [stratum, raised / (respondents.get(stratum) ?? 1)] as const),
  )
  const byStratum = new Map(weighted)
  const unweighted = sumOf([...respondents].filter(([stratum]) => !byStratum.has(stratum)).map(([, count]) => count))
  return { byStratum, unweighted }
}

interface Cell {
  group: string
  population: number
  strata: readonly { stratum: string; population: number }[]
}

/** Cells of a wider group become one; its empty ones' population raises the represented strata in proportion. */
function joinEmpty(cells: readonly Cell[], groupOf: (stratum: string) => string): Cell[] {
  const groups = new Map<string, Cell[]>()
  for (const cell of cells) {
    const group = groupOf(cell.group)
    groups.set(group, [...(groups.get(group) ?? []), cell])
  }
  return [...groups].map(([group, parts]) => {
    const population = sumOf(parts.map((part) => part.population))
    const represented = sumOf(parts.filter(({ strata }) => strata.length > 0).map((part) => part.population))
    const raised = parts.flatMap(({ strata }) =>
      strata.map((stratum) => ({ ...stratum, population: (stratum.population * population) / represented })),
    )
    return { group, population, strata: raised }
  })
}

/** `530702.F.small` → `530702..small`, `530702..`, `..`: each still reads as a stratum. */
function countyAndSize(stratum: string): string {
  const [region = '', , size = ''] = stratum.split('.')
  return `${region}..${size}`
}

function county(stratum: string): string {
  return `${stratum.split('.')[0]}..`
}

function everything(): string {
  return '..'
}

/** The weighted number of responses that have a value. */
export function weightedCount(book: Book, valued: Valued, { byStratum }: Weights): number {
  return sumOf([...countsByStratum(book, valued)].map(([stratum, count]) => count * (byStratum.get(stratum) ?? 0)))
}

/** The weights of a scope: of its part of the population by what was submitted there. */
export function weightsOfBook(book: Book, population: Readonly<Record<string, number>>): Weights {
  return weightsOf(population, countsOf(book, '~stratum'))
}
