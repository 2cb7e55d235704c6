import type { StaffRole } from '@minping/shared/access'
import type {
  PathParameters,
  Problem,
  RequestBody,
  RequestQuery,
  ResponseBody,
  RouteKey,
  RouteNameOf,
  routes,
} from '@minping/shared/api'
import Taro from '@tarojs/taro'
import { keepBegun, takeBegun } from './begun'
import { ConnectionError, ProblemError } from './problem'

type Given<Part extends string, Value> = [Value] extends [undefined] ? unknown : { [part in Part]: Value }
type KeyGiven<Key extends RouteKey> = (typeof routes)[RouteNameOf<Key>] extends { idempotencyKey: true }
  ? { idempotencyKey: string }
  : unknown

/** What a route needs: its path parameters, query, body and Idempotency-Key, as the contract says. */
export type Parts<Key extends RouteKey> = Given<'path', PathParameters<RouteNameOf<Key>>> &
  Given<'query', RequestQuery<RouteNameOf<Key>>> &
  Given<'body', RequestBody<RouteNameOf<Key>>> &
  KeyGiven<Key>
export type Answer<Key extends RouteKey> = ResponseBody<RouteNameOf<Key>>

type Who<Key extends RouteKey> = (typeof routes)[RouteNameOf<Key>]['who']
/** A route names one kind of caller, or a list of roles. */
type RolesOf<Caller> = Caller extends readonly (infer Role)[] ? Role : Caller
export type OpenRoute = { [Key in RouteKey]: Who<Key> extends 'anybody' ? Key : never }[RouteKey]
export type CitizenRoute = { [Key in RouteKey]: 'citizen' extends RolesOf<Who<Key>> ? Key : never }[RouteKey]
export type BusinessRoute = { [Key in RouteKey]: 'business' extends RolesOf<Who<Key>> ? Key : never }[RouteKey]
export type TerminalRoute = { [Key in RouteKey]: 'terminal' extends RolesOf<Who<Key>> ? Key : never }[RouteKey]
export type StaffRoute = { [Key in RouteKey]: StaffRole & RolesOf<Who<Key>> extends never ? never : Key }[RouteKey]

interface LooseParts {
  path?: Record<string, string>
  query?: Record<string, unknown>
  body?: object
  idempotencyKey?: string
}

const patience = 15_000

/** Calls a route that anybody may call. Throws ProblemError or ConnectionError. */
export function call<Key extends OpenRoute>(key: Key, parts: Parts<Key>): Promise<Answer<Key>> {
  return send(key, parts)
}

/** Calls any route of the contract, with a session's token where there is one. */
export function send<Key extends RouteKey>(key: Key, parts: Parts<Key>, token?: string): Promise<Answer<Key>> {
  const begun = takeBegun(nameOf(key, parts, token)) as Promise<Answer<Key>> | undefined
  return begun ?? ask(key, parts, token)
}

/** Asks ahead of who will ask the same: the first to do so gets this answer. */
export function begin<Key extends RouteKey>(key: Key, parts: Parts<Key>, token?: string): void {
  keepBegun(nameOf(key, parts, token), ask(key, parts, token))
}

function nameOf(key: RouteKey, parts: unknown, token = ''): string {
  return `${key} ${JSON.stringify(parts)} ${token}`
}

async function ask<Key extends RouteKey>(key: Key, parts: Parts<Key>, token?: string): Promise<Answer<Key>> {
  const { path, query, body, idempotencyKey } = parts as LooseParts
  const [method, template] = splitKey(key)
  const answer = await reach({
    url: process.env.API_BASE + fillPath(template, path) + queryText(query),
    method,
    header: {
      ...(body && { 'Content-Type': 'application/json' }),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
    },
    ...(body && { data: JSON.stringify(body) }),
    dataType: 'text',
    responseType: 'text',
    timeout: patience,
  })
  return readAnswer(answer)
}

function splitKey(key: RouteKey): ['GET' | 'POST', string] {
  const [method, path = ''] = key.split(' ')
  return [method === 'POST' ? 'POST' : 'GET', path]
}

function fillPath(template: string, parameters: Record<string, string> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''))
}

function queryText(query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')
  return text && `?${text}`
}

interface Reached {
  statusCode: number
  data: unknown
  header: Record<string, unknown>
}

async function reach(options: Taro.request.Option<unknown>): Promise<Reached> {
  let clock: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new ConnectionError('TIMEOUT')), patience)
  })
  try {
    return await Promise.race([Taro.request(options), tooLong])
  } catch (fault) {
    throw connectionError(fault)
  } finally {
    clearTimeout(clock)
  }
}

function connectionError(fault: unknown): ConnectionError {
  if (fault instanceof ConnectionError) return fault
  const { errMsg, name } = Object(fault) as { errMsg?: string; name?: string }
  return new ConnectionError(name === 'AbortError' || /timeout/i.test(errMsg ?? '') ? 'TIMEOUT' : 'OFFLINE')
}

function readAnswer<Content>({ statusCode, data, header }: Reached): Content {
  const content = parse(data)
  if (statusCode >= 200 && statusCode < 300 && content !== undefined) return content as Content
  if (isProblem(content)) throw new ProblemError(content, retryAfterIn(header))
  throw new ConnectionError('UNREADABLE')
}

/** Retry-After in milliseconds. WeChat keeps the header's name as it was sent, browsers write it small; ours are seconds. */
function retryAfterIn(header: Record<string, unknown> | undefined): number | undefined {
  const [, value] = Object.entries(header ?? {}).find(([name]) => name.toLowerCase() === 'retry-after') ?? []
  const seconds = Number(value)
  return value !== undefined && seconds >= 0 ? seconds * 1_000 : undefined
}

function parse(data: unknown): unknown {
  if (typeof data !== 'string') return data ?? undefined
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

function isProblem(content: unknown): content is Problem {
  const { code, zh, en, status } = Object(content) as Partial<Problem>
  return [code, zh, en].every((text) => typeof text === 'string') && typeof status === 'number'
}
