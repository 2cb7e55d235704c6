import { createSecretKey } from 'node:crypto'
import type { RequestBody, Session } from '@minping/shared/api'
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

/** Signs in with an account that the first instance made. */
export async function signIn(url: string, { accounts }: LocalServer, account: string): Promise<string> {
  const password = accounts.find((candidate) => candidate.account === account)?.password ?? ''
  const answer = await fetch(`${url}/api/sessions/staff`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password } satisfies RequestBody<'openStaffSession'>),
  })
  if (!answer.ok) throw new Error(`signing in: ${await answer.text()}`)
  return ((await answer.json()) as Session).token
}
