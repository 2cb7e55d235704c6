import { ambiguousCells } from './ambiguity.ts'
import {
  type CountTable,
  countAt,
  hide,
  isAt,
  linesOf,
  type Mask,
  maskOf,
  type Position,
  sumAt,
} from './table-cells.ts'

/** The cells that the sums leave open: only these can be kept secret. */
export function secretCells(table: CountTable): Mask {
  return ambiguousCells(
    table,
    maskOf(table, () => true),
  )
}

/**
 * Hides every cell of 1 … threshold − 1 (primary), and as many others as it takes (complementary) so that nobody can
 * work a hidden one out who knows the sums of all rows and columns and every cell that is shown: for each there is
 * another table of whole, non-negative counts with the same sums and shown cells in which it differs. What the sums
 * alone decide (a row without anybody) can't be a secret and is shown; but where they would decide a small cell (all
 * responses in one column), and where the whole table is smaller than the threshold, everything is hidden, and the sums
 * must be. The hidden cells of a line are two or more and together at least the threshold, where the line has as many.
 * `hidden` is where to begin, and stays hidden.
 */
export function protect(table: CountTable, threshold: number, hidden?: Mask): Mask {
  const secret = secretCells(table)
  const isSmall = (count: number) => count > 0 && count < threshold
  const mustHide = (position: Position, count: number) =>
    isSmall(count) || (count > 0 && hidden !== undefined && isAt(hidden, position))
  const isGivenAway = maskOf(table, (position, count) => mustHide(position, count) && !isAt(secret, position))
  if (isSmall(table.total) || isGivenAway.flat().includes(true)) return maskOf(table, () => true)

  const mask = maskOf(
    table,
    (position, count) => (isAt(secret, position) && isSmall(count)) || (hidden !== undefined && isAt(hidden, position)),
  )
  for (;;) {
    const more = cellsToHide(table, threshold, mask, secret)
    if (more.length === 0) return mask
    for (const position of more) hide(mask, position)
  }
}

/** The cells to hide next; none when every line hides enough and every hidden cell stays ambiguous. */
function cellsToHide(table: CountTable, threshold: number, mask: Mask, secret: Mask): Position[] {
  const lines = linesOf(table)
  const widened = lines
    .filter((line) => hidesTooLittle(table, line, mask, threshold))
    .flatMap((line) => smallestShown(table, line, mask, secret))
  if (widened.length > 0) return widened

  const ambiguous = ambiguousCells(table, mask)
  const bare = lines
    .flat()
    .find((position) => isAt(mask, position) && isAt(secret, position) && !isAt(ambiguous, position))
  if (!bare) return []
  const near = lines.filter((line) => line.some(([row, column]) => row === bare[0] && column === bare[1]))
  const [next] = [
    ...smallestShown(table, near.flat(), mask, secret),
    ...smallestShown(table, lines.flat(), mask, secret),
  ]
  return next ? [next] : []
}

function hidesTooLittle(table: CountTable, line: readonly Position[], mask: Mask, threshold: number): boolean {
  const hidden = line.filter((position) => isAt(mask, position))
  if (hidden.length === 0) return false
  return hidden.length < 2 || sumAt(table, hidden) < Math.min(threshold, sumAt(table, line))
}

/** The smallest cell that is shown and may be hidden: one with somebody in it, if there is any. */
function smallestShown(table: CountTable, line: readonly Position[], mask: Mask, secret: Mask): Position[] {
  const rank = ([row, column]: Position) => countAt(table, row, column) || Number.MAX_SAFE_INTEGER
  return line
    .filter((position) => !isAt(mask, position) && isAt(secret, position))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, 1)
}
