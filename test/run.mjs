// What `npm test` runs: plain JavaScript without dependencies, because on a fresh clone there are none yet.
// Every check of the repository, one after another, each under a heading; it stops at the first that fails.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkNode, installMissing } from '../functions/local/install.mjs'

const repository = path.resolve(path.dirname(new URL(import.meta.url).pathname), '..')
const results = mkdtempSync(path.join(tmpdir(), 'minping-test-'))

/** Bins are started with this Node and not through npm, so that nothing of npm's own is printed between. */
const bin = (file, ...options) => [process.execPath, path.join(repository, 'node_modules', file), ...options]
const jest = (name, ...projects) => ({
  name,
  commands: [
    bin(
      'jest/bin/jest.js',
      // What a failed start left open must not keep the whole run from ending.
      ...['--forceExit', '--json', `--outputFile=${resultFile(name)}`],
      ...['--selectProjects', ...projects],
    ),
  ],
})

const checks = [
  {
    name: 'lint',
    commands: [
      bin('@biomejs/biome/bin/biome', 'check', '.'),
      bin(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        ...['--config', '.dependency-cruiser.cjs', 'shared', 'functions', 'miniapp/src', 'seeds', 'test'],
      ),
    ],
  },
  {
    name: 'types',
    commands: [
      bin('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'),
      bin('typescript/bin/tsc', '--noEmit', '-p', 'miniapp/tsconfig.json'),
    ],
  },
  jest('unit', 'shared', 'functions', 'miniapp'),
  jest('api', 'api'),
  jest('weapp', 'weapp'),
  jest('browser', 'browser'),
]

checkNode()
installMissing(repository)
const failed = await runChecks()
const totals = sumTotals()
rmSync(results, { recursive: true, force: true })
const failures = failed ? Math.max(totals.failed, 1) : 0
console.log(`\n${totals.passed} passed, ${failures} failed${failed ? ` (stopped at ${failed})` : ''}`)
process.exit(failed ? 1 : 0)

/** The name of the check that failed, if one did. */
async function runChecks() {
  for (const { name, commands } of checks) {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`)
    const started = performance.now()
    for (const command of commands) {
      if ((await run(command)) !== 0) return name
    }
    console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
  return undefined
}

/** Runs one command with its output shown; its exit code. */
function run([program, ...options]) {
  const child = spawn(program, options, { cwd: repository, stdio: 'inherit' })
  const stop = () => child.kill('SIGTERM')
  process.once('SIGINT', stop)
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      process.removeListener('SIGINT', stop)
      resolve(code ?? 1)
    })
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
  })
}

function resultFile(name) {
  return path.join(results, `${name}.json`)
}

/** What jest counted, over all that ran. */
function sumTotals() {
  return checks.reduce(
    (sum, { name }) => {
      const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = readResult(name)
      return { passed: sum.passed + numPassedTests, failed: sum.failed + numFailedTests + numRuntimeErrorTestSuites }
    },
    { passed: 0, failed: 0 },
  )
}

function readResult(name) {
  try {
    return JSON.parse(readFileSync(resultFile(name), 'utf8'))
  } catch {
    return {}
  }
}
