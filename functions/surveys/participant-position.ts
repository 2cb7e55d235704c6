import { listParticipants, type ParticipationState } from '../store/participation-entity.ts'
import type { Table } from '../store/table.ts'

/** Where a list of a wave's participants goes on: after a business, in the order of the states. */
export interface ParticipantPosition {
  state: ParticipationState
  after?: string | undefined
}

export interface ParticipantPage {
  businessIds: string[]
  next?: ParticipantPosition | undefined
}

const pattern = /^(waiting|used|submitted):(\d{6}\.[A-T]\.(?:large|medium|small|micro)#[a-z2-7]{26})?$/

/** The cursor of a position, for the answer; undefined when the list ends here. */
export function writePosition(position: ParticipantPosition | undefined): { cursor?: string } {
  return position ? { cursor: Buffer.from(`${position.state}:${position.after ?? ''}`).toString('base64url') } : {}
}

/** The position of a cursor that was sent; the beginning without one; undefined when it isn't one of ours. */
export function readPosition(
  cursor: string | undefined,
  states: readonly ParticipationState[],
): ParticipantPosition | undefined {
  const [first = 'waiting'] = states
  if (cursor === undefined) return { state: first }
  const [, named, after] = pattern.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  const state = states.find((one) => one === named)
  return state && { state, after }
}

/** One page of the participants in some states, from a position on. */
export async function readPage(
  table: Table,
  waveId: string,
  states: readonly ParticipationState[],
  from: ParticipantPosition,
  limit: number,
): Promise<ParticipantPage> {
  const { participants, more } = await listParticipants(table, waveId, from.state, { after: from.after, limit })
  const following = states[states.indexOf(from.state) + 1]
  const next = more ? { state: from.state, after: participants.at(-1)?.position } : following && { state: following }
  return { businessIds: participants.map(({ businessId }) => businessId), next }
}
