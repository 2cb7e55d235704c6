import type { ProblemCode } from '@minping/shared/api'
import type { AuditRecord } from '@minping/shared/audit'
import { type ChangeFault, checkChange, type DirectoryEntry } from '@minping/shared/directory'
import type { ProblemAnswer, Staff } from '../platform/call.ts'
import { service } from '../platform/service.ts'
import { changeDirectory, type KeptDirectory } from '../store/directory-change.ts'
import { StoreContended } from '../store/errors.ts'
import { readKept } from './read-kept.ts'

/** What is to become of a directory as it was read: a problem, nothing (it is so already), or entries to be written. */
export type Decision =
  | ProblemAnswer
  | {
      entries: readonly DirectoryEntry[]
      record: Pick<AuditRecord, 'action' | 'subject' | 'place' | 'changes' | 'reason'>
    }
  | 'so already'

const mostRounds = 8

/**
 * Decides on the directory as it stands, checks what would come of it, and writes it together with its record in the
 * audit: one transaction, under the condition that nothing of the directory changed since. Whoever was slower decides
 * again on what stands then. Answers the directory as it is afterwards.
 */
export async function keepEntries(
  caller: Staff,
  now: Date,
  decide: (kept: KeptDirectory) => Decision,
): Promise<{ kept: KeptDirectory } | ProblemAnswer> {
  const { table } = service()
  for (let round = 0; round < mostRounds; round += 1) {
    const kept = await readKept()
    const decision = decide(kept)
    if (decision === 'so already') return { kept }
    if ('problem' in decision) return decision
    const fault = checkChange(kept.directory, decision.entries)
    if (fault) return problemOf(fault)
    const by = { kind: 'staff', id: caller.staffId } as const
    if (await changeDirectory(table, kept, decision.entries, { by, ...decision.record }, now)) {
      return { kept: await readKept() }
    }
  }
  throw new StoreContended('the directory kept meeting others')
}

const problemOfFault = {
  CODE_INVALID: 'DIRECTORY_CODE_INVALID',
  NAME_TAKEN: 'DIRECTORY_NAME_TAKEN',
  REFERENCE_INVALID: 'DIRECTORY_REFERENCE_INVALID',
} as const satisfies Record<string, ProblemCode>

function problemOf(fault: ChangeFault): ProblemAnswer {
  if (fault.fault === 'IN_USE') return { problem: 'DIRECTORY_ENTRY_IN_USE', current: { usedBy: fault.usedBy } }
  return { problem: problemOfFault[fault.fault], field: fault.field }
}
