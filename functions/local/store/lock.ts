import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { StoreInUse } from './errors.ts'
import { answers } from './probe.ts'

interface Holder {
  server: number
  store?: number | undefined
  port?: number | undefined
}

/** The right to use one data file. Two programs on one file would each believe they are alone. */
export interface Lock {
  /** Notes which store runs, so that one left over from a crash can be found and ended. */
  hold(store: number, port: number): void
  release(): void
}

/**
 * Takes the lock of a data file, or throws StoreInUse when a running server has it. A lock left by a crash is taken
 * over; a store that such a crash left running is ended first.
 */
export async function takeLock(dataFile: string): Promise<Lock> {
  const file = `${dataFile}.lock`
  const holder = readHolder(file)
  if (holder) await endLeftOver(holder, dataFile, file)
  createFile(file, dataFile)
  const write = (content: Holder) => writeFileSync(file, JSON.stringify(content))
  write({ server: process.pid })
  return {
    hold: (store, port) => write({ server: process.pid, store, port }),
    release: () => rmSync(file, { force: true }),
  }
}

/** Where the store of a running server answers that has the data file's lock; undefined when none has it. */
export async function endpointInUse(dataFile: string): Promise<string | undefined> {
  const holder = readHolder(`${dataFile}.lock`)
  const endpoint = holder?.port === undefined ? undefined : `http://127.0.0.1:${holder.port}`
  return endpoint && holder && isAlive(holder.server) && (await answers(endpoint)) ? endpoint : undefined
}

async function endLeftOver(holder: Holder, dataFile: string, file: string): Promise<void> {
  const starting = holder.port === undefined
  const storeAnswers = !starting && (await answers(`http://127.0.0.1:${holder.port}`))
  // A process id alone proves nothing: after a restart of the machine another program may have it.
  if (isAlive(holder.server) && (starting || storeAnswers)) {
    throw new StoreInUse(
      `Another server (process ${holder.server}) uses ${dataFile}. Stop it first, or keep this one's data elsewhere: npm start -- --data FOLDER`,
    )
  }
  if (storeAnswers && holder.store !== undefined && isAlive(holder.store)) {
    process.kill(holder.store, 'SIGTERM')
    while (isAlive(holder.store)) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  rmSync(file, { force: true })
}

/** Two servers that start at once both reach this; the file system lets one through. */
function createFile(file: string, dataFile: string): void {
  try {
    closeSync(openSync(file, 'wx'))
  } catch {
    throw new StoreInUse(`Another server has just started on ${dataFile}.`)
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    rmSync(file, { force: true })
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
