import { type CaseBase, withFiles } from '@minping/shared/case'
import type { TransactItem } from '../store/transaction.ts'
import { attachUploads } from './attach-uploads.ts'
import type { ProblemAnswer, Staff } from './call.ts'
import { ownerOfStaff } from './upload-owner.ts'

/**
 * A case whose latest deed, not written yet, has the files that its request named; with the writes that attach them in
 * the same transaction. `attachedTo` is the case: `follow-up:<id>`.
 */
export async function attachToDeed<Case extends CaseBase>(
  after: Case,
  uploads: readonly string[] = [],
  { staffId }: Staff,
  attachedTo: string,
  now: Date,
): Promise<{ after: Case; writes: TransactItem[] } | ProblemAnswer> {
  if (uploads.length === 0) return { after, writes: [] }
  if (new Set(uploads).size < uploads.length) return { problem: 'UPLOAD_UNKNOWN', field: 'uploads' }
  const attaching = await attachUploads(uploads, ownerOfStaff(staffId), attachedTo, now)
  if ('problem' in attaching) return { problem: attaching.problem, field: 'uploads' }
  return { after: withFiles(after, attaching.files), writes: attaching.writes }
}
