import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Service } from '../service/service.ts'

/** The secrets of the local stage, as texts. Scripts and tests beside the functions need them too: to sign a scene, to make an id. */
export interface LocalSecrets {
  session: string
  scene: string
  identity: string
  contact: string
  acceptance: string
  wechat: string
  wechatPushToken: string
  wechatPushKey: string
  sms: string
}

/** The values of the service's secret parameters by name. */
export type Parameters = ReadonlyMap<string, string>

/** Which setting of the functions names the parameter of a secret. */
const settings = {
  session: 'SESSION_SECRET_PARAMETER',
  scene: 'SCENE_SECRET_PARAMETER',
  identity: 'IDENTITY_SECRET_PARAMETER',
  contact: 'CONTACT_KEY_PARAMETER',
  acceptance: 'ACCEPTANCE_SECRET_PARAMETER',
  wechat: 'WECHAT_SECRET_PARAMETER',
  wechatPushToken: 'WECHAT_PUSH_TOKEN_PARAMETER',
  wechatPushKey: 'WECHAT_PUSH_KEY_PARAMETER',
  sms: 'SMS_SECRET_PARAMETER',
} as const satisfies Record<keyof LocalSecrets, string>

const names = Object.keys(settings) as (keyof LocalSecrets)[]

/** Random secrets, kept in the file, readable by its owner alone; without a file they are new each time. */
export function localSecrets(file?: string): LocalSecrets {
  const kept = file ? readKept(file) : {}
  const secrets: LocalSecrets = { ...newSecrets(), ...kept }
  if (file && names.some((name) => !kept[name])) keep(file, secrets)
  return secrets
}

/** The same secrets under the names that serverless.yml gives their parameters. */
export function parametersOf(service: Service, secrets: LocalSecrets): Parameters {
  const environment: Record<string, string> = Object.assign({}, ...service.functions.map((one) => one.environment))
  return new Map(
    names.flatMap((name) => {
      const parameter = environment[settings[name]]
      return parameter ? [[parameter, secrets[name]]] : []
    }),
  )
}

/** 32 bytes in base64: a key of AES-256, and as a text long enough for every other secret. */
function newSecrets(): LocalSecrets {
  const secret = () => randomBytes(32).toString('base64')
  return {
    session: secret(),
    scene: secret(),
    identity: secret(),
    contact: secret(),
    acceptance: secret(),
    wechat: secret(),
    wechatPushToken: randomBytes(16).toString('hex'),
    // As the console of WeChat writes a key: without the = at its end.
    wechatPushKey: secret().slice(0, 43),
    sms: secret(),
  }
}

function readKept(file: string): Partial<LocalSecrets> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<LocalSecrets>
  } catch (error) {
    if (Object(error).code === 'ENOENT') return {}
    throw error
  }
}

function keep(file: string, secrets: LocalSecrets): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
}
