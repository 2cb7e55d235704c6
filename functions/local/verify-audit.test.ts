import { execFile } from 'node:child_process'
import path from 'node:path'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { monthOfEntry, recordInAudit } from '../store/audit-entity.ts'
import { auditEntryKey } from '../store/keys.ts'
import { type LocalServer, startLocal } from './start-local.ts'

const repository = path.resolve(import.meta.dirname, '../..')
const now = new Date()
let local: LocalServer

beforeAll(async () => {
  local = await startLocal({ seeds: 'none' })
  for (const id of ['one', 'two', 'three']) {
    const record = { by: { kind: 'operator' }, action: 'set-up', place: { cityCode: '530700' } } as const
    await recordInAudit(local.table, { ...record, subject: { kind: 'city', id } }, now)
  }
})
afterAll(() => local.stop())

/** What `npm run verify-audit -- --table …` prints, and how it ends. */
function verify(...options: string[]): Promise<{ code: number; output: string }> {
  const script = ['--import', 'tsx', 'functions/local/verify-audit.ts', '--table', local.tableName, ...options]
  const env = {
    ...process.env,
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: local.endpoint,
  }
  return new Promise((resolve) => {
    execFile(process.execPath, script, { cwd: repository, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr })
    })
  })
}

test('a sound audit is proved with its head, which proves it later; a broken one is named', async () => {
  // Act
  const sound = await verify()
  const noted = /^3:[0-9a-f]{64}$/m.exec(sound.output)?.[0] ?? ''
  const proved = await verify('--noted', noted)
  const other = await verify('--noted', `3:${'0'.repeat(64)}`)
  await local.table.client.send(
    new UpdateCommand({
      TableName: local.tableName,
      Key: auditEntryKey(monthOfEntry(now.toISOString()), 2),
      UpdateExpression: 'SET reason = :reason',
      ExpressionAttributeValues: { ':reason': 'another' },
    }),
  )
  const broken = await verify()

  // Assess
  expect([sound.code, proved.code]).toEqual([0, 0])
  expect(other).toMatchObject({ code: 1, output: expect.stringContaining('broken at entry 3') })
  expect(broken).toMatchObject({ code: 1, output: expect.stringContaining('broken at entry 2') })
})
