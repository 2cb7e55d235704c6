import { createSecretKey } from 'node:crypto'
import { bundleFunctions } from '../../functions/local/runtime/bundle-functions.ts'
import { cloudEnvironment } from '../../functions/local/runtime/cloud-environment.ts'
import { functionNamed, type LocalFunction, localFunctions } from '../../functions/local/runtime/function-runtime.ts'
import type { Service } from '../../functions/local/service/service.ts'
import { type LocalServer, startLocal } from '../../functions/local/start-local.ts'
import { signScene } from '../../functions/platform/scene.ts'
import { scanTable } from '../../functions/store/scan-table.ts'
import type { FloorLoad } from './floor.ts'

export interface Ready {
  url: string
  scene: string
}

/** Runs the service with its store in memory, in a process of its own that can be kept on one core, and the floor beside it. */
async function run(): Promise<void> {
  const local = await startLocal({ store: 'memory' })
  const floor = await floorFunction(local)
  let item: Record<string, unknown> | undefined
  process.on('message', async (load: Omit<FloorLoad, 'item'>) => {
    item ??= await someReview(local)
    process.send?.(await floor.invoke({ ...load, item }, 'floor'))
  })
  process.on('disconnect', () => local.stop().then(() => process.exit()))
  const scene = signScene('530702-01-03', createSecretKey(Buffer.from(local.secrets.scene)))
  process.send?.({ url: local.url, scene } satisfies Ready)
}

/** The floor as one more function of the service. */
async function floorFunction({ service, endpoint }: LocalServer): Promise<LocalFunction> {
  const [model] = service.functions
  if (!model) throw new Error('the service has no function')
  const withFloor: Service = { ...service, functions: [{ ...model, name: 'floor', module: 'test/bench/floor' }] }
  const environment = cloudEnvironment({
    region: service.region,
    folder: service.folder,
    endpoints: { store: endpoint, standIns: endpoint },
  })
  const functions = localFunctions(withFloor, await bundleFunctions(withFloor), { environment, log: () => {} })
  return functionNamed(functions, 'floor')
}

async function someReview({ table }: LocalServer): Promise<Record<string, unknown>> {
  for await (const item of scanTable(table)) if (item.entity === 'review') return item
  throw new Error('submit a review before measuring the floor')
}

run().catch((error) => {
  console.error(error)
  process.exit(1)
})
