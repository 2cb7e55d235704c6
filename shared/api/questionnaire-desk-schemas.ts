import * as z from 'zod'
import { code, questionnaire, words } from './questionnaire-schema.ts'
import { timestamp, version } from './survey-schema-parts.ts'

export const questionnairePath = z.strictObject({ questionnaireId: code })
export const questionnaireQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('A published version; absent: the draft, or the last published.'),
})
/** What the checker found: a code, where (`sections.1.questions.0.visibleIf`), and a sentence in both languages. */
export const finding = z.object({ code: z.string(), path: z.string(), zh: z.string(), en: z.string() })
export const questionnaireSummary = z.object({
  questionnaireId: code,
  title: words,
  /** The last published version; 0 before the first. */
  published: z.int(),
  /** Grows with every save of the draft; absent when there is none. */
  draftRevision: z.int().optional(),
  changedAt: timestamp,
})
export const questionnaireList = z.object({ items: z.array(questionnaireSummary) })
export const questionnaireView = questionnaireSummary.extend({
  document: questionnaire,
  version: z.int().describe('0 for a draft.'),
  findings: z.array(finding),
})
export const saveQuestionnaireRequest = z.strictObject({
  revision: z.int().min(0).describe('The draft revision that was seen; 0 for none.'),
  document: questionnaire,
})
export const publishQuestionnaireRequest = z.strictObject({ revision: version })
