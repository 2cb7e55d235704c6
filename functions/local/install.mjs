import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What the repository needs of Node: import.meta.dirname, require of ES modules, fs.readdir recursive. */
const neededNode = [20, 19]

/** Ends the process with a sentence when Node is too old. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1])) return
  console.error(`Minping needs Node.js ${neededNode.join('.')} or newer; this is ${version}. See https://nodejs.org/`)
  process.exit(1)
}

/** Runs `npm install`, its progress shown, when a package of package-lock.json is not there in its version. */
export function installMissing(repository) {
  const missing = missingPackages(repository)
  if (missing.length === 0) return
  console.log(`Installing ${missing.length} packages (${missing.slice(0, 3).join(', ')}…); this takes a minute or two.`)
  const [command, ...options] = npmCommand()
  const { status } = spawnSync(command, [...options, 'install', '--no-audit', '--no-fund'], {
    cwd: repository,
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error('npm install failed; the reason is above. Nothing was started.')
    process.exit(1)
  }
}

/** Names of the packages that package-lock.json lists and node_modules doesn't have. Packages of other platforms don't count. */
export function missingPackages(repository) {
  const wanted = readPackages(path.join(repository, 'package-lock.json'))
  const installed = readPackages(path.join(repository, 'node_modules/.package-lock.json'))
  return Object.entries(wanted)
    .filter(([place, { optional }]) => place.includes('node_modules/') && !optional)
    .filter(([place, { version }]) => installed[place] === undefined || installed[place].version !== version)
    .map(([place]) => place.replace(/^.*node_modules\//, ''))
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** The npm that started this process, if one did, run by this very Node. */
function npmCommand() {
  const own = process.env.npm_execpath
  if (own?.endsWith('npm-cli.js')) return [process.execPath, own]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}
