import type { Condition } from '@minping/shared/survey'

/** A condition about one earlier answer. */
export type Comparison = Extract<Condition, { question: string }>

/** A condition with every comparison and every list of kinds passed through; what becomes undefined is left out. */
export function rewritten(
  condition: Condition,
  comparison: (comparison: Comparison) => Condition | undefined,
  kinds: (kinds: readonly string[]) => readonly string[] = (same) => same,
): Condition | undefined {
  const rewrite = (part: Condition) => rewritten(part, comparison, kinds)
  if ('all' in condition) {
    const all = condition.all.flatMap((part) => rewrite(part) ?? [])
    return all.length > 0 ? { all } : undefined
  }
  if ('any' in condition) {
    const any = condition.any.flatMap((part) => rewrite(part) ?? [])
    return any.length > 0 ? { any } : undefined
  }
  if ('not' in condition) {
    const not = rewrite(condition.not)
    return not && { not }
  }
  if ('kinds' in condition) {
    const left = kinds(condition.kinds)
    return left.length > 0 ? { kinds: left } : undefined
  }
  return comparison(condition)
}

/** Every comparison in a condition. */
export function comparisonsIn(condition: Condition | undefined): Comparison[] {
  if (!condition || 'kinds' in condition) return []
  if ('all' in condition) return condition.all.flatMap(comparisonsIn)
  if ('any' in condition) return condition.any.flatMap(comparisonsIn)
  if ('not' in condition) return comparisonsIn(condition.not)
  return [condition]
}

/** Every kind of respondent that a condition names. */
export function kindsIn(condition: Condition | undefined): string[] {
  if (!condition || 'question' in condition) return []
  if ('all' in condition) return condition.all.flatMap(kindsIn)
  if ('any' in condition) return condition.any.flatMap(kindsIn)
  if ('not' in condition) return kindsIn(condition.not)
  return [...condition.kinds]
}
