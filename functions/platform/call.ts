import type { Grant } from '@minping/shared/access'
import type {
  PathParameters,
  ProblemCode,
  RequestBody,
  RequestQuery,
  ResponseBody,
  RouteName,
} from '@minping/shared/api'

/** Who calls, as the authorizer found out. */
export type CallerIdentity =
  | { kind: 'anybody' }
  | { kind: 'citizen'; subjects: readonly string[] }
  | { kind: 'staff'; staffId: string; name: string; grants: readonly Grant[]; departmentCode?: string | undefined }

export type Citizen = Extract<CallerIdentity, { kind: 'citizen' }>
export type Staff = Extract<CallerIdentity, { kind: 'staff' }>

/** A validated call of one route. The clock was read once, at the edge: `now`. */
export interface Call<Name extends RouteName> {
  path: PathParameters<Name>
  query: RequestQuery<Name>
  body: RequestBody<Name>
  caller: CallerOf<Name>
  /** Given where the contract requires the header. `bodyHash` tells the same request from another one. */
  request: { key: string; bodyHash: string }
  now: Date
  requestId: string
}

/** An expected outcome: the body of success, or a problem of the contract. Faults are thrown. */
export type Answer<Name extends RouteName> =
  | { body: ResponseBody<Name> }
  | { problem: ProblemCode; field?: string | undefined; current?: unknown }

type CallerOf<Name extends RouteName> = typeof import('@minping/shared/api')['routes'][Name]['who'] extends infer Who
  ? Who extends 'anybody'
    ? CallerIdentity
    : Who extends 'citizen'
      ? Citizen
      : Staff
  : never
