import type { Place } from '../directory/place.ts'

/** What may be recorded. A code is stored for good: never rename one. */
export const auditActions = [
  'create',
  'change',
  'close',
  'reopen',
  'disable',
  'enable',
  'reset-password',
  'change-password',
  'bind-wechat',
  'unbind-wechat',
  'make-code',
  'bind-terminal',
  'sign-in',
  'lock',
  'reveal-contact',
  'withdraw-contact',
  'withdraw-publication',
  'forget-citizen',
  'show-content',
  'decide-content',
  'export',
  'set-up',
] as const
export type AuditAction = (typeof auditActions)[number]

/** The kinds of things that something happens to. */
export const auditSubjectKinds = [
  'staff',
  'city',
  'region',
  'hall',
  'department',
  'window',
  'terminal',
  'item',
  'configuration',
  'review',
  'follow-up',
  'queue',
  'survey-case',
  'wave',
  'report',
] as const
export type AuditSubjectKind = (typeof auditSubjectKinds)[number]

/** What JSON can say. */
export type AuditValue =
  | string
  | number
  | boolean
  | null
  | readonly AuditValue[]
  | { readonly [field: string]: AuditValue }

/** One field before and after. Neither is given where the value is personal: then it only says that it changed. */
export interface AuditChange {
  field: string
  before?: AuditValue | undefined
  after?: AuditValue | undefined
}

/**
 * Who did it: a member of staff by account (names are looked up), somebody at the command line, nobody signed in, or a
 * citizen, of whom nothing is said.
 */
export type AuditActor = { kind: 'staff'; id: string } | { kind: 'operator' } | { kind: 'nobody' } | { kind: 'citizen' }

/** What happened, before it has its place in the chain. Never a name, a phone number or what a person wrote. */
export interface AuditRecord {
  by: AuditActor
  action: AuditAction
  subject: { kind: AuditSubjectKind; id: string }
  /** Where it is: auditors read what lies within their scopes. */
  place: Partial<Place> & { cityCode: string }
  changes?: readonly AuditChange[] | undefined
  /** As entered by who did it, where it is asked for. */
  reason?: string | undefined
}

/** A record in its place in the chain. */
export interface AuditEntry extends AuditRecord {
  /** 1, 2, 3 …: consecutive in the whole city. */
  seq: number
  /** When, UTC, ISO 8601 with milliseconds. */
  at: string
  /** The hash of the entry before. */
  previous: string
  /** SHA-256 of `previous` and everything else of the entry, 64 hexadecimal digits. */
  hash: string
}
