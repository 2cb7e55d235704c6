import { createSecretKey, type KeyObject } from 'node:crypto'
import { GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm'
import { SettingMissing } from './errors.ts'
import type { SettingName } from './settings.ts'
import { isPushKey } from './wechat-push.ts'

/** The secrets of the service, as keys. A function has only those whose parameter its environment names. */
export interface Secrets {
  /** Signs sessions. */
  session: KeyObject
  /** Signs the scenes in windows' codes. */
  scene: KeyObject
  /** Makes ids of what people bring: devices, WeChat accounts, service numbers. */
  identity: KeyObject
  /** Encrypts contacts: 32 bytes. */
  contact: KeyObject
  /** Shared with the city's acceptance system, which signs what it sends. */
  acceptance: KeyObject
  /** The app secret that WeChat issued. */
  wechat: KeyObject
  /** The Token of WeChat's pushes, as the console has it. */
  wechatPushToken: KeyObject
  /** Their EncodingAESKey, or `plaintext`. */
  wechatPushKey: KeyObject
  /** The secret key of the account with Tencent Cloud SMS. */
  sms: KeyObject
}

const parameterSettings = {
  session: 'SESSION_SECRET_PARAMETER',
  scene: 'SCENE_SECRET_PARAMETER',
  identity: 'IDENTITY_SECRET_PARAMETER',
  contact: 'CONTACT_KEY_PARAMETER',
  acceptance: 'ACCEPTANCE_SECRET_PARAMETER',
  wechat: 'WECHAT_SECRET_PARAMETER',
  wechatPushToken: 'WECHAT_PUSH_TOKEN_PARAMETER',
  wechatPushKey: 'WECHAT_PUSH_KEY_PARAMETER',
  sms: 'SMS_SECRET_PARAMETER',
} as const satisfies Record<keyof Secrets, SettingName>

const issuedByOthers: readonly (keyof Secrets)[] = ['wechat', 'wechatPushToken', 'wechatPushKey', 'sms']

const secretNames = Object.keys(parameterSettings) as (keyof Secrets)[]

/** Reads the secrets whose parameters the environment names, decrypted, in one call. Asking for another one throws. */
export async function readSecrets(): Promise<Secrets> {
  const named = secretNames.flatMap((name) => {
    const parameter = process.env[parameterSettings[name]]
    return parameter ? [{ name, parameter }] : []
  })
  const values = await readParameters(named.map(({ parameter }) => parameter))
  const keys = new Map(named.map(({ name, parameter }) => [name, keyOf(name, parameter, values)]))
  const key = (name: keyof Secrets): KeyObject => {
    const found = keys.get(name)
    if (!found) throw new SettingMissing(`the environment has no ${parameterSettings[name]}`)
    return found
  }
  return {
    get session() {
      return key('session')
    },
    get scene() {
      return key('scene')
    },
    get identity() {
      return key('identity')
    },
    get contact() {
      return key('contact')
    },
    get acceptance() {
      return key('acceptance')
    },
    get wechat() {
      return key('wechat')
    },
    get wechatPushToken() {
      return key('wechatPushToken')
    },
    get wechatPushKey() {
      return key('wechatPushKey')
    },
    get sms() {
      return key('sms')
    },
  }
}

async function readParameters(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map()
  const client = new SSMClient({ maxAttempts: 3 })
  try {
    const answer = await client.send(new GetParametersCommand({ Names: [...names], WithDecryption: true }))
    return new Map((answer.Parameters ?? []).map(({ Name = '', Value = '' }) => [Name, Value]))
  } finally {
    client.destroy()
  }
}

/** The contact key is 32 random bytes in base64; every other secret of our own is a text of at least 32 characters, those of others are as issued. */
function keyOf(name: keyof Secrets, parameter: string, values: ReadonlyMap<string, string>): KeyObject {
  const value = values.get(parameter)
  if (!value) throw new SettingMissing(`the parameter ${parameter} has no value`)
  if (name === 'wechatPushKey' && !isPushKey(value)) {
    throw new SettingMissing(`the parameter ${parameter} is no EncodingAESKey, nor "plaintext"`)
  }
  const bytes = Buffer.from(value, name === 'contact' ? 'base64' : 'utf8')
  if (name === 'contact' ? bytes.length !== 32 : !issuedByOthers.includes(name) && bytes.length < 32) {
    throw new SettingMissing(`the parameter ${parameter} is too short or too long to be the ${name} secret`)
  }
  return createSecretKey(bytes)
}
