import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The web app doesn't build; the message has the end of the build's own report. */
export class BuildFailed extends Error {
  override name = 'BuildFailed'
}

/** What the web app is made from. */
const sources = ['miniapp/src', 'miniapp/config', 'miniapp/package.json', 'shared', 'package-lock.json']

export interface H5Options {
  signal?: AbortSignal
  onStart?: () => void
}

/** Builds the web app when it is missing or older than its sources. True when it was built. Throws BuildFailed. */
export async function buildH5(repository: string, { signal, onStart }: H5Options = {}): Promise<boolean> {
  const mark = path.join(repository, 'miniapp/dist/h5.sources')
  const present = hashOf(repository)
  const isBuilt = existsSync(path.join(repository, 'miniapp/dist/h5/index.html'))
  if (isBuilt && existsSync(mark) && readFileSync(mark, 'utf8') === present) return false
  onStart?.()
  await runBuild(path.join(repository, 'miniapp'), signal)
  writeFileSync(mark, present)
  return true
}

function hashOf(repository: string): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesOf(path.join(repository, source))) {
      if (/\.test\.tsx?$/.test(file)) continue
      hash.update(path.relative(repository, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

function filesOf(place: string): string[] {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

function runBuild(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const taro = path.join(folder, '../node_modules/@tarojs/cli/bin/taro')
  const child = spawn(process.execPath, [taro, 'build', '--type', 'h5'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  })
  let report = ''
  const collect = (chunk: Buffer) => {
    report = `${report}${chunk}`.slice(-4_000)
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new BuildFailed(`The web app does not build:\n${report}`))
    })
  })
}
