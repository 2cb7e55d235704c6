import { type Canvas, type Drawing, type Mark, straight, tidy } from './drawing'

/** How many bad reviews a target allows, and how many there are. */
export interface BudgetReading {
  allowed: number
  used: number
}

const thickness = 14

/** The budget as a bar from zero: what is used, what is left; beyond the allowance the bar goes on in the accent colour. */
export function drawBudget({ allowed, used }: BudgetReading, { width, textSize }: Canvas): Drawing {
  const whole = Math.max(allowed, used, 1)
  const place = (count: number) => tidy((count / whole) * width)
  const bar = (from: number, to: number, fill: 'brand' | 'accent' | 'line'): Mark[] =>
    to > from
      ? [{ kind: 'bar', x: place(from), y: 4, width: tidy(place(to) - place(from)), height: thickness, fill }]
      : []
  const limit: Mark = {
    kind: 'stroke',
    path: straight(place(allowed), 0, place(allowed), thickness + 8),
    tone: 'ink',
    width: 2,
  }
  return {
    width,
    height: thickness + 8,
    textSize,
    marks: [
      ...bar(0, allowed, 'line'),
      ...bar(0, Math.min(used, allowed), 'brand'),
      ...bar(allowed, used, 'accent'),
      ...(used > allowed ? [limit] : []),
    ],
  }
}
