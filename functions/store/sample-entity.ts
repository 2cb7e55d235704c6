import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { attempt } from './conditions.ts'
import { entryCodeRemoval, newEntryCode, newEntryCodeWrite } from './entry-code-entity.ts'
import { StoreContended } from './errors.ts'
import { participationKey, waveKey } from './keys.ts'
import {
  listParticipants,
  newParticipation,
  newParticipationWrite,
  type Participation,
  participationItem,
  readParticipations,
} from './participation-entity.ts'
import type { Table } from './table.ts'
import { mostWrites, type TransactItem } from './transaction.ts'

/** A business that is to be invited, in the stratum that it was drawn for. */
export type Invitee = Parameters<typeof newParticipation>[1]

/** The wave whose invitations are written, and the version under which alone they may be. */
export interface DrawingWave {
  waveId: string
  version: number
}

/** Beside the check of the wave, each business takes two writes: how far it is, and its code. */
const mostTogether = Math.floor((mostWrites - 1) / 2)
const mostRounds = 5

/**
 * Makes the invitations of a sample. A business that is invited already keeps its code. False when the wave has moved
 * on to another version: somebody else draws.
 */
export async function writeInvitations(
  table: Table,
  wave: DrawingWave,
  invitees: readonly Invitee[],
): Promise<boolean> {
  for (let start = 0; start < invitees.length; start += mostTogether) {
    if (!(await writeGroup(table, wave, invitees.slice(start, start + mostTogether)))) return false
  }
  return true
}

async function writeGroup(table: Table, wave: DrawingWave, invitees: readonly Invitee[]): Promise<boolean> {
  const ids = invitees.map(({ businessId }) => businessId)
  for (let round = 1; round <= mostRounds; round += 1) {
    const standing = await readParticipations(table, wave.waveId, ids)
    const byId = new Map(standing.map((participation) => [participation.businessId, participation]))
    const writes = invitees.flatMap((invitee) => invitationWrites(table, wave, invitee, byId.get(invitee.businessId)))
    if (writes.length === 0) return true
    const refusal = await underVersion(table, wave, writes)
    if (!refusal) return true
    if (refusal.index === 0) return false
    // A new code was one that stands already: others are made.
  }
  throw new StoreContended(`the invitations of ${wave.waveId} kept being refused`)
}

function invitationWrites(
  table: Table,
  { waveId }: DrawingWave,
  invitee: Invitee,
  standing: Participation | undefined,
): TransactItem[] {
  if (standing) {
    const renewed = { ...newParticipation(waveId, invitee, standing.code), version: standing.version + 1 }
    return isSameInvitation(standing, renewed)
      ? []
      : [{ Put: { TableName: table.name, Item: participationItem(renewed) } }]
  }
  const code = newEntryCode()
  const { businessId } = invitee
  return [
    newParticipationWrite(table, newParticipation(waveId, invitee, code)),
    newEntryCodeWrite(table, { code, waveId, businessId, kind: 'invitation' }),
  ]
}

function isSameInvitation(one: Participation, other: Participation): boolean {
  return (['businessName', 'regionCode', 'industry', 'size', 'phoneMasked'] as const).every(
    (field) => one[field] === other[field],
  )
}

/** Takes back the invitations of an earlier sample that this one doesn't have. False when the wave has moved on. */
export async function removeOtherInvitations(
  table: Table,
  wave: DrawingWave,
  sample: ReadonlySet<string>,
): Promise<boolean> {
  for (let after: string | undefined; ; ) {
    const { participants, more } = await listParticipants(table, wave.waveId, 'waiting', { after, limit: 500 })
    const others = participants.map(({ businessId }) => businessId).filter((businessId) => !sample.has(businessId))
    for (let start = 0; start < others.length; start += mostTogether) {
      const group = await readParticipations(table, wave.waveId, others.slice(start, start + mostTogether))
      const writes = group.flatMap((participation) => removal(table, participation))
      if (writes.length > 0 && (await underVersion(table, wave, writes))) return false
    }
    after = participants.at(-1)?.position
    if (!more || after === undefined) return true
  }
}

function removal(table: Table, { waveId, businessId, code }: Participation): TransactItem[] {
  const participation = { Delete: { TableName: table.name, Key: participationKey(waveId, businessId) } }
  return code === undefined ? [participation] : [participation, entryCodeRemoval(table, code)]
}

function underVersion(table: Table, { waveId, version }: DrawingWave, writes: readonly TransactItem[]) {
  const check: TransactItem = {
    ConditionCheck: {
      TableName: table.name,
      Key: waveKey(waveId),
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': version },
    },
  }
  return attempt(() => table.client.send(new TransactWriteCommand({ TransactItems: [check, ...writes] })))
}
