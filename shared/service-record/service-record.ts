import type { Place } from '../directory/place.ts'
import { outcomes } from '../review/outcome.ts'

/** How a service ended: 办成, 没办成, 退件. */
export const serviceOutcomes = ['done', ...outcomes] as const
export type ServiceOutcome = (typeof serviceOutcomes)[number]

/** Who said that a service was given: the window itself, or the city's acceptance system (统一受理平台). */
export const recordSources = ['window', 'acceptanceSystem'] as const
export type RecordSource = (typeof recordSources)[number]

/** Where a matter was handled; what it was is always known. */
export type RecordPlace = Place & { itemCode: string }

/** 办件: one handled matter. The city knows it by its 办件编号, and so it is judged once. */
export interface ServiceRecord {
  /** The id of the review that judges it. */
  recordId: string
  /** 办件编号, in capitals. */
  projectNo: string
  place: RecordPlace
  outcome: ServiceOutcome
  /** UTC, ISO 8601; where the source says it. */
  startedAt?: string | undefined
  /** UTC, ISO 8601. */
  finishedAt: string
  source: RecordSource
  /** The one-time code for judging it; a later one (`number`) has its own time. */
  code: { number: number; expiresAt: string }
  /** By whom it has been judged: a person, or the system by default because nobody did. */
  judged?: 'person' | 'system' | undefined
  /** Made by the demonstration generator. */
  generated: boolean
}

/** How long codes live, and when a record that nobody judged gets its default review: configuration. */
export interface RecordProfile {
  codeDays: number
  defaultWorkingDays: number
}

/** What holds where a city has not said otherwise: 5 working days are Yunnan's (云政办发〔2020〕6号). */
export const usualRecordProfile: RecordProfile = { codeDays: 30, defaultWorkingDays: 5 }

/** A 办件编号 as it is compared: people type small letters too. */
export function normalProjectNo(text: string): string {
  return text.trim().toUpperCase()
}

/** Whether a text is a 办件编号, however it was typed: 8 to 40 letters, digits and hyphens. */
export function isProjectNo(text: string): boolean {
  return /^[A-Z0-9-]{8,40}$/.test(normalProjectNo(text))
}

/** A 办件编号 as others than the window may see it: its last four characters. */
export function maskProjectNo(projectNo: string): string {
  return `…${projectNo.slice(-4)}`
}
