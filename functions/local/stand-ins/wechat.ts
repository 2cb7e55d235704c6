import { createHash } from 'node:crypto'
import type { StandInAnswer } from './parameter-store.ts'
import { type PushAddress, pushEvent } from './wechat-pushes.ts'

export interface WechatAccount {
  appId: string
  appSecret: string
  /** Where it pushes what it finds of photos; without it nothing is pushed. */
  pushes?: PushAddress | undefined
}

/** A subscribe message that would have gone out. */
export interface TakenWechatMessage {
  openid: string
  templateId: string
  page: string
  /** The words of each field. */
  data: Record<string, string>
}

/** What of a request the stand-in looks at. */
export interface WechatRequest {
  method: string
  path: string
  query: URLSearchParams
  body: string
}

/** Where WeChat answers. */
export const isWechatPath = (path: string): boolean => /^\/(sns|cgi-bin|wxa)\//.test(path)

/**
 * Speaks the part of WeChat's server API that the functions use. A code of `wx.login` says who signs in and what
 * happens: `risky-…`, `often-…`, `invalid-…` and `busy-…` answer WeChat's error for it; any other code
 * `<person>-<anything>` is good once, and the same person always gets the same openid.
 * What it finds of a photo it pushes, once it has fetched it.
 * Messages to the persons `declined`, `left`, `crowded` and `unsteady` answer WeChat's errors; others are told to who listens.
 */
export class WechatStandIn {
  readonly #account: WechatAccount
  readonly #onMessage: (message: TakenWechatMessage) => void
  readonly #used = new Set<string>()
  readonly #pushing = new Set<Promise<unknown>>()
  #tokens = 1

  constructor(account: WechatAccount, onMessage: (message: TakenWechatMessage) => void) {
    this.#account = account
    this.#onMessage = onMessage
  }

  answer(request: WechatRequest): StandInAnswer {
    // WeChat labels its JSON as text.
    return { status: 200, contentType: 'text/plain', body: JSON.stringify(this.#reply(request)) }
  }

  /** Takes the access token out of use, as WeChat does when another server is made a new one. */
  replaceToken(): void {
    this.#tokens += 1
  }

  /** Once every photo that was asked about is answered. */
  async pushed(): Promise<void> {
    while (this.#pushing.size > 0) await Promise.all(this.#pushing)
  }

  #reply({ method, path, query, body }: WechatRequest): object {
    switch (`${method} ${path}`) {
      case 'GET /sns/jscode2session':
        return this.#codeToSession(query)
      case 'POST /cgi-bin/stable_token':
        return this.#stableToken(fieldsOf(body))
      case 'POST /cgi-bin/message/subscribe/send':
        return this.#tokenRefusal(query) ?? this.#sendMessage(fieldsOf(body))
      case 'POST /wxa/msg_sec_check':
        return this.#tokenRefusal(query) ?? checkWords(fieldsOf(body))
      case 'POST /wxa/media_check_async':
        return this.#tokenRefusal(query) ?? this.#checkPhoto(fieldsOf(body))
      default:
        return failure(40066, 'invalid url')
    }
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
    return { openid: standInOpenid(person), session_key: digest(code).slice(0, 24) }
  }

  #stableToken({ grant_type, appid, secret, force_refresh }: Record<string, unknown>): object {
    if (appid !== this.#account.appId) return failure(40013, 'invalid appid')
    if (secret !== this.#account.appSecret) return failure(40125, 'invalid appsecret')
    if (grant_type !== 'client_credential') return failure(40002, 'invalid grant_type')
    if (force_refresh === true) this.replaceToken()
    return { access_token: this.#token(), expires_in: 7_200 }
  }

  #tokenRefusal(query: URLSearchParams): object | undefined {
    const token = query.get('access_token')
    if (!token) return failure(41001, 'access_token missing')
    return token === this.#token() ? undefined : failure(40001, 'invalid credential, access_token is invalid')
  }

  #sendMessage({ touser, template_id, page, data }: Record<string, unknown>): object {
    const openid = String(touser)
    if (!/^o[A-Za-z0-9_-]{27}$/.test(openid)) return failure(40003, 'invalid openid')
    if (!template_id) return failure(40037, 'invalid template_id')
    const error = messageErrors.get(openid)
    if (error) return failure(...error)
    const words = Object.entries(Object(data)).map(([field, content]) => [field, String(Object(content).value ?? '')])
    const wrong = words.find(([field = '', text = '']) => !isFieldText(field, text))
    if (wrong) return failure(47003, `argument invalid! data.${wrong[0]}.value is invalid`)
    this.#onMessage({
      openid,
      templateId: String(template_id),
      page: String(page ?? ''),
      data: Object.fromEntries(words),
    })
    return { errcode: 0, errmsg: 'ok', msgid: 1 }
  }

