import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { markSending } from './invitation-messages.ts'
import { newParticipation, type Participation, readParticipation } from './participation-entity.ts'
import { writeInvitations } from './sample-entity.ts'
import type { Table } from './table.ts'
import { waveItem } from './wave-entity.ts'
import { writeAll } from './write-all.ts'

const wave = { waveId: 'asking-wave', version: 1 }
const now = new Date('2026-03-02T02:00:00.000Z')

let service: TestService
let invited: Participation
beforeAll(async () => {
  service = await startTestService()
  await writeAll(service.table, [waveItem(wave as Parameters<typeof waveItem>[0])])
})
beforeEach(async () => {
  const business = { name: '丽江测试企业', regionCode: '530702', industry: 'F', size: 'small' } as const
  const businessId = expect.getState().currentTestName ?? ''
  invited = newParticipation(wave.waveId, { businessId, ...business })
  await writeInvitations(service.table, wave, [{ businessId, ...business }])
})
afterAll(() => service.stop())

/** The first update is done, but its answer is lost: the client sends it again, and the condition no longer holds. */
function losingAnAnswer(table: Table): Table {
  const lost = new Set<unknown>()
  const send = async (command: never) => {
    const answer = await table.client.send(command)
    if (!((command as unknown) instanceof UpdateCommand) || lost.size > 0) return answer
    lost.add(command)
    throw new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} })
  }
  return { ...table, client: Object.assign(Object.create(table.client), { send }) }
}

test('a message whose mark was answered too late is sent by who marked it, and by nobody else', async () => {
  // Act
  const marked = await markSending(losingAnAnswer(service.table), await stored(), 1, now)
  const another = await markSending(service.table, await stored(), 1, now)

  // Assess
  expect(marked?.messages).toEqual([expect.objectContaining({ round: 1, outcome: 'sending' })])
  expect(marked).toEqual(await stored())
  expect(another).toBeUndefined()
})

test('of two that saw the same and mark at once, one sends', async () => {
  // Prepare
  const seen = await stored()

  // Act
  const marks = await Promise.all([1, 2].map(() => markSending(service.table, seen, 1, now)))

  // Assess
  expect(marks.filter((mark) => mark !== undefined)).toHaveLength(1)
})

async function stored(): Promise<Participation> {
  const participation = await readParticipation(service.table, invited.waveId, invited.businessId)
  if (!participation) throw new Error('the business is invited')
  return participation
}
