import type { Grant } from '@minping/shared/access'
import type { ProblemCode, ResponseBody, RouteName, routes } from '@minping/shared/api'
import type { TerminalChannel } from '@minping/shared/review'
import type * as z from 'zod'

type Routes = typeof routes

/** Who calls, as the authorizer found out. */
export type CallerIdentity =
  | { kind: 'anybody' }
  | { kind: 'citizen'; subjects: readonly string[] }
  /** The city's acceptance system (统一受理平台), by its signature. */
  | { kind: 'acceptanceSystem' }
  /** WeChat, by the signature of what it pushes. */
  | { kind: 'wechat' }
  /** Somebody of one business, for one wave of a survey. */
  | { kind: 'business'; businessId: string; waveId: string; verifiedBy: 'invitation' | 'phone' | 'claim' }
  /** A terminal at a window, as it is bound at this moment. */
  | { kind: 'terminal'; terminalId: string; windowId: string; channel: TerminalChannel }
  | {
      kind: 'staff'
      staffId: string
      name: string
      grants: readonly Grant[]
      departmentCode?: string | undefined
      /** They choose a password of their own before anything else. */
      isPasswordTemporary?: true | undefined
    }

export type Citizen = Extract<CallerIdentity, { kind: 'citizen' }>
export type AcceptanceSystem = Extract<CallerIdentity, { kind: 'acceptanceSystem' }>
export type Wechat = Extract<CallerIdentity, { kind: 'wechat' }>
export type Business = Extract<CallerIdentity, { kind: 'business' }>
export type Terminal = Extract<CallerIdentity, { kind: 'terminal' }>
export type Staff = Extract<CallerIdentity, { kind: 'staff' }>

/** A validated call of one route. The clock was read once, at the edge: `now`. */
export interface Call<Name extends RouteName> {
  path: Parsed<Name, 'pathParameters'>
  query: Parsed<Name, 'query'>
  body: Parsed<Name, 'body'>
  caller: CallerOf<Name>
  /** Where the contract requires an Idempotency-Key: the key, and what tells the same request from another one. */
  request: Routes[Name] extends { idempotencyKey: true } ? { key: string; bodyHash: string } : undefined
  now: Date
  requestId: string
}

/** An expected outcome: the body of success, or a problem of the contract. Faults are thrown. */
export type Answer<Name extends RouteName> = { body: ResponseBody<Name> } | FileOf<Name> | ProblemAnswer

/** An answer that is a file, not JSON. */
export interface FileAnswer {
  file: { fileName: string; mediaType: string; text: string }
}

type FileOf<Name extends RouteName> = Routes[Name] extends { alsoAnswers: string } ? FileAnswer : never

export interface ProblemAnswer {
  problem: ProblemCode
  /** The failing field as a dotted path. */
  field?: string | undefined
  /** What already stands, where that is the reason. */
  current?: unknown
  retryAfterSeconds?: number | undefined
}

/** What the schema of a part makes of what was sent; undefined where the route has no such part. */
type Parsed<Name extends RouteName, Part extends string> = Routes[Name] extends {
  [key in Part]: infer Schema extends z.ZodType
}
  ? z.output<Schema>
  : undefined

type CallerOf<Name extends RouteName> = Routes[Name]['who'] extends infer Who
  ? Who extends 'anybody'
    ? CallerIdentity
    : Who extends 'citizen'
      ? Citizen
      : Who extends 'business'
        ? Business
        : Who extends 'terminal'
          ? Terminal
          : Who extends 'acceptanceSystem'
            ? AcceptanceSystem
            : Who extends 'wechat'
              ? Wechat
              : Who extends readonly (infer Role)[]
                ? CallerInRole<Role>
                : never
  : never

/** Each role that a list names: its own kind of caller. */
type CallerInRole<Role> = Role extends 'citizen'
  ? Citizen
  : Role extends 'business'
    ? Business
    : Role extends 'terminal'
      ? Terminal
      : Staff
