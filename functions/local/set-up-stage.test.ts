import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { type LocalServer, startLocal } from './start-local.ts'

const run = promisify(execFile)
const repository = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'minping-set-up-'))
let local: LocalServer

beforeAll(async () => {
  local = await startLocal({ seeds: 'none' })
})
afterAll(async () => {
  await local.stop()
  rmSync(folder, { recursive: true })
})

const setUp = (...options: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'functions/local/set-up-stage.ts', ...options], {
    cwd: repository,
    env: {
      ...process.env,
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: local.endpoint,
    },
  })

const writeStaff = (content: unknown) => {
  const file = path.join(folder, 'staff.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('an empty table becomes one that the first administrator can sign in to', async () => {
  // Prepare
  const grants = [{ role: 'administrator', scope: 'city:530700' }]
  const staff = writeStaff([{ account: 'first-admin', name: '管理员', grants }])

  // Act
  const { stdout } = await setUp('--table', local.tableName, '--staff', staff)
  const password = /first-admin +(\S+)/.exec(stdout)?.[1]
  const response = await fetch(`${local.url}/api/sessions/staff`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'first-admin', password }),
  })

  // Assess
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ roles: ['administrator'], scopes: ['city:530700'] })
})

test('a file with a role that is none is refused with its place', async () => {
  // Prepare
  const staff = writeStaff([{ account: 'x', name: 'x', grants: [{ role: 'king', scope: 'city:530700' }] }])

  // Act
  const setting = setUp('--table', local.tableName, '--staff', staff)

  // Assess
  await expect(setting).rejects.toMatchObject({ stderr: expect.stringContaining('[0].grants[0].role') })
})
