import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const repository = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'minping-start-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** `npm start` without npm, on any free port, with its own data. */
function start() {
  const given = ['--no-build', '--data', folder, '--reviews', '200']
  const child = spawn(process.execPath, ['functions/local/start.mjs', ...given], {
    cwd: repository,
    env: { ...process.env, PORT: '0' },
  })
  let text = ''
  const collect = (chunk: Buffer) => {
    text += chunk
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return { child, text: () => text }
}

const saying = ({ child, text }: ReturnType<typeof start>, words: string) =>
  new Promise<void>((resolve, reject) => {
    const look = () => {
      if (text().includes(words)) resolve()
    }
    child.stdout.on('data', look)
    child.once('exit', () => reject(new Error(text())))
    look()
  })

const exitOf = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))

test('npm start says where everything is, keeps it for the next start and stops cleanly', async () => {
  // Act
  const first = start()
  await saying(first, 'Accounts of this machine')
  const printed = first.text()
  const second = start()
  const refused = await exitOf(second.child)
  const stopped = exitOf(first.child)
  first.child.kill('SIGINT')
  const code = await stopped
  const third = start()
  await saying(third, 'Accounts of this machine')
  const health = await fetch(`${/http:\/\/127\.0\.0\.1:\d+/.exec(third.text())?.[0]}/api/health`)
  const ended = exitOf(third.child)
  third.child.kill('SIGTERM')
  await ended

  // Assess
  expect(printed).toMatch(/http:\/\/127\.0\.0\.1:\d+\/pages\/rate\/index\?scene=\S+/)
  expect(printed).toMatch(/http:\/\/127\.0\.0\.1:\d+\/business\/enter\/index\?code=[2-9A-Z]{10}/)
  for (const link of ['/staff/queue/index', '/staff/dashboard/index', '/staff/waves/index', '/api/openapi.json']) {
    expect(printed).toContain(link)
  }
  expect(refused).toBe(1)
  expect(second.text()).toContain('--data FOLDER')
  expect(code).toBe(0)
  expect(passwordsIn(third.text())).toEqual(passwordsIn(printed))
  expect(passwordsIn(printed).length).toBeGreaterThan(0)
  expect(health.status).toBe(200)
}, 240_000)

const passwordsIn = (text: string) => text.match(/ [a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4} /g) ?? []
