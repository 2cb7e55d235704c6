import type { Words } from './questionnaire.ts'

/** A measurable commitment of 丽江市优化营商环境三年行动方案（2022—2024年）. */
export interface PlanPromise {
  promiseId: string
  /** 1 … 38. */
  item: number
  years: readonly number[]
  subject: Words
  value: number
  unit: Words
  /** Whether at most or at least `value` keeps it, or exactly. */
  direction: 'atMost' | 'atLeast' | 'exactly'
  /** Word for word from the plan. */
  quotation: string
}
