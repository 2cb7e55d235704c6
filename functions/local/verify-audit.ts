import path from 'node:path'
import { parseArgs } from 'node:util'
import { type ChainFault, type ChainFinding, type Link, verifyChain } from '../../shared/audit/index.ts'
import { readAuditChain } from '../store/audit-chain.ts'
import { sha256 } from '../store/audit-entity.ts'
import { openTable, type Table } from '../store/table.ts'
import { dataFolder } from './data-folder.ts'
import { startLocal } from './start-local.ts'
import { endpointInUse } from './store/lock.ts'

const usage = 'npm run verify-audit [-- --table NAME | --data FOLDER] [--noted SEQ:HASH]'

/**
 * Proves the audit of this machine's stage, beside a running server or without one, or of a deployed table with
 * credentials that may read it; names the first broken link. `--noted` is a head that was noted down before.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      table: { type: 'string' },
      data: { type: 'string', default: path.resolve(import.meta.dirname, '../../.local') },
      noted: { type: 'string' },
    },
  })
  const noted = values.noted === undefined ? undefined : readLink(values.noted)
  const finding = values.table
    ? await verify(openTable(values.table), noted)
    : await withLocalTable(path.resolve(values.data), (table) => verify(table, noted))
  console.log(describe(finding))
  process.exitCode = finding.sound ? 0 : 1
}

async function verify(table: Table, noted: Link | undefined): Promise<ChainFinding> {
  const { entries, head } = await readAuditChain(table)
  return verifyChain(entries, head, sha256, noted)
}

async function withLocalTable<Result>(folder: string, use: (table: Table) => Promise<Result>): Promise<Result> {
  const endpoint = await endpointInUse(dataFolder(folder).storeFile)
  const local = await startLocal({ store: endpoint ? { endpoint } : 'disk', folder, seeds: 'none' })
  try {
    return await use(local.table)
  } finally {
    await local.stop()
  }
}

function readLink(text: string): Link {
  const match = /^(\d+):([0-9a-f]{64})$/.exec(text)
  if (!match) throw new TypeError(usage)
  return { seq: Number(match[1]), hash: match[2] ?? '' }
}

const faults: Record<ChainFault, string> = {
  missing: 'it is missing',
  inserted: 'it was not written by the service: there is another of its number, or the head does not know of it',
  changed: 'it does not say what was recorded',
  unlinked: 'it does not hang on the entry before it, which was written anew',
  truncated: 'it and what comes after it are missing',
  rewritten: 'it is not the entry that the head, or what was noted, speaks of',
}

function describe(finding: ChainFinding): string {
  if (!finding.sound) return `The audit is broken at entry ${finding.seq}: ${faults[finding.fault]}.`
  const { seq, hash } = finding.last
  return `${seq} entries, and every one holds. Note down the head and give it with --noted next time:\n${seq}:${hash}`
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
