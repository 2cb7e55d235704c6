import { type CountTable, countAt, isAt, type Mask, maskOf } from './table-cells.ts'

/**
 * The hidden cells that could be one more or one less without any known sum or shown cell noticing: those on an
 * alternating cycle of hidden cells, in which somebody can be moved. That decides it exactly: a cell that is on none
 * has one possible value (the residual network of a transportation problem; Cox 1980, "Suppression Methodology and
 * Statistical Disclosure Control").
 */
export function ambiguousCells(table: CountTable, mask: Mask): Mask {
  return maskOf(
    table,
    ([row, column], count) =>
      isAt(mask, [row, column]) &&
      (mayChange(table, mask, row, column, 'rise') || (count > 0 && mayChange(table, mask, row, column, 'fall'))),
  )
}

/** Whether a cell may rise (or fall): another of its row makes up for it, one of that column for that one, and so on until the cell's own column is made up for. */
function mayChange(table: CountTable, mask: Mask, row: number, column: number, change: 'rise' | 'fall'): boolean {
  const canRise = (r: number, c: number) => isAt(mask, [r, c])
  const canFall = (r: number, c: number) => isAt(mask, [r, c]) && countAt(table, r, c) > 0
  const [answers, carriesOn] = change === 'rise' ? [canFall, canRise] : [canRise, canFall]
  const rows = table.counts.map((_, r) => r)
  const columns = (table.counts[0] ?? []).map((_, c) => c)
  if (!table.sums.rows) return !table.sums.columns || rows.some((r) => r !== row && answers(r, column))

  const seenRows = new Set([row])
  const seenColumns = new Set<number>()
  const waiting = [row]
  for (let current = waiting.shift(); current !== undefined; current = waiting.shift()) {
    for (const c of columns) {
      const isItself = current === row && c === column
      if (seenColumns.has(c) || isItself || !answers(current, c)) continue
      if (c === column || !table.sums.columns) return true
      seenColumns.add(c)
      for (const r of rows) {
        if (seenRows.has(r) || !carriesOn(r, c)) continue
        seenRows.add(r)
        waiting.push(r)
      }
    }
  }
  return false
}
