import type { Condition } from './condition.ts'

/** The same in Chinese and in English. */
export interface Words {
  zh: string
  en: string
}

/**
 * 问卷 as data. A published version never changes: answers name the version that they answer. Identifiers (of sections,
 * questions, rows, options) are lower-case words joined by hyphens, unique in their questionnaire (options and rows:
 * in their question), and keep their meaning from version to version, so that waves can be compared.
 */
export interface Questionnaire {
  questionnaireId: string
  title: Words
  /** What it is for, who reads it, and that it is voluntary (plan item 37). */
  introduction: Words
  /** 填报人 branches: who answers for the business. With fewer than two, nobody is asked. */
  kinds: readonly { kind: string; name: Words }[]
  sections: readonly Section[]
  index?: IndexDefinition | undefined
}

export interface Section {
  sectionId: string
  title: Words
  introduction?: Words | undefined
  visibleIf?: Condition | undefined
  questions: readonly Question[]
}

export type Question = QuestionBody & {
  questionId: string
  title: Words
  hint?: Words | undefined
  required: boolean
  /** 不了解/未接触 is offered; whoever chooses it is outside the denominator. */
  notExperienced: boolean
  visibleIf?: Condition | undefined
  /** Opens a case (plan item 37, 推动反映问题整改). */
  problem?: ProblemRule | undefined
}

export type QuestionBody =
  | { type: 'single'; options: readonly Option[]; randomOrder: boolean }
  | {
      type: 'multiple'
      options: readonly Option[]
      randomOrder: boolean
      least?: number | undefined
      most?: number | undefined
    }
  | { type: 'scale'; scale: ScaleName }
  | { type: 'matrix'; scale: ScaleName; rows: readonly { rowId: string; title: Words }[]; randomOrder: boolean }
  /** Best first; `most` asks for the first few only. */
  | { type: 'ranking'; options: readonly Option[]; randomOrder: boolean; most?: number | undefined }
  | {
      type: 'number'
      unit: Words
      /** Digits after the point: 0, 1 or 2. */
      decimals: number
      least: number
      most: number
      /** Where bins of the distribution begin, ascending: [1, 2, 5] makes <1, 1–<2, 2–<5, ≥5. */
      edges: readonly number[]
      /** The promise of the plan that the number is set beside (promise.ts). */
      promiseId?: string | undefined
    }
  /** `2024-09-12`; the ends are included. */
  | { type: 'date'; earliest?: string | undefined; latest?: string | undefined }
  | { type: 'text'; long: boolean; most: number; groups: readonly KeywordGroup[] }
  /** At most so many files (1 to `mostFiles` of shared/upload). */
  | { type: 'file'; most: number }

export type QuestionType = QuestionBody['type']

export interface Option {
  option: string
  name: Words
  /** 其他: chosen, it asks for a text (at most 50 characters). */
  withText: boolean
  /** Chosen, it excludes every other (以上都没有). */
  alone: boolean
}

/** five: 5 非常满意 … 1 非常不满意; three: 3 满意, 2 基本满意, 1 不满意; eleven: 0 … 10, how likely one would recommend. */
export const scaleNames = ['five', 'three', 'eleven'] as const
export type ScaleName = (typeof scaleNames)[number]

/** Open texts are gathered under a group when they contain one of its words. */
export interface KeywordGroup {
  group: string
  name: Words
  words: readonly string[]
}

/** When an answer opens a case, and to whom it goes. A text opens one when anything is written. */
export interface ProblemRule {
  category: string
  /** Scale, matrix: this score or lower opens a case; absent for single, multiple (`options`) and text. */
  atMost?: number | undefined
  options?: readonly string[] | undefined
}

/** How answers become 0–100. `fromZero`: (x − lowest) ÷ (highest − lowest) × 100, so 基本满意 of five is 50; `proportional`: x ÷ highest × 100, so it is 60. */
export const scoreMappings = ['fromZero', 'proportional'] as const
export type ScoreMapping = (typeof scoreMappings)[number]

/** The index: weighted environments, each the weighted mean of scale questions and matrix rows. */
export interface IndexDefinition {
  mapping: ScoreMapping
  environments: readonly {
    environment: string
    name: Words
    weight: number
    /** Item ids: a scale question's id, or `question.row` of a matrix. */
    items: readonly { item: string; weight: number }[]
  }[]
}
