import { outcomeNames } from '@minping/shared/review'
import type { ServiceOutcome } from '@minping/shared/service-record'
import type { Language } from '../../service'

/** The name of an outcome in a language; `done` as the page says it. */
export function outcomeName(outcome: ServiceOutcome, language: Language, done: string): string {
  return outcome === 'done' ? done : outcomeNames[outcome][language]
}
