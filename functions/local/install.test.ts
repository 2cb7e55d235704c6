import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const installFile = path.resolve(import.meta.dirname, 'install.mjs')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'minping-install-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const wanted = {
  '': {},
  shared: { version: '0.1.0' },
  'node_modules/one': { version: '1.0.0' },
  'node_modules/one/node_modules/two': { version: '2.0.0' },
  'node_modules/@minping/shared': { link: true },
  'node_modules/for-another-platform': { version: '1.0.0', optional: true },
}

const writePackages = (file: string, packages: object) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), JSON.stringify({ packages }))
}

/** In a process of its own, as `npm start` runs it: plain JavaScript, before anything is installed. */
const run = (expression: string) =>
  execFileSync(process.execPath, ['-e', `import(${JSON.stringify(installFile)}).then((install) => ${expression})`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
const missing = () => JSON.parse(run(`console.log(JSON.stringify(install.missingPackages(${JSON.stringify(folder)})))`))

describe('what is missing', () => {
  test('is everything on a fresh clone, but nothing that belongs to another platform', () => {
    // Prepare
    writePackages('package-lock.json', wanted)

    // Assess
    expect(missing()).toEqual(['one', 'two', '@minping/shared'])
  })

  test('is what came in another version', () => {
    // Prepare
    writePackages('package-lock.json', wanted)
    writePackages('node_modules/.package-lock.json', { ...wanted, 'node_modules/one': { version: '0.9.0' } })

    // Assess
    expect(missing()).toEqual(['one'])
  })

  test('is nothing once all is installed', () => {
    // Prepare
    writePackages('package-lock.json', wanted)
    writePackages('node_modules/.package-lock.json', wanted)

    // Assess
    expect(missing()).toEqual([])
  })
})

test('a Node that is too old is told so', () => {
  expect(run("install.checkNode('20.19.0')")).toBe('')
  expect(() => run("install.checkNode('18.20.4')")).toThrow(/needs Node.js 20.19 or newer; this is 18.20.4/)
})
