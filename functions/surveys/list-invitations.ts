import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { type Participation, participationStates, readParticipations } from '../store/participation-entity.ts'
import { readWave } from '../store/wave-entity.ts'
import { type ParticipantPosition, readPage, readPosition, writePosition } from './participant-position.ts'

const usualLimit = 50

/** Who is invited to a wave, by how far they are and by stratum, with their codes. Nobody is invited to an open wave. */
export const listInvitations: UseCase<'listInvitations'> = async ({ path, query }) => {
  const { table } = service()
  const { state, limit = usualLimit } = query
  const states = state ? [state] : participationStates
  const from = readPosition(query.cursor, states)
  if (!from) return { problem: 'FIELD_INVALID', field: 'cursor' }
  const wave = await readWave(table, path.waveId)
  if (!wave) return { problem: 'NOT_FOUND' }
  if (wave.mode === 'open') return { body: { items: [] } }

  const items: ReturnType<typeof invitationView>[] = []
  let next: ParticipantPosition | undefined = from
  while (next && items.length < limit) {
    const page = await readPage(table, path.waveId, states, next, limit - items.length)
    const invited = await readParticipations(table, path.waveId, page.businessIds)
    // The index lags behind: who is further by now is listed there.
    const inState = invited.filter((participation) => state === undefined || participation.state === state)
    items.push(...inState.map(invitationView))
    next = page.next
  }
  return { body: { items, ...writePosition(next) } }
}

function invitationView({ businessId, businessName, regionCode, industry, size, ...invitation }: Participation) {
  const { phoneMasked, code = '', state, messages } = invitation
  return {
    invitationId: businessId,
    businessName,
    regionCode,
    industry,
    size,
    ...(phoneMasked !== undefined && { phoneMasked }),
    code,
    state,
    messages: messages.map(({ at, outcome }) => ({ at: shanghaiTimestamp(at), outcome })),
  }
}
