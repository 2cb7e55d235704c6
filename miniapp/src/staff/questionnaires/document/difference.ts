/** The path of the first value in which two documents differ; undefined where they say the same. */
export function firstDifference(one: unknown, other: unknown, path = ''): string | undefined {
  if (Object.is(one, other)) return undefined
  if (!isTree(one) || !isTree(other)) return path
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const difference = firstDifference(one[name], other[name], `${path}.${name}`)
    if (difference !== undefined) return difference
  }
  return undefined
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
