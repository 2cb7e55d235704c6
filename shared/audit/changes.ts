import { canonicalText } from './canonical.ts'
import type { AuditChange, AuditValue } from './record.ts'

export type AuditFields = Readonly<Record<string, AuditValue | undefined>>

/**
 * The fields that differ, by name, each with its value before and after; of a `withheld` field only that it changed.
 * What is new has nothing before, what is gone nothing after.
 */
export function changesBetween(
  before: AuditFields,
  after: AuditFields,
  withheld: readonly string[] = [],
): AuditChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return fields
    .filter((field) => canonicalText(before[field]) !== canonicalText(after[field]))
    .map((field) => (withheld.includes(field) ? { field } : changeOf(field, before[field], after[field])))
}

function changeOf(field: string, before: AuditValue | undefined, after: AuditValue | undefined): AuditChange {
  return { field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}
