import type { AuditEntry, Link } from '@minping/shared/audit'
import { auditEntryOf, readAuditHead } from './audit-entity.ts'
import { isAuditEntryKey, type Key } from './keys.ts'
import { scanTable } from './scan-table.ts'
import type { Table } from './table.ts'

/** The whole chain in the order of its numbers, wherever in the table its entries lie, and its head: for proving it. */
export async function readAuditChain(table: Table): Promise<{ head: Link | undefined; entries: AuditEntry[] }> {
  const head = await readAuditHead(table)
  const found: AuditEntry[] = []
  for await (const item of scanTable(table)) {
    if (isAuditEntryKey(item as unknown as Key)) found.push(auditEntryOf(item))
  }
  const later = await readAuditHead(table)
  // What was recorded since the head was read; what lies beyond the later head too was not recorded, and is kept.
  const isSince = ({ seq }: AuditEntry) => seq > (head?.seq ?? 0) && seq <= (later?.seq ?? 0)
  const entries = found.filter((entry) => !isSince(entry)).sort((one, other) => one.seq - other.seq)
  return { head, entries }
}