  #checkPhoto({ version, scene, openid, media_type, media_url }: Record<string, unknown>): object {
    if (version !== 2 || media_type !== 2 || typeof media_url !== 'string') return failure(47001, 'data format error')
    const refusal = refusalOfPerson(scene, openid)
    if (refusal) return refusal
    const trace_id = `trace-${digest(media_url).slice(0, 24)}`
    const pushing = this.#pushFound(media_url, trace_id).finally(() => this.#pushing.delete(pushing))
    this.#pushing.add(pushing)
    return { errcode: 0, errmsg: 'ok', trace_id }
  }

  async #pushFound(url: string, trace_id: string): Promise<void> {
    const { appId: appid, pushes } = this.#account
    const found = pushes && (await lookAt(url))
    if (!found) return
    await pushEvent(pushes, appid, {
      ToUserName: 'gh_local',
      FromUserName: 'wechat',
      CreateTime: Math.floor(Date.now() / 1_000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid,
      trace_id,
      version: 2,
      errcode: 0,
      errmsg: 'ok',
      ...found,
    })
  }

  #token(): string {
    return digest(`token ${this.#tokens}`)
  }
}

/**
 * Finds what a test writes to be found: words with 违规 are risky, with 可疑 suspect, the word 繁忙 makes it busy. As
 * WeChat's own examples have it: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html
 */
function checkWords({ version, scene, openid, content }: Record<string, unknown>): object {
  if (version !== 2 || typeof content !== 'string' || content === '') return failure(47001, 'data format error')
  const refusal = refusalOfPerson(scene, openid)
  if (refusal) return refusal
  if ([...content].length > 2500) return failure(45002, 'content size out of limit')
  if (content.includes('繁忙')) return failure(-1, 'system error')
  const result = findIn(content)
  return {
    errcode: 0,
    errmsg: 'ok',
    result,
    detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
    trace_id: `trace-${digest(content).slice(0, 12)}`,
  }
}

/** Whoever gave it must have been here of late. */
function refusalOfPerson(scene: unknown, openid: unknown): object | undefined {
  if (![1, 2, 3, 4].includes(Number(scene))) return failure(40129, 'invalid scene')
  if (!/^o[A-Za-z0-9_-]{27}$/.test(String(openid))) return failure(40003, 'invalid openid')
  return openid === standInOpenid('away') ? failure(61010, 'code is expired') : undefined
}

function findIn(content: string): { suggest: string; label: number } {
  if (content.includes('违规')) return { suggest: 'risky', label: 20006 }
  return content.includes('可疑') ? { suggest: 'review', label: 20001 } : { suggest: 'pass', label: 100 }
}

/**
 * Fetches a photo and finds the same texts in its bytes; nothing is ever said of one with 沉默. Labels of photos are
 * texts, and one that can't be fetched is called passed, with an error in its detail: as WeChat has it.
 */
async function lookAt(url: string): Promise<object | undefined> {
  const answer = await fetch(url).catch(() => undefined)
  const content = answer?.ok ? Buffer.from(await answer.arrayBuffer()).toString('utf8') : undefined
  if (content?.includes('沉默')) return undefined
  const { suggest, label } = findIn(content ?? '')
  const result = { suggest, label: String(label) }
  const errcode = content === undefined ? -1008 : 0
  return { result, detail: [{ strategy: 'content_model', errcode, ...result, prob: 90 }] }
}

/** The openid of a person. */
export function standInOpenid(person: string): string {
  return `o${digest(`openid ${person}`).slice(0, 27)}`
}

/** Who can't be sent messages, and what WeChat says of it. */
const messageErrors = new Map<string, [number, string]>([
  [standInOpenid('declined'), [43101, 'user refuse to accept the msg']],
  [standInOpenid('left'), [40003, 'invalid openid']],
  [standInOpenid('crowded'), [45009, 'reach max api daily quota limit']],
  [standInOpenid('unsteady'), [-1, 'system error']],
])

/**
 * What WeChat takes in a field, by the kind in its name:
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
const fieldTexts: Record<string, RegExp> = {
  thing: /^.{1,20}$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  character_string: /^[\x21-\x7e]{1,32}$/,
  date: /^\d{4}年\d{1,2}月\d{1,2}日( \d{2}:\d{2})?$/,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{2}:\d{2}$/,
}

function isFieldText(field: string, text: string): boolean {
  return fieldTexts[field.replace(/\d+$/, '')]?.test(text) ?? false
}

function failure(errcode: number, errmsg: string): object {
  return { errcode, errmsg: `${errmsg}, rid: 00000000-00000000-00000000` }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

function fieldsOf(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body) ?? {}
  } catch {
    return {}
  }
}
