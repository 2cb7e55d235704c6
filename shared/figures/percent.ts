import { FiguresError } from './error.ts'

/** Hundredths of a percent in a whole. */
const whole = 10_000

/** A percentage as a fraction of integers: 98.5 is 985 of 1000. */
interface Target {
  value: number
  /** What the value counts as 100 %. */
  hundred: number
}

/**
 * A rate in percent with two decimals, half up, by integer arithmetic. Null for 0/0.
 * Never "100.00" while anything is missing, and never rounded up to a target (in percent) that isn't reached.
 */
export function percentText(numerator: number, denominator: number, target?: number | null): string | null {
  requireCounts(numerator, denominator)
  if (denominator === 0) return null
  const halfUp = Math.floor((numerator * 2 * whole + denominator) / (2 * denominator))
  const capped = numerator < denominator ? Math.min(halfUp, whole - 1) : halfUp
  const missed = target !== undefined && target !== null && !reaches(numerator, denominator, target)
  return hundredthsText(missed ? Math.min(capped, lastBelow(target)) : capped)
}

/** Whether a rate reaches a target in percent, compared in integers: numerator × 100 ≥ target × denominator. */
export function reaches(numerator: number, denominator: number, target: number): boolean {
  const { value, hundred } = readTarget(target)
  return numerator * hundred >= value * denominator
}

/** The largest number of misses among a denominator that still reaches a target in percent. */
export function missesAllowed(denominator: number, target: number): number {
  const { value, hundred } = readTarget(target)
  return Math.floor((denominator * (hundred - value)) / hundred)
}

/** The highest percentage of two decimals below a target, in hundredths of a percent. */
function lastBelow(target: number): number {
  const { value, hundred } = readTarget(target)
  return Math.ceil((value * whole) / hundred) - 1
}

function readTarget(target: number): Target {
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(String(target))
  if (!match || target > 100) throw new FiguresError(`not a target in percent with at most four decimals: ${target}`)
  const decimals = match[2] ?? ''
  return { value: Number(`${match[1]}${decimals}`), hundred: 100 * 10 ** decimals.length }
}

function hundredthsText(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}

function requireCounts(numerator: number, denominator: number): void {
  const counts = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
  if (!counts || numerator < 0 || numerator > denominator) {
    throw new FiguresError(`not a share of counts: ${numerator}/${denominator}`)
  }
}
