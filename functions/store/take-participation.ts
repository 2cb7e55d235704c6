import { TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { attempt } from './conditions.ts'
import { type EntryCode, newEntryCodeWrite } from './entry-code-entity.ts'
import { StoreContended } from './errors.ts'
import { updateParts } from './expression.ts'
import { participationKey, participationsOf } from './keys.ts'
import { newParticipationWrite, type Participation, readParticipation } from './participation-entity.ts'
import type { Table } from './table.ts'

/** How many devices one business may answer from. */
export const mostDevices = 20

/** Who wants to answer for a business, and how they prove that they belong to it. */
export interface Entrant {
  device: string
  by: 'invitation' | 'colleague' | 'phone' | 'claim'
  /** Becomes the business's colleague code when it begins; newEntryCode() makes one. */
  colleagueCode: string
}

/** Either the participation with the entrant's device in it, or that the business answers from others. */
export type Taking = { participation: Participation } | { refused: 'other-device' | 'too-many-devices' }

/**
 * Lets a device into a participation that stands. The first device wins; the same device again is a repeat; a
 * colleague's code and the registered phone let more devices in.
 */
export async function takeParticipation(table: Table, seen: Participation, entrant: Entrant): Promise<Taking> {
  const { waveId, businessId } = seen
  let participation: Participation | undefined = seen
  for (let number = 1; participation && number <= mostDevices + 1; number += 1) {
    if (participation.devices.includes(entrant.device)) return { participation }
    const refused = refusalOf(participation, entrant)
    if (refused) return { refused }
    const next = withEntrant(participation, entrant)
    const begins = participation.colleagueCode === undefined
    if (await writeTaking(table, next, participation.version, begins)) return { participation: next }
    participation = await readParticipation(table, waveId, businessId)
  }
  throw new StoreContended(`the participation of ${businessId} in ${waveId} kept changing`)
}

/**
 * Begins a participation in an open wave, with its colleague code: one transaction. Where one stands already, the
 * entrant is let into that one as far as takeParticipation does. `participation` is new: see newParticipation.
 */
export async function beginParticipation(
  table: Table,
  participation: Participation,
  entrant: Entrant,
): Promise<Taking> {
  const begun = withEntrant(participation, entrant)
  const refusal = await attempt(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          newParticipationWrite(table, begun),
          newEntryCodeWrite(table, colleagueEntry(begun, entrant.colleagueCode)),
        ],
      }),
    ),
  )
  if (!refusal) return { participation: begun }
  const { waveId, businessId } = participation
  const standing = await readParticipation(table, waveId, businessId)
  if (!standing) throw new StoreContended(`the code for ${businessId} in ${waveId} stands already`)
  return takeParticipation(table, standing, entrant)
}

function refusalOf(
  { devices }: Participation,
  { by }: Entrant,
): Extract<Taking, { refused: unknown }>['refused'] | undefined {
  if (devices.length === 0) return undefined
  if (by === 'invitation' || by === 'claim') return 'other-device'
  return devices.length >= mostDevices ? 'too-many-devices' : undefined
}

/** A proof by phone counts for more than a claim. */
function withEntrant(participation: Participation, { device, by, colleagueCode }: Entrant): Participation {
  const { verifiedBy } = participation
  const proof = by === 'colleague' ? 'claim' : by
  return {
    ...participation,
    state: participation.state === 'submitted' ? 'submitted' : 'used',
    verifiedBy: verifiedBy === undefined || (verifiedBy === 'claim' && by === 'phone') ? proof : verifiedBy,
    devices: [...participation.devices, device],
    colleagueCode: participation.colleagueCode ?? colleagueCode,
    version: participation.version + 1,
  }
}

/** Whether it was written: under the version that was seen, the code of a beginning with it. */
async function writeTaking(table: Table, next: Participation, seenVersion: number, begins: boolean): Promise<boolean> {
  const { waveId, businessId, state, verifiedBy, devices, colleagueCode = '', version } = next
  const parts = updateParts({
    ...{ state, verifiedBy, devices, colleagueCode, version },
    listingKey: participationsOf(waveId, state),
  })
  const Update = {
    TableName: table.name,
    Key: participationKey(waveId, businessId),
    ...parts,
    ConditionExpression: '#version = :seenVersion',
    ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':seenVersion': seenVersion },
  }
  const refusal = await attempt(() =>
    begins
      ? table.client.send(
          new TransactWriteCommand({
            TransactItems: [{ Update }, newEntryCodeWrite(table, colleagueEntry(next, colleagueCode))],
          }),
        )
      : table.client.send(new UpdateCommand(Update)),
  )
  return refusal === undefined
}

function colleagueEntry({ waveId, businessId }: Participation, code: string): EntryCode {
  return { code, waveId, businessId, kind: 'colleague' }
}
