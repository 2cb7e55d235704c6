import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { TableDefinition } from '../service/service.ts'
import { createTable } from './create-table.ts'
import { DataOutdated, StoreInUse, StoreNotAnswering } from './errors.ts'
import { findStore } from './find-store.ts'
import { endpointInUse } from './lock.ts'
import { openLocalTable } from './open-client.ts'
import { answers, freePort } from './probe.ts'
import { type LocalStore, startStore } from './start-store.ts'

const definition: TableDefinition = {
  name: 'things',
  create: {
    TableName: 'things',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  },
  timeToLiveAttribute: 'expiresAtSeconds',
}

let folder: string
let dataFile: string
const started: LocalStore[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'minping-store-'))
  dataFile = path.join(folder, 'store.db')
})
afterEach(async () => {
  for (const store of started.splice(0)) await store.stop()
  rmSync(folder, { recursive: true, force: true })
})

const start = async (options: Parameters<typeof startStore>[0] = {}) => {
  const store = await startStore(options)
  started.push(store)
  return store
}

const withTable = async <Result>(
  { endpoint }: LocalStore,
  use: (table: ReturnType<typeof openLocalTable>) => Promise<Result>,
) => {
  const table = openLocalTable(endpoint, 'local', definition.name)
  try {
    await createTable(table.database, definition)
    return await use(table)
  } finally {
    table.database.destroy()
  }
}
const write = (store: LocalStore, pk: string) =>
  withTable(store, ({ client, name }) => client.send(new PutCommand({ TableName: name, Item: { pk } })))
const read = (store: LocalStore, pk: string) =>
  withTable(store, async ({ client, name }) => {
    const { Item } = await client.send(new GetCommand({ TableName: name, Key: { pk }, ConsistentRead: true }))
    return Item
  })

describe('the embedded store', () => {
  test('keeps what was written when it is killed and started again', async () => {
    // Prepare
    const store = await start({ dataFile })
    await write(store, 'kept')

    // Act
    await store.kill()
    const down = await answers(store.endpoint)
    await store.restart()

    // Assess
    expect(down).toBe(false)
    expect(await read(store, 'kept')).toEqual({ pk: 'kept' })
  })

  test('keeps what was written between two starts, unless it is to begin anew', async () => {
    // Prepare
    const first = await start({ dataFile })
    await write(first, 'kept')
    await first.stop()

    // Act
    const second = await start({ dataFile })
    const kept = await read(second, 'kept')
    await second.stop()
    const third = await start({ dataFile, fresh: true })
    const gone = await read(third, 'kept')

    // Assess
    expect(kept).toEqual({ pk: 'kept' })
    expect(gone).toBeUndefined()
  })

  test('is started again by itself where that was asked for', async () => {
    // Prepare
    let notice = () => {}
    const noticed = new Promise<void>((resolve) => {
      notice = resolve
    })
    const store = await start({ dataFile, keepAlive: true, onNotice: () => notice() })
    await write(store, 'kept')

    // Act
    const { store: pid } = JSON.parse(readFileSync(`${dataFile}.lock`, 'utf8')) as { store: number }
    process.kill(pid, 'SIGKILL')
    await noticed
    await until(() => answers(store.endpoint))

    // Assess
    expect(await read(store, 'kept')).toEqual({ pk: 'kept' })
  })

  test('in memory leaves other stores in memory alone', async () => {
    // Prepare
    const [one, other] = await Promise.all([start(), start()])

    // Act
    await write(one, 'mine')

    // Assess
    expect(await read(other, 'mine')).toBeUndefined()
  })

  test('ends with the process that started it, also when that is killed', async () => {
    // Prepare
    const script = `
      const { startStore } = await import(${JSON.stringify(path.resolve(import.meta.dirname, 'start-store.ts'))})
      console.log((await startStore()).endpoint)
      setInterval(() => {}, 1_000)`
    const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
    const endpoint = await new Promise<string>((resolve) => {
      owner.stdout.once('data', (chunk: Buffer) => resolve(String(chunk).trim()))
    })

    // Act
    const running = await answers(endpoint)
    owner.kill('SIGKILL')
    await until(async () => !(await answers(endpoint)))

    // Assess
    expect(running).toBe(true)
  })

  test('is not started when an endpoint is given, which must answer', async () => {
    // Prepare
    const running = await start()

    // Act
    const used = await start({ endpoint: running.endpoint })
    const nobody = startStore({ endpoint: `http://127.0.0.1:${await freePort()}` })

    // Assess
    expect(used.endpoint).toBe(running.endpoint)
    await expect(nobody).rejects.toBeInstanceOf(StoreNotAnswering)
  })
})

describe('a data file', () => {
  test('belongs to one server at a time', async () => {
    // Prepare
    const store = await start({ dataFile })

    // Act
    const second = startStore({ dataFile })

    // Assess
    await expect(second).rejects.toBeInstanceOf(StoreInUse)
    expect(await endpointInUse(dataFile)).toBe(store.endpoint)
    await store.stop()
    expect(await endpointInUse(dataFile)).toBeUndefined()
  })

  test('goes to one of two servers that start at once', async () => {
    // Act
    const both = await Promise.allSettled([start({ dataFile }), start({ dataFile })])

    // Assess
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('is taken over from a server that crashed, and the store that it left running is ended', async () => {
    // Prepare
    const port = await freePort()
    const found = findStore()
    const program = found.kind === 'program' ? found.file : ''
    const left = spawn(program, ['serve', '--port', String(port), '--db-path', dataFile], { stdio: 'ignore' })
    await until(() => answers(`http://127.0.0.1:${port}`))
    const nobody = 2 ** 22 - 1
    writeFileSync(`${dataFile}.lock`, JSON.stringify({ server: nobody, store: left.pid, port }))

    // Act
    const store = await start({ dataFile })

    // Assess
    expect(await answers(`http://127.0.0.1:${port}`)).toBe(false)
    expect(await answers(store.endpoint)).toBe(true)
  })

  test('whose lock is not readable is taken over', async () => {
    // Prepare
    writeFileSync(`${dataFile}.lock`, '')

    // Act
    const store = await start({ dataFile })

    // Assess
    expect(await answers(store.endpoint)).toBe(true)
  })
})

async function until(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((resolve) => setImmediate(resolve))
}

test('a table of an earlier version is told apart, with what to do', async () => {
  // Prepare
  const store = await start()
  const key = [{ AttributeName: 'pk', KeyType: 'HASH' as const }]
  const later: TableDefinition = {
    ...definition,
    create: {
      ...definition.create,
      GlobalSecondaryIndexes: [{ IndexName: 'windows', KeySchema: key, Projection: { ProjectionType: 'ALL' } }],
    },
  }

  // Act
  const outcome = withTable(store, ({ database }) => createTable(database, later))

  // Assess
  await expect(outcome).rejects.toThrow(DataOutdated)
  await expect(outcome).rejects.toThrow('npm start -- --fresh')
})
