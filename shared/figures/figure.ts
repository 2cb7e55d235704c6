import { percentText, reaches } from './percent.ts'

/** A rate with what it was made of; `percent` has two decimals, null means 0/0 (无数据). */
export interface Figure {
  numerator: number
  denominator: number
  percent: string | null
}

export interface FigureWithTarget extends Figure {
  /** In percent; null where none is set. */
  target: number | null
  met: boolean | null
}

export function figureOf(numerator: number, denominator: number): Figure {
  return { numerator, denominator, percent: percentText(numerator, denominator) }
}

export function figureWithTarget(numerator: number, denominator: number, target: number | null): FigureWithTarget {
  return {
    numerator,
    denominator,
    percent: percentText(numerator, denominator, target),
    target,
    met: target === null || denominator === 0 ? null : reaches(numerator, denominator, target),
  }
}
