import path from 'node:path'
import type { StaffPost } from '../../seeds/lijiang/index.ts'
import type { Table } from '../store/table.ts'
import type { DemoAccount } from './accounts.ts'
import { type DataFolder, dataFolder } from './data-folder.ts'
import { fillTable } from './fill-table.ts'
import { api } from './http/api.ts'
import { RouteTable } from './http/route-table.ts'
import { routesOf } from './http/routes-of.ts'
import { checkPort, startServer } from './http/start-server.ts'
import { staticFiles } from './http/static-files.ts'
import { startStoreGate } from './permissions/start-store-gate.ts'
import { BackgroundFunction } from './runtime/background.ts'
import { type Bundle, bundleFunctions } from './runtime/bundle-functions.ts'
import { cloudEnvironment } from './runtime/cloud-environment.ts'
import { functionNamed, type LocalFunction, localFunctions } from './runtime/function-runtime.ts'
import { Timers } from './runtime/timers.ts'
import { readService } from './service/read-service.ts'
import { type Service, ServiceFileError } from './service/service.ts'
import { type LocalSecrets, localSecrets, type Parameters, parametersOf } from './stand-ins/secrets.ts'
import { type StandIns, startStandIns } from './stand-ins/start-stand-ins.ts'
import { createTable, dropTable } from './store/create-table.ts'
import { openLocalTable } from './store/open-client.ts'
import { type LocalStore, startStore } from './store/start-store.ts'

export interface LocalOptions {
  /** 0, the default, is any free port. */
  port?: number
  /** `memory` is the default; `disk` keeps data, secrets and accounts in `folder`; an endpoint is used as it is. */
  store?: 'memory' | 'disk' | { endpoint: string }
  /** Where `disk` keeps everything; by default `.local` in the repository. */
  folder?: string
  /** Throw away what an earlier start left. */
  fresh?: boolean
  /** `lijiang`, the default: the city and its configuration. `demo`: generated reviews beside it. */
  seeds?: 'none' | 'lijiang' | 'demo'
  /** How many reviews `demo` has. */
  demoReviews?: number
  /** Whose accounts are made; by default those of the seeds, without seeds nobody's. */
  posts?: readonly StaffPost[]
  /** Serve the web app where it is built. */
  h5?: boolean
  /** Run schedules by the clock and the tally after writes. Otherwise call `runTally` and `runClock`. */
  schedules?: boolean
  /** Refuse what the functions' roles in serverless.yml don't allow. It costs every store call a step more. */
  checkPermissions?: boolean
  /** Another serverless.yml. */
  serviceFile?: string
  /** The log of the functions, line by line. */
  onLog?: (text: string) => void
  /** What a person at the terminal should know. */
  onNotice?: (text: string) => void
}

export interface LocalServer {
  url: string
  /** Of the store. */
  endpoint: string
  tableName: string
  table: Table
  service: Service
  secrets: LocalSecrets
  accounts: readonly DemoAccount[]
  /** One round of the tally's schedule. */
  runTally(): Promise<void>
  /** One round of the clock's schedule, told that it is `now`. */
  runClock(now?: Date): Promise<void>
  /** Invokes a function by its name in serverless.yml. */
  invoke(functionName: string, event: unknown): Promise<unknown>
  /** Ends the store as a crash would. */
  killStore(): Promise<void>
  /** Starts it again; what it held in memory is gone. */
  restartStore(): Promise<void>
  stop(): Promise<void>
}

const repository = path.resolve(import.meta.dirname, '../..')

/** Who the functions are towards the WeChat stand-in. */
const wechatAppId = 'wx00000000000local'

