/** Counts by row and column, with what is known of them elsewhere. */
export interface CountTable {
  counts: readonly (readonly number[])[]
  /** Whether each response falls into one cell of a row (of a column): then the cells sum up to what is shown beside them. */
  sums: { rows: boolean; columns: boolean }
  /** Responses in the table. */
  total: number
}

/** Which cells are hidden, by row and column. */
export type Mask = boolean[][]

export type Position = readonly [row: number, column: number]

export function countAt({ counts }: CountTable, row: number, column: number): number {
  return counts[row]?.[column] ?? 0
}

export function sumAt(table: CountTable, positions: readonly Position[]): number {
  return positions.reduce((sum, [row, column]) => sum + countAt(table, row, column), 0)
}

export function positionsOf({ counts }: CountTable): Position[] {
  return counts.flatMap((line, row) => line.map((_, column): Position => [row, column]))
}

/** The rows and columns whose sums are known. */
export function linesOf({ counts, sums }: CountTable): Position[][] {
  const rows = counts.map((line, row) => line.map((_, column): Position => [row, column]))
  const columns = (counts[0] ?? []).map((_, column) => counts.map((__, row): Position => [row, column]))
  return [...(sums.rows ? rows : []), ...(sums.columns ? columns : [])]
}

export function isAt(mask: Mask, [row, column]: Position): boolean {
  return mask[row]?.[column] ?? false
}

export function hide(mask: Mask, [row, column]: Position): void {
  const line = mask[row]
  if (line) line[column] = true
}

/** A mask by a rule for each cell. */
export function maskOf({ counts }: CountTable, isHidden: (position: Position, count: number) => boolean): Mask {
  return counts.map((line, row) => line.map((count, column) => isHidden([row, column], count)))
}
