import type { CaseBase } from './case.ts'

/**
 * Whether a request is the very deed that brought a case from the version that it names to the present one, as far as
 * person, action and text tell: then its answer was lost and it is sent again. What else it brought is the caller's to
 * compare.
 */
export function isLastDeed(
  found: CaseBase,
  action: string,
  request: { version: number; text?: string | undefined },
  staffId: string,
): boolean {
  const last = found.history.at(-1)
  if (found.version !== request.version + 1 || last?.action !== action) return false
  if (last.by.kind !== 'staff' || last.by.id !== staffId) return false
  return (last.text ?? '') === (request.text?.trim() ?? '')
}
