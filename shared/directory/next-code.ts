/**
 * The next two-digit code around a place: of `530702-01` with windows 01, 02 and 04 it is `530702-01-05`. After the
 * highest one that was ever used, for a code is not used again. Undefined when 99 is taken.
 */
export function nextCode(around: string, taken: readonly string[]): string | undefined {
  const numbers = taken.flatMap((code) => {
    const rest = code.startsWith(`${around}-`) ? code.slice(around.length + 1) : ''
    return /^\d{2}$/.test(rest) ? [Number(rest)] : []
  })
  const next = Math.max(0, ...numbers) + 1
  return next > 99 ? undefined : `${around}-${String(next).padStart(2, '0')}`
}
