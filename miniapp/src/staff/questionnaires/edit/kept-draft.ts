import type { ResponseBody } from '@minping/shared/api'
import type { Questionnaire } from '@minping/shared/survey'
import { type Shelf, shelf } from '../../../service'

export type QuestionnaireView = ResponseBody<'getQuestionnaire'>

/** Unsaved changes, kept on the device until they are saved or dropped. */
export interface KeptDraft {
  document: Questionnaire
  /** What of the service these changes were made on. */
  seen: string
  /** In Shanghai's clock, as the service writes it. */
  keptAt: string
}

export function keptDraft(questionnaireId: string): Shelf<KeptDraft> {
  return shelf(`questionnaireDraft.${questionnaireId}`)
}

/** Which state of a questionnaire a change was made on. */
export function seenOf({ draftRevision, published }: Pick<QuestionnaireView, 'draftRevision' | 'published'>): string {
  return `${published}.${draftRevision ?? 0}`
}

/** What the editor opens with: the service's document, or the device's where it goes on from there. */
export type Opening =
  | { kind: 'clean'; document: Questionnaire }
  | { kind: 'restored'; document: Questionnaire; keptAt: string }
  /** The service's draft was saved after the device's changes: the person chooses. */
  | { kind: 'elsewhere'; document: Questionnaire; kept: KeptDraft }

export function openingOf(view: QuestionnaireView, kept: KeptDraft | undefined): Opening {
  if (!kept || JSON.stringify(kept.document) === JSON.stringify(view.document)) {
    return { kind: 'clean', document: view.document }
  }
  return kept.seen === seenOf(view)
    ? { kind: 'restored', document: kept.document, keptAt: kept.keptAt }
    : { kind: 'elsewhere', document: view.document, kept }
}
