const prime = 1_000_003n

/** Tells whether a vector of small integers is a linear combination of some others: whether its value follows from theirs. */
export function spanOf(vectors: readonly (readonly number[])[]): (vector: readonly number[]) => boolean {
  const rows = echelon(vectors.map((row) => row.map(modulo)))
  return (vector) => reduce(vector.map(modulo), rows).every((entry) => entry === 0n)
}

/** Rows with a leading one each, no two in the same column; arithmetic modulo a prime, which small integers don't meet. */
function echelon(vectors: readonly bigint[][]): bigint[][] {
  const rows: bigint[][] = []
  for (const vector of vectors) {
    const rest = reduce(vector, rows)
    const lead = rest.find((entry) => entry !== 0n)
    if (lead === undefined) continue
    const factor = inverse(lead)
    rows.push(rest.map((entry) => (entry * factor) % prime))
  }
  return rows
}

function reduce(vector: readonly bigint[], rows: readonly bigint[][]): bigint[] {
  let rest = [...vector]
  for (const row of rows) {
    const pivot = row.findIndex((entry) => entry !== 0n)
    const factor = rest[pivot] ?? 0n
    if (factor !== 0n) rest = rest.map((entry, column) => modulo(entry - factor * (row[column] ?? 0n)))
  }
  return rest
}

function inverse(value: bigint): bigint {
  let [result, base, exponent] = [1n, value, prime - 2n]
  for (; exponent > 0n; exponent /= 2n) {
    if (exponent % 2n === 1n) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}

function modulo(value: number | bigint): bigint {
  return ((BigInt(value) % prime) + prime) % prime
}
