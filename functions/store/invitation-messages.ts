import { randomUUID } from 'node:crypto'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { attempt } from './conditions.ts'
import { StoreContended } from './errors.ts'
import { participationKey } from './keys.ts'
import { type InvitationMessage, type Participation, readParticipation } from './participation-entity.ts'
import type { Table } from './table.ts'

const mostRounds = 5

/** Whether a business may be sent the message of a round: it has not submitted, and the round's has neither gone out nor been refused. */
function awaitsMessage({ state, messages }: Participation, round: number): boolean {
  const earlier = messages.find((message) => message.round === round)
  return state !== 'submitted' && (earlier === undefined || earlier.outcome === 'unavailable')
}

/**
 * Marks that the message of a round is being sent, before it is: so whoever else sends the same round leaves this
 * business out. The participation with the mark; undefined when it doesn't await the message, or no more.
 */
export async function markSending(
  table: Table,
  seen: Participation,
  round: number,
  now: Date,
): Promise<Participation | undefined> {
  const message = { round, at: now.toISOString(), outcome: 'sending', sender: randomUUID() }
  let participation: Participation | undefined = seen
  for (let number = 1; participation && awaitsMessage(participation, round); number += 1) {
    const marked = await writeMessage(table, participation, message)
    if (marked) return marked
    if (number === mostRounds) throw keptChanging(seen)
    participation = await readParticipation(table, seen.waveId, seen.businessId)
    // A write whose answer came too late is sent again by the client and refused: the mark is this sender's all the same.
    if (participation?.messages.some(({ sender }) => sender === message.sender)) return participation
  }
  return undefined
}

/** Keeps what became of a message that was marked as being sent. */
export async function keepOutcome(table: Table, marked: Participation, message: InvitationMessage): Promise<void> {
  let participation: Participation | undefined = marked
  for (let number = 1; participation && number <= mostRounds; number += 1) {
    if (await writeMessage(table, participation, message)) return
    participation = await readParticipation(table, marked.waveId, marked.businessId)
  }
  throw keptChanging(marked)
}

async function writeMessage(
  table: Table,
  seen: Participation,
  message: InvitationMessage,
): Promise<Participation | undefined> {
  const { waveId, businessId, version } = seen
  const messages = [...seen.messages.filter(({ round }) => round !== message.round), message]
  const refusal = await attempt(() =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: participationKey(waveId, businessId),
        UpdateExpression: 'SET #messages = :messages, #version = :next',
        ConditionExpression: '#version = :seen',
        ExpressionAttributeNames: { '#messages': 'messages', '#version': 'version' },
        ExpressionAttributeValues: { ':messages': messages, ':seen': version, ':next': version + 1 },
      }),
    ),
  )
  return refusal ? undefined : { ...seen, messages, version: version + 1 }
}

function keptChanging({ waveId, businessId }: Participation): StoreContended {
  return new StoreContended(`the participation of ${businessId} in ${waveId} kept changing`)
}
