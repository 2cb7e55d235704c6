import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StoreNotFound } from './errors.ts'
import { findStore, type Surroundings } from './find-store.ts'

describe('findStore', () => {
  let packaged: string
  let onPath: string
  beforeEach(() => {
    packaged = folderWithProgram()
    onPath = folderWithProgram()
  })
  afterEach(() => {
    for (const folder of [packaged, onPath]) rmSync(folder, { recursive: true, force: true })
  })

  const surroundings = (more: Partial<Surroundings> = {}): Surroundings => ({
    environment: { PATH: `/nowhere${path.delimiter}${onPath}` },
    platform: 'linux-x64',
    resolve: (id) => (id === '@dynoxide/linux-x64/package.json' ? path.join(packaged, 'package.json') : undefined),
    ...more,
  })

  test('takes the endpoint that the environment names before anything else', () => {
    expect(findStore(surroundings({ environment: { DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000/' } }))).toEqual({
      kind: 'endpoint',
      endpoint: 'http://127.0.0.1:8000',
    })
  })

  test('takes the installed package of this platform before the PATH', () => {
    expect(findStore(surroundings())).toEqual({ kind: 'program', file: path.join(packaged, 'dynoxide') })
  })

  test('takes the program on the PATH where no package is installed', () => {
    expect(findStore(surroundings({ resolve: () => undefined }))).toEqual({
      kind: 'program',
      file: path.join(onPath, 'dynoxide'),
    })
  })

  test('says how to get a store when there is none', () => {
    // Act
    const finding = () => findStore(surroundings({ environment: {}, platform: 'plan9-mips' }))

    // Assess
    expect(finding).toThrow(StoreNotFound)
    expect(finding).toThrow(/DYNAMODB_ENDPOINT=.+ npm start/)
  })
})

function folderWithProgram(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'minping-find-'))
  writeFileSync(path.join(folder, 'dynoxide'), '')
  chmodSync(path.join(folder, 'dynoxide'), 0o755)
  return folder
}
