import path from 'node:path'
import { officeTimeBack } from '@minping/shared/calendar'
import { city, type StaffPost } from '../../seeds/lijiang/index.ts'
import type { Table } from '../store/table.ts'
import type { DemoAccount } from './accounts.ts'
import { CleanUps } from './clean-ups.ts'
import { dataFolder } from './data-folder.ts'
import { fillTable } from './fill-table.ts'
import { api } from './http/api.ts'
import { RouteTable } from './http/route-table.ts'
import { routesOf } from './http/routes-of.ts'
import { lateResponder, startServer } from './http/start-server.ts'
import { staticFiles } from './http/static-files.ts'
import { bundlesOf, openService } from './open-service.ts'
import { startStoreGate } from './permissions/start-store-gate.ts'
import { cloudEnvironment } from './runtime/cloud-environment.ts'
import { localFunctions } from './runtime/function-runtime.ts'
import { Schedules } from './runtime/schedules.ts'
import type { Service } from './service/service.ts'
import { type LocalSecrets, localSecrets } from './stand-ins/secrets.ts'
import type { TakenSms } from './stand-ins/sms.ts'
import type { TakenWechatMessage } from './stand-ins/wechat.ts'
import { createTable, dropTable } from './store/create-table.ts'
import { openLocalTable } from './store/open-client.ts'
import { startStore } from './store/start-store.ts'

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
  /** The messages that would have gone out, oldest first. */
  messages: readonly TakenSms[]
  /** The same of WeChat's subscribe messages. */
  wechatMessages: readonly TakenWechatMessage[]
  /** One round of the schedule of a function, told that it is `now`. */
  runSchedule(name: string, now?: Date): Promise<void>
  /** Once WeChat has pushed what it found of every photo that it was asked about. */
  wechatPushed(): Promise<void>
  /** One round of the tally's schedule. */
  runTally(): Promise<void>
  /** One round of the clock's schedule, told that it is `now`. */
  runClock(now?: Date): Promise<void>
  /** Ends the store as a crash would. */
  killStore(): Promise<void>
  /** Starts it again; what it held in memory is gone. */
  restartStore(): Promise<void>
  stop(): Promise<void>
}

const repository = path.resolve(import.meta.dirname, '../..')

/** Runs the whole service on this machine: store, stand-ins, functions, HTTP. Several can run side by side. */
export async function startLocal(options: LocalOptions = {}): Promise<LocalServer> {
  const cleanUps = new CleanUps()
  try {
    return await start(options, cleanUps)
  } catch (error) {
    await cleanUps.run()
    throw error
  }
}

async function start(options: LocalOptions, cleanUps: CleanUps): Promise<LocalServer> {
  const { port = 0, fresh = false, onLog = () => {}, onNotice = () => {} } = options
  // First, so that a port that is taken is said before the table is filled, and because functions are told the address.
  const answering = lateResponder()
  const files = staticFiles(options.h5 ? path.join(repository, 'miniapp/dist/h5') : undefined)
  const server = await startServer(port, answering.respond, files)
  cleanUps.add(server.stop)
  const url = `http://127.0.0.1:${server.port}`
  const folder = options.store === 'disk' ? dataFolder(options.folder ?? path.join(repository, '.local')) : undefined
  const endpoint = typeof options.store === 'object' ? options.store.endpoint : undefined
  const keepAlive = folder !== undefined
  const store = await startStore({ dataFile: folder?.storeFile, endpoint, fresh, keepAlive, onNotice })
  cleanUps.add(store.stop)
  if (fresh) folder?.forget()

  const secrets = localSecrets(folder?.secretsFile)
  const messages: TakenSms[] = []
  const wechatMessages: TakenWechatMessage[] = []
  const { service, standIns } = await openService(
    options.serviceFile ?? path.join(repository, 'serverless.yml'),
    { secrets, publicUrl: url },
    {
      onSms: (sms) => {
        messages.push(sms)
        onNotice(describeSms(sms))
      },
      onWechatMessage: (message) => {
        wechatMessages.push(message)
        onNotice(describeWechatMessage(message))
      },
    },
    folder?.objectsFolder,
  )
  cleanUps.add(standIns.stop)
  const building = bundlesOf(service)
  const table = openLocalTable(store.endpoint, service.region, service.table.name)
  cleanUps.add(async () => table.database.destroy())
  if (fresh) await dropTable(table.database, service.table)
  await createTable(table.database, service.table)
  const { seeds = 'lijiang', demoReviews, posts } = options
  const accounts = await fillTable(table, { seeds, demoReviews, posts, secrets, folder, now: new Date(), onNotice })

  const gate = options.checkPermissions ? await startStoreGate(store.endpoint, service, onLog) : undefined
  if (gate) cleanUps.add(gate.stop)
  const endpoints = { store: gate?.url ?? store.endpoint, standIns: standIns.url }
  const environment = cloudEnvironment({ region: service.region, folder: service.folder, endpoints })
  const functions = localFunctions(service, await building, { environment, log: onLog })
  const onFault = (fault: unknown) => onLog(`${fault instanceof Error ? fault.stack : String(fault)}\n`)
  const schedules = new Schedules(functions, onFault)
  cleanUps.add(() => schedules.stop())
  if (seeds === 'demo') await schedules.run('clock', lastOfficeTime(new Date()))
  const onWrite = options.schedules ? () => schedules.runSoon('tally') : () => {}
  answering.use(api({ routes: new RouteTable(routesOf(service, functions)), onWrite, onFault }))
  // Again, as the first to be stopped: what requests under way stand on is stopped after them.
  cleanUps.add(server.stop)
  if (options.schedules) schedules.start()

  return {
    url,
    endpoint: store.endpoint,
    tableName: table.name,
    table,
    service,
    secrets,
    accounts,
    messages,
    wechatMessages,
    runSchedule: (name, now) => schedules.run(name, now),
    wechatPushed: () => standIns.wechatPushed(),
    runTally: () => schedules.run('tally'),
    runClock: (now) => schedules.run('clock', now),
    killStore: store.kill,
    restartStore: async () => {
      await store.restart()
      await createTable(table.database, service.table)
    },
    stop: () => cleanUps.run(),
  }
}

/** Nobody gets it: the terminal is where a person at this machine reads it. */
function describeSms({ phone, templateId, parameters }: TakenSms): string {
  return `  SMS to ${phone} (stand-in, nothing was sent): ${templateId} ${parameters.join(' · ')}`
}

function describeWechatMessage({ templateId, page, data }: TakenWechatMessage): string {
  return `  WeChat message (stand-in, nothing was sent): ${templateId} ${Object.values(data).join(' · ')} → ${page}`
}

/** The demonstration's staff have been reminded as of the last time that offices were open, whatever the hour it is started at. */
function lastOfficeTime(now: Date): Date {
  return officeTimeBack(now, 1, city.calendar, city.profile.officeHours)
}
