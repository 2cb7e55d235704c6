import type { CaseBase } from './case.ts'
import type { CaseRequest } from './workflow.ts'

/**
 * Whether a request is the very deed that brought a case from the version that it names to the present one, as far as
 * person, action, text and files tell: then its answer was lost and it is sent again. What else it brought is the caller's to
 * compare.
 */
export function isLastDeed(found: CaseBase, action: string, request: CaseRequest, staffId: string): boolean {
  const last = found.history.at(-1)
  if (found.version !== request.version + 1 || last?.action !== action) return false
  if (last.by.kind !== 'staff' || last.by.id !== staffId) return false
  const files = (last.files ?? []).map(({ uploadId }) => uploadId)
  return (last.text ?? '') === (request.text?.trim() ?? '') && String(files) === String(request.uploads ?? [])
}
