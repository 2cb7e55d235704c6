import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const repository = path.resolve(__dirname, '../..')
const miniapp = path.join(repository, 'miniapp')
const built = path.join(miniapp, 'dist/weapp')
const mark = path.join(miniapp, 'dist/weapp.sources')

/** The folder that WeChat would get, built first when it is missing or older than its sources. */
export function weappFolder(): string {
  const present = hashOfSources()
  const current = existsSync(path.join(built, 'app.json')) && existsSync(mark) && readFileSync(mark, 'utf8') === present
  if (!current) {
    build()
    writeFileSync(mark, present)
  }
  return built
}

function build(): void {
  const taro = path.join(repository, 'node_modules/@tarojs/cli/bin/taro')
  const { status, stdout } = spawnSync(process.execPath, [taro, 'build', '--type', 'weapp'], {
    cwd: miniapp,
    env: { ...process.env, NODE_ENV: 'production', MINPING_API_BASE: 'https://api.example' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The mini-program does not build:\n${stdout.slice(-4_000)}`)
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const files = ['miniapp/src', 'miniapp/config', 'shared'].flatMap((folder) => filesOf(path.join(repository, folder)))
  for (const file of [...files, path.join(miniapp, 'package.json'), path.join(miniapp, 'babel.config.js')]) {
    hash.update(path.relative(repository, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