/** Runs the whole service on this machine: store, stand-ins, functions, HTTP. Several can run side by side. */
export async function startLocal(options: LocalOptions = {}): Promise<LocalServer> {
  const cleanUps: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
  }
  try {
    return await start(options, cleanUps, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(
  options: LocalOptions,
  cleanUps: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<LocalServer> {
  const { port = 0, onLog = () => {}, onNotice = () => {} } = options
  if (port !== 0) await checkPort(port)
  const folder = options.store === 'disk' ? dataFolder(options.folder ?? path.join(repository, '.local')) : undefined
  const store = await openStore(options, folder, onNotice)
  cleanUps.push(store.stop)
  if (options.fresh) folder?.forget()

  const secrets = localSecrets(folder?.secretsFile)
  const { service, standIns } = await openService(options, secrets)
  cleanUps.push(standIns.stop)
  const building = bundle(service)
  const table = openLocalTable(store.endpoint, service.region, service.table.name)
  cleanUps.push(async () => table.database.destroy())
  if (options.fresh) await dropTable(table.database, service.table)
  await createTable(table.database, service.table)
  const accounts = await fillTable(table, {
    seeds: options.seeds ?? 'lijiang',
    demoReviews: options.demoReviews,
    posts: options.posts,
    secrets,
    folder,
    now: new Date(),
    onNotice,
  })

  const gate = options.checkPermissions ? await startStoreGate(store.endpoint, service, onLog) : undefined
  if (gate) cleanUps.push(gate.stop)
  const endpoints = { store: gate?.url ?? store.endpoint, standIns: standIns.url }
  const environment = cloudEnvironment(service.region, endpoints)
  const functions = localFunctions(service, await building, { environment, log: onLog })
  const onFault = (fault: unknown) => onLog(`${fault instanceof Error ? fault.stack : String(fault)}\n`)
  const { scheduled, timers } = prepareSchedules(functions, onFault)
  cleanUps.push(async () => {
    await Promise.all([...scheduled.values()].map((background) => background.settled()))
  })
  const server = await startServer(
    port,
    api({
      routes: new RouteTable(routesOf(service, functions)),
      onWrite: options.schedules ? () => timers.afterWrite() : () => {},
      onFault,
    }),
    staticFiles(options.h5 ? path.join(repository, 'miniapp/dist/h5') : undefined),
  )
  cleanUps.push(server.stop)
  if (options.schedules) startSchedules(functions, scheduled, timers)
  cleanUps.push(async () => timers.stop())

  return {
    url: `http://127.0.0.1:${server.port}`,
    endpoint: store.endpoint,
    tableName: table.name,
    table,
    service,
    secrets,
    accounts,
    runTally: () => backgroundNamed(scheduled, 'tally').run(),
    runClock: (now) => backgroundNamed(scheduled, 'clock').run(now),
    invoke: (name, event) => functionNamed(functions, name).invoke(event, 'invoked'),
    killStore: store.kill,
    restartStore: async () => {
      await store.restart()
      await createTable(table.database, service.table)
    },
    stop,
  }
}

function openStore(
  options: LocalOptions,
  folder: DataFolder | undefined,
  onNotice: (text: string) => void,
): Promise<LocalStore> {
  return startStore({
    dataFile: folder?.storeFile,
    endpoint: typeof options.store === 'object' ? options.store.endpoint : undefined,
    fresh: options.fresh,
    keepAlive: folder !== undefined,
    onNotice,
  })
}

/** The stand-ins come first, because serverless.yml is told their address; then they learn its parameters' names. */
async function openService(
  options: LocalOptions,
  secrets: LocalSecrets,
): Promise<{ service: Service; standIns: StandIns }> {
  let known: { service: Service; parameters: Parameters } | undefined
  const standIns = await startStandIns({
    known: () => known,
    wechat: { appId: wechatAppId, appSecret: secrets.wechat },
  })
  try {
    const service = readService(options.serviceFile ?? path.join(repository, 'serverless.yml'), {
      stage: 'local',
      parameters: { wechatAppId, wechatBaseUrl: standIns.url },
    })
    known = { service, parameters: parametersOf(service, secrets) }
    return { service, standIns }
  } catch (error) {
    await standIns.stop()
    throw error
  }
}

const bundles = new Map<string, Promise<ReadonlyMap<string, Bundle>>>()

/** Built once per process, however many servers it starts. */
function bundle(service: Service): Promise<ReadonlyMap<string, Bundle>> {
  const building = bundles.get(service.folder) ?? bundleFunctions(service)
  bundles.set(service.folder, building)
  // Awaited later; until then a failure must not count as unhandled.
  building.catch(() => bundles.delete(service.folder))
  return building
}

function prepareSchedules(functions: ReadonlyMap<string, LocalFunction>, onFault: (fault: unknown) => void) {
  const scheduled = new Map<string, BackgroundFunction>()
  for (const [name, target] of functions) {
    if (target.definition.schedules.length > 0) scheduled.set(name, new BackgroundFunction(target))
  }
  return { scheduled, timers: new Timers(backgroundNamed(scheduled, 'tally'), onFault) }
}

function startSchedules(
  functions: ReadonlyMap<string, LocalFunction>,
  scheduled: ReadonlyMap<string, BackgroundFunction>,
  timers: Timers,
): void {
  for (const [name, background] of scheduled) {
    for (const { everyMilliseconds } of functionNamed(functions, name).definition.schedules) {
      timers.every(everyMilliseconds, background)
    }
  }
}

function backgroundNamed(scheduled: ReadonlyMap<string, BackgroundFunction>, name: string): BackgroundFunction {
  const found = scheduled.get(name)
  if (!found) throw new ServiceFileError(`serverless.yml has no scheduled function "${name}".`)
  return found
}
