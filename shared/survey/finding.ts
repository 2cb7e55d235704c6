/** Something that must be mended before a questionnaire can be published. */
export interface Finding {
  code: FindingCode
  /** Where, as a path in the document (`sections.1.questions.0.visibleIf`). */
  path: string
  zh: string
  en: string
}

export type FindingCode =
  | 'DUPLICATE'
  | 'UNKNOWN_REFERENCE'
  | 'LATER_QUESTION'
  | 'CONDITION_UNFIT'
  | 'UNREACHABLE'
  | 'RANGE_EMPTY'
  | 'PROBLEM_RULE_UNFIT'
  | 'INDEX_UNFIT'
  | 'TOO_MUCH'
