/** Chance that is the same at every run: made from a seed, never from the machine. */
export interface Random {
  /** At least 0, below 1. */
  fraction(): number
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  chance(probability: number): boolean
  pick<Value>(values: readonly Value[]): Value
  /** An index, as likely as its weight. */
  weighted(weights: readonly number[]): number
}

/** Makes chance from a seed and a purpose, so that one purpose drawing more often doesn't change another. */
export function createRandom(seed: number, purpose: string): Random {
  const next = splitMix(hash(`${seed}/${purpose}`))
  const fraction = () => next() / 2 ** 32
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    pick: (values) => {
      const value = values[between(0, values.length - 1)]
      if (value === undefined) throw new Error('nothing to pick from')
      return value
    },
    weighted: (weights) => {
      let rest = fraction() * weights.reduce((sum, weight) => sum + weight, 0)
      const index = weights.findIndex((weight) => {
        rest -= weight
        return rest < 0
      })
      return index < 0 ? weights.length - 1 : index
    },
  }
}

/** SplitMix32: a counter, stirred; 2^32 long, good enough to scatter examples. */
function splitMix(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x9e3779b9) | 0
    let bits = state
    bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97)
    return (bits ^ (bits >>> 15)) >>> 0
  }
}

/** FNV-1a of a text, 32 bits. */
function hash(text: string): number {
  let bits = 0x811c9dc5
  for (const character of text) bits = Math.imul(bits ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return bits >>> 0
}
