import { createHash } from 'node:crypto'
import type { StandInAnswer } from './parameter-store.ts'

export interface WechatAccount {
  appId: string
  appSecret: string
}

/**
 * Speaks WeChat's `GET /sns/jscode2session`. The code says who signs in and what happens:
 * `risky-…`, `often-…`, `invalid-…` and `busy-…` answer WeChat's error for it; any other code `<person>-<anything>` is
 * good once, and the same person always gets the same openid.
 */
export class WechatStandIn {
  readonly #account: WechatAccount
  readonly #used = new Set<string>()

  constructor(account: WechatAccount) {
    this.#account = account
  }

  answer(query: URLSearchParams): StandInAnswer {
    // WeChat labels its JSON as text.
    return { status: 200, contentType: 'text/plain', body: JSON.stringify(this.#codeToSession(query)) }
  }

  #codeToSession(query: URLSearchParams): object {
    const code = query.get('js_code')
    if (query.get('appid') !== this.#account.appId) return failure(40013, 'invalid appid')
    if (query.get('secret') !== this.#account.appSecret) return failure(40125, 'invalid appsecret')
    if (query.get('grant_type') !== 'authorization_code') return failure(40002, 'invalid grant_type')
    if (!code) return failure(41008, 'missing code')
    const [person = ''] = code.split('-')
    if (person === 'invalid') return failure(40029, 'invalid code')
    if (person === 'often') return failure(45011, 'api minute-quota reach limit, must slower')
    if (person === 'risky') return failure(40226, 'code blocked')
    if (person === 'busy') return failure(-1, 'system error')
    if (this.#used.has(code)) return failure(40163, 'code been used')
    this.#used.add(code)
    return { openid: `o${digest(`openid ${person}`).slice(0, 27)}`, session_key: digest(code).slice(0, 24) }
  }
}

function failure(errcode: number, errmsg: string): object {
  return { errcode, errmsg: `${errmsg}, rid: 00000000-00000000-00000000` }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
