import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { endWithProcess } from './end-with-process.ts'
import { StoreNotAnswering } from './errors.ts'
import { findStore } from './find-store.ts'
import { type Lock, takeLock } from './lock.ts'
import { answers, freePort } from './probe.ts'

export interface StoreOptions {
  /** Where the data is kept; without it, in memory. */
  dataFile?: string | undefined
  /** Use this endpoint instead of starting a program. */
  endpoint?: string | undefined
  /** Remove the data first. */
  fresh?: boolean | undefined
  /** Start the program again when it ends by itself. Sensible only with a data file. */
  keepAlive?: boolean | undefined
  onNotice?: ((text: string) => void) | undefined
}

export interface LocalStore {
  endpoint: string
  /** Ends the program at once and leaves it ended, as a crash would. Nothing for a given endpoint. */
  kill(): Promise<void>
  /** Starts the program again at the same endpoint. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Starts the embedded store, or uses the endpoint that DYNAMODB_ENDPOINT names. Throws a LocalStoreError that says what to do. */
export async function startStore(options: StoreOptions = {}): Promise<LocalStore> {
  if (options.endpoint) return useEndpoint(options.endpoint)
  const found = findStore()
  if (found.kind === 'endpoint') return useEndpoint(found.endpoint)
  const lock = options.dataFile ? await lockFile(options.dataFile) : undefined
  try {
    if (options.dataFile && options.fresh) removeData(options.dataFile)
    return await runProgram(found.file, options, lock)
  } catch (error) {
    lock?.release()
    throw error
  }
}

async function useEndpoint(endpoint: string): Promise<LocalStore> {
  if (!(await answers(endpoint)))
    throw new StoreNotAnswering(`Nothing answers at ${endpoint}, which is named as the store.`)
  const nothing = async () => {}
  return { endpoint, kill: nothing, restart: nothing, stop: nothing }
}

async function lockFile(dataFile: string): Promise<Lock> {
  mkdirSync(path.dirname(dataFile), { recursive: true })
  return takeLock(dataFile)
}

function removeData(dataFile: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${dataFile}${ending}`, { force: true })
}

async function runProgram(file: string, options: StoreOptions, lock: Lock | undefined): Promise<LocalStore> {
  const port = await freePort()
  const endpoint = `http://127.0.0.1:${port}`
  let wanted = true
  let child = await start()

  async function start(): Promise<ChildProcess> {
    const started = spawnStore(file, port, options.dataFile)
    await untilItAnswers(started, endpoint, options.dataFile)
    const pid = started.pid ?? 0
    lock?.hold(pid, port)
    const unwatch = endWithProcess(pid)
    started.once('exit', () => {
      unwatch()
      if (wanted && options.keepAlive) startAgain()
    })
    return started
  }

  function startAgain(): void {
    options.onNotice?.('The store ended by itself; starting it again.')
    start().then(
      (started) => {
        child = started
        if (!wanted) started.kill('SIGKILL')
      },
      (error: Error) => options.onNotice?.(error.message),
    )
  }

  const end = async (signal: NodeJS.Signals) => {
    wanted = false
    await ended(child, signal)
  }
  return {
    endpoint,
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGKILL')
      wanted = true
      child = await start()
    },
    stop: async () => {
      await end('SIGTERM')
      lock?.release()
    },
  }
}

/** In a process group of its own: Ctrl-C in the terminal reaches the server, which then ends the store last. */
function spawnStore(file: string, port: number, dataFile: string | undefined): ChildProcess {
  const data = dataFile ? ['--db-path', dataFile] : []
  const child = spawn(file, ['serve', '--host', '127.0.0.1', '--port', String(port), ...data], {
    stdio: 'ignore',
    detached: true,
  })
  child.unref()
  return child
}

async function untilItAnswers(child: ChildProcess, endpoint: string, dataFile: string | undefined): Promise<void> {
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline && child.exitCode === null && !failure) {
    if ((await answers(endpoint)) && child.exitCode === null) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  child.kill('SIGKILL')
  const reason = failure?.message ?? (child.exitCode === null ? 'it did not answer' : `exit code ${child.exitCode}`)
  const advice = dataFile ? `\nIf ${dataFile} is damaged, begin anew: npm start -- --fresh` : ''
  throw new StoreNotAnswering(`The store did not start (${reason}): ${child.spawnargs.join(' ')}${advice}`)
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.ref()
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}
