import type { Option } from './questionnaire.ts'

/** A list in an order that the seed alone decides. */
export function shuffled<Entry>(list: readonly Entry[], seed: string): Entry[] {
  const random = randomOf(seed)
  const result = [...list]
  for (let last = result.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1))
    const held = result[last] as Entry
    result[last] = result[chosen] as Entry
    result[chosen] = held
  }
  return result
}

/** Options in random order; 其他 and those that exclude the others stay last, where people look for them. */
export function optionsInOrder(options: readonly Option[], seed: string): Option[] {
  const stays = (option: Option) => option.withText || option.alone
  return [
    ...shuffled(
      options.filter((option) => !stays(option)),
      seed,
    ),
    ...options.filter(stays),
  ]
}

/** Numbers from 0 to below 1, the same for the same seed: FNV-1a seeds mulberry32. Not for secrets. */
export function randomOf(seed: string): () => number {
  let state = 0x811c9dc5
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
