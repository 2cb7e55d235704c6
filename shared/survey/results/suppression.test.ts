import fc from 'fast-check'
import { protectParts } from './protect-parts.ts'
import { protect } from './suppression.ts'
import { type CountTable, isAt, type Mask } from './table-cells.ts'

const bothSums = { rows: true, columns: true }

function tableOf(counts: readonly (readonly number[])[]): CountTable {
  return { counts, sums: bothSums, total: counts.flat().reduce((sum, count) => sum + count, 0) }
}

/** The cells as they are printed: null is hidden. */
function shown(counts: readonly (readonly number[])[], threshold = 3): (number | null)[][] {
  const mask = protect(tableOf(counts), threshold)
  return counts.map((row, r) => row.map((count, c) => (isAt(mask, [r, c]) ? null : count)))
}

const smallOrLarge = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(0, 1, 2) }, fc.integer({ min: 0, max: 12 }))
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(smallOrLarge, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
const threshold = fc.integer({ min: 3, max: 6 })

describe('what a cross table hides', () => {
  it('is worked out by hand', () => {
    // The 1 is small; the 4 and the 6 beside it are the smallest of its row and column; the 8 closes the rectangle.
    expect(
      shown([
        [1, 4, 9],
        [6, 8, 20],
        [30, 40, 50],
      ]),
    ).toEqual([
      [null, null, 9],
      [null, null, 20],
      [30, 40, 50],
    ])
  })

  it('is nothing where nothing is small, and what nobody chose stays 0', () => {
    expect(
      shown([
        [5, 0],
        [7, 9],
      ]),
    ).toEqual([
      [5, 0],
      [7, 9],
    ])
  })

  it('is everything where all responses are in one column, for then the sums say each small cell', () => {
    expect(
      shown([
        [1, 0],
        [9, 0],
      ]),
    ).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('is everything where the table is smaller than the threshold', () => {
    expect(
      shown(
        [
          [3, 0],
          [0, 1],
        ],
        5,
      ),
    ).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('is only small cells where options overlap and no sum is known', () => {
    const mask = protect({ counts: [[1, 5]], sums: { rows: false, columns: false }, total: 6 }, 3)
    expect(mask).toEqual([[true, false]])
  })

  it('has every small cell', () => {
    fc.assert(
      fc.property(table, threshold, (counts, atLeast) => {
        for (const count of shown(counts, atLeast)
          .flat()
          .filter((cell) => cell !== null) as number[]) {
          expect(count === 0 || count >= atLeast).toBe(true)
        }
      }),
    )
  })

  it('can not be solved by subtraction in rows and columns', () => {
    fc.assert(
      fc.property(table, threshold, (counts, atLeast) => {
        const mask = protect(tableOf(counts), atLeast)
        if (mask.flat().every(Boolean)) return // The sums are hidden too.
        expect(subtract(mask)).toEqual(mask)
      }),
      { numRuns: 500 },
    )
  })

  it('has another solution for every hidden cell: whole counts with the same sums and the same shown cells', () => {
    const small = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 3,
    })
    fc.assert(
      fc.property(small, (counts) => {
        const mask = protect(tableOf(counts), 3)
        if (mask.flat().every(Boolean)) return
        const solutions = solutionsOf(counts, mask)
        for (const [r, row] of counts.entries()) {
          for (const [c, count] of row.entries()) {
            if (isAt(mask, [r, c])) expect(solutions.some((other) => other[r]?.[c] !== count)).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('what is hidden in the city and its regions', () => {
  const regionTables = fc
    .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.array(smallOrLarge, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        { minLength: 2, maxLength: 4 },
      ),
    )

  it('leaves no cell of one region as the only one hidden below a cell of the city that is shown', () => {
    fc.assert(
      fc.property(regionTables, threshold, (parts, atLeast) => {
        const city = (parts[0] ?? []).map((row, r) =>
          row.map((_, c) => parts.reduce((sum, part) => sum + (part[r]?.[c] ?? 0), 0)),
        )
        const masks = protectParts(
          { city: tableOf(city), regions: new Map(parts.map((part, index) => [`53070${index}`, tableOf(part)])) },
          atLeast,
        )
        for (const [r, row] of city.entries()) {
          for (const [c] of row.entries()) {
            const hidden = [...masks.regions.values()].filter((mask) => isAt(mask, [r, c])).length
            if (!isAt(masks.city, [r, c]) && city[r]?.[c] !== 0) expect(hidden).not.toBe(1)
          }
        }
        for (const [index, mask] of [...masks.regions.values()].entries()) {
          const counts = parts[index] ?? []
          for (const [r, row] of counts.entries()) {
            for (const [c, count] of row.entries()) {
              if (count > 0 && count < atLeast) expect(isAt(mask, [r, c])).toBe(true)
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** What stays hidden from somebody who takes the shown cells of every line from its sum, again and again. */
function subtract(mask: Mask): Mask {
  const open = mask.map((row) => [...row])
  for (let changed = true; changed; ) {
    changed = false
    const lines = [
      ...open.map((row, r) => row.map((_, c) => [r, c] as const)),
      ...(open[0] ?? []).map((_, c) => open.map((__, r) => [r, c] as const)),
    ]
    for (const line of lines) {
      const hidden = line.filter((position) => isAt(open, position))
      const [only] = hidden
      if (hidden.length !== 1 || !only) continue
      const row = open[only[0]]
      if (row) row[only[1]] = false
      changed = true
    }
  }
  return open
}

/** Every table of whole counts with the same sums of rows and columns and the same shown cells. */
function solutionsOf(counts: readonly (readonly number[])[], mask: Mask): number[][][] {
  const rowSums = counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columnSums = (counts[0] ?? []).map((_, c) => counts.reduce((sum, row) => sum + (row[c] ?? 0), 0))
  const extend = (done: number[][], left: readonly number[]): number[][][] => {
    const row = counts[done.length]
    if (!row) return left.every((sum) => sum === 0) ? [done] : []
    return rowsWith(row, mask[done.length] ?? [], rowSums[done.length] ?? 0, left).flatMap((filled) =>
      extend(
        [...done, filled],
        left.map((sum, c) => sum - (filled[c] ?? 0)),
      ),
    )
  }
  return extend([], columnSums)
}

function rowsWith(
  row: readonly number[],
  hidden: readonly boolean[],
  sum: number,
  most: readonly number[],
  column = 0,
): number[][] {
  if (column === row.length) return sum === 0 ? [[]] : []
  const known = row[column] ?? 0
  const limit = Math.min(sum, most[column] ?? 0)
  const choices = hidden[column]
    ? Array.from({ length: limit + 1 }, (_, count) => count)
    : known <= limit
      ? [known]
      : []
  return choices.flatMap((count) =>
    rowsWith(row, hidden, sum - count, most, column + 1).map((rest) => [count, ...rest]),
  )
}
