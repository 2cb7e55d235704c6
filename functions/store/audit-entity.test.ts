import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type AuditEntry, type AuditRecord, beginning, nextEntry, verifyChain } from '@minping/shared/audit'
import { Death, openConflicting, openDying } from '../../test/support/disturb-store.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { readAuditChain } from './audit-chain.ts'
import { AuditBroken, changeWithAudit, readAuditHead, recordInAudit, sha256 } from './audit-entity.ts'
import { auditEntryKey, auditHeadKey } from './keys.ts'
import { scanTable } from './scan-table.ts'
import type { Table } from './table.ts'

let service: TestService
let table: Table

beforeAll(async () => {
  service = await startTestService()
  table = service.table
})
afterAll(() => service.stop())
beforeEach(() => forgetAudit())

const now = new Date('2026-11-30T15:59:00.000Z')
const recordOf = (id: string): AuditRecord => ({
  by: { kind: 'staff', id: 'city-administrator' },
  action: 'change',
  subject: { kind: 'hall', id },
  place: { cityCode: '530700' },
  changes: [{ field: 'address', before: '香格里大道', after: '' }, { field: 'open' }],
})

test('a change and its entry are there together, and the entry is as it was hashed', async () => {
  // Act
  const refusal = await changeWithAudit(table, [putOf('one')], recordOf('one'), now)

  // Assess
  expect(refusal).toBeUndefined()
  expect(await existsOf('one')).toBe(true)
  const { entries } = await readAuditChain(table)
  expect(entries).toMatchObject([{ seq: 1, at: now.toISOString(), previous: beginning.hash, action: 'change' }])
  expect(await proof()).toMatchObject({ sound: true, last: { seq: 1 } })
})

test('a change that is refused leaves no entry, and says which write was refused and what stands', async () => {
  // Prepare
  await changeWithAudit(table, [putOf('taken')], recordOf('taken'), now)

  // Act
  const refusal = await changeWithAudit(table, [putOf('free'), putOf('taken')], recordOf('free'), now)

  // Assess
  expect(refusal).toMatchObject({ index: 1, current: { pk: 'TEST#taken' } })
  expect(await existsOf('free')).toBe(false)
  expect((await readAuditHead(table))?.seq).toBe(1)
})

test('fifty at once make fifty consecutive entries', async () => {
  // Act
  const names = Array.from({ length: 50 }, (_, index) => `parallel-${index}`)
  await Promise.all(names.map((name) => changeWithAudit(table, [putOf(name)], recordOf(name), now)))

  // Assess
  const { entries } = await readAuditChain(table)
  expect(entries.map(({ seq }) => seq)).toEqual(names.map((_, index) => index + 1))
  expect(entries.map(({ subject }) => subject.id).sort()).toEqual([...names].sort())
  expect(await proof()).toMatchObject({ sound: true, last: { seq: 50 } })
})

test.each([
  [1, 'before'],
  [1, 'after'],
  [2, 'before'],
  [2, 'after'],
] as const)('who dies at call %i, %s it is done, leaves a change with its entry or neither', async (call, moment) => {
  // Prepare
  const name = `dying-${call}-${moment}`

  // Act
  const dying = openDying(table.name, call, moment)
  await expect(changeWithAudit(dying, [putOf(name)], recordOf(name), now)).rejects.toThrow(Death)

  // Assess
  const { entries } = await readAuditChain(table)
  expect(entries.some(({ subject }) => subject.id === name)).toBe(await existsOf(name))
  expect(await proof()).toMatchObject({ sound: true })
})

test('who meets other transactions tries again', async () => {
  // Act
  await recordInAudit(openConflicting(table.name, 4), recordOf('conflict'), now)

  // Assess
  expect((await readAuditHead(table))?.seq).toBe(1)
})

test('a chain runs on over months, also where clocks differ at midnight in Shanghai', async () => {
  // Act
  await recordInAudit(table, recordOf('december'), new Date('2026-11-30T16:00:00.100Z'))
  await recordInAudit(table, recordOf('november'), new Date('2026-11-30T15:59:59.900Z'))
  await recordInAudit(table, recordOf('march'), new Date('2027-03-01T00:00:00.000Z'))

  // Assess
  expect(await readAuditHead(table)).toMatchObject({ seq: 3 })
  expect(await proof()).toMatchObject({ sound: true, last: { seq: 3 } })
})

describe('of three entries in the store', () => {
  beforeEach(async () => {
    for (const name of ['one', 'two', 'three']) await recordInAudit(table, recordOf(name), now)
  })

  test.each<[string, () => Promise<unknown>, { seq: number; fault: string }]>([
    [
      'one that was changed',
      () => update(2, 'SET #reason = :value', { '#reason': 'reason' }, { ':value': '另一个' }),
      { seq: 2, fault: 'changed' },
    ],
    ['one that was removed', () => remove(2), { seq: 2, fault: 'missing' }],
    ['the last that was removed', () => remove(3), { seq: 3, fault: 'truncated' }],
    ['one put in beyond the head', () => put(4), { seq: 4, fault: 'inserted' }],
    ['one of a number that there is, in another month', () => put(2, '2026-10'), { seq: 2, fault: 'inserted' }],
    ['a head that was removed', () => removeHead(), { seq: 1, fault: 'inserted' }],
  ])('the proof names %s', async (_, spoil, broken) => {
    // Act
    await spoil()

    // Assess
    expect(await proof()).toEqual({ sound: false, ...broken })
  })

  test('nothing is recorded behind an entry that the head does not know of', async () => {
    // Prepare
    await put(4)

    // Assess
    await expect(changeWithAudit(table, [putOf('broken')], recordOf('broken'), now)).rejects.toThrow(AuditBroken)
    expect(await existsOf('broken')).toBe(false)
  })
})

const testKey = (name: string) => ({ pk: `TEST#${name}`, sk: 'TEST' })
const putOf = (name: string) => ({
  Put: {
    TableName: table.name,
    Item: testKey(name),
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  },
})

async function existsOf(name: string): Promise<boolean> {
  const answer = await table.client.send(new GetCommand({ TableName: table.name, Key: testKey(name) }))
  return answer.Item !== undefined
}

async function proof() {
  const { entries, head } = await readAuditChain(table)
  return verifyChain(entries, head, sha256)
}

function update(seq: number, UpdateExpression: string, names: Record<string, string>, values: Record<string, string>) {
  return table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: auditEntryKey('2026-11', seq),
      UpdateExpression,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
    }),
  )
}

const remove = (seq: number) =>
  table.client.send(new DeleteCommand({ TableName: table.name, Key: auditEntryKey('2026-11', seq) }))
const removeHead = () => table.client.send(new DeleteCommand({ TableName: table.name, Key: auditHeadKey }))

async function put(seq: number, month = '2026-11') {
  const { entries } = await readAuditChain(table)
  const entry: AuditEntry = nextEntry(recordOf('forged'), entries[seq - 2] ?? beginning, now, sha256)
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...auditEntryKey(month, seq), ...entry } }))
}

async function forgetAudit(): Promise<void> {
  for await (const { pk, sk } of scanTable(table)) {
    if (String(pk).startsWith('AUDIT')) {
      await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }))
    }
  }
}
