import { createSecretKey } from 'node:crypto'
import { type LocalServer, startLocal } from '../../functions/local/start-local.ts'
import { signScene } from '../../functions/platform/scene.ts'
import { type StoreProxy, startStoreProxy } from './store-proxy.ts'

export interface Proxied {
  local: LocalServer
  proxy: StoreProxy
  scene: string
  stop(): Promise<void>
}

/** A second instance of the service on the store of the first one, through a proxy that counts what it uses. */
export async function startProxied(endpoint: string): Promise<Proxied> {
  const proxy = await startStoreProxy(endpoint)
  const local = await startLocal({ store: { endpoint: proxy.url }, seeds: 'none' })
  return {
    local,
    proxy,
    scene: signScene('530702-01-03', createSecretKey(Buffer.from(local.secrets.scene))),
    stop: async () => {
      await local.stop()
      await proxy.stop()
    },
  }
}
