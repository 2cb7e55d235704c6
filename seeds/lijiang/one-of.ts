/** A value of a data file that must be one of a fixed set; throws when the file holds another. */
export function oneOf<Value extends string | number>(allowed: readonly Value[], value: string | number): Value {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw new Error(`the seed data holds ${value}, not one of ${allowed.join(', ')}`)
  return found
}
