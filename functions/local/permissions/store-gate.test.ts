import path from 'node:path'
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { readService } from '../service/read-service.ts'
import { createTable } from '../store/create-table.ts'
import { openLocalTable } from '../store/open-client.ts'
import { type LocalStore, startStore } from '../store/start-store.ts'
import { type StoreGate, startStoreGate } from './start-store-gate.ts'

const service = readService(path.resolve(import.meta.dirname, '../../../serverless.yml'), {
  stage: 'local',
  parameters: {},
})
const refusals: string[] = []
let store: LocalStore
let gate: StoreGate

beforeAll(async () => {
  store = await startStore()
  const { database } = openLocalTable(store.endpoint, service.region, service.table.name)
  await createTable(database, service.table)
  database.destroy()
  gate = await startStoreGate(store.endpoint, service, (message) => refusals.push(message))
})
afterAll(async () => {
  await gate.stop()
  await store.stop()
})

const as = (functionName: string) => openLocalTable(gate.url, service.region, service.table.name, functionName).client
const TableName = service.table.name
const item = { pk: 'REVIEW#1', sk: 'REVIEW' }
const entry = { pk: 'AUDIT#2026-11', sk: 'ENTRY#0000000001' }
const head = { pk: 'AUDIT-HEAD', sk: 'HEAD' }
const pending = {
  TableName,
  IndexName: 'pending',
  KeyConditionExpression: 'pendingKey = :key',
  ExpressionAttributeValues: { ':key': 'PENDING#0' },
}

describe('a function at the store', () => {
  test.each([
    ['write an item', () => as('reviews').send(new PutCommand({ TableName, Item: item }))],
    ['append to the audit', () => as('staff').send(new PutCommand({ TableName, Item: entry }))],
    [
      "move the audit's head on",
      () => as('staff').send(new UpdateCommand({ TableName, Key: head, UpdateExpression: 'REMOVE reason' })),
    ],
    ['read it', () => as('exchange').send(new GetCommand({ TableName, Key: item }))],
    ['ask its index', () => as('tally').send(new QueryCommand(pending))],
    [
      'write a transaction of what it may write alone',
      () => as('reviews').send(new TransactWriteCommand({ TransactItems: [{ Put: { TableName, Item: item } }] })),
    ],
  ])('that may, can %s', async (_, call) => {
    await expect(call()).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } })
  })

  test.each([
    ['write an item', () => as('figures').send(new PutCommand({ TableName, Item: item }))],
    ['read everything', () => as('reviews').send(new ScanCommand({ TableName }))],
    ["ask another function's index", () => as('reviews').send(new QueryCommand(pending))],
    [
      'write a transaction of what it may not write alone',
      () => as('flags').send(new TransactWriteCommand({ TransactItems: [{ Put: { TableName, Item: item } }] })),
    ],
    [
      'change an entry of the audit',
      () => as('staff').send(new UpdateCommand({ TableName, Key: entry, UpdateExpression: 'REMOVE reason' })),
    ],
    ['remove one', () => as('staff').send(new DeleteCommand({ TableName, Key: entry }))],
    [
      'remove one in a transaction',
      () => as('staff').send(new TransactWriteCommand({ TransactItems: [{ Delete: { TableName, Key: entry } }] })),
    ],
    ['read as a stranger', () => as('nobody').send(new GetCommand({ TableName, Key: item }))],
  ])('that may not, can not %s', async (_, call) => {
    await expect(call()).rejects.toMatchObject({ name: 'AccessDeniedException' })
    expect(refusals.at(-1)).toMatch(/The role of \w+ in serverless.yml does not allow dynamodb:\w+ on table/)
  })
})
