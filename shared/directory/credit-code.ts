/** GB 32100-2015: digits and capitals without I, O, S, V, Z. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** 3^(i−1) mod 31 for the 17 characters before the check character. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/**
 * 统一社会信用代码 as it is written: 18 capitals and digits, its check character right. Undefined when it is not one.
 * Spaces and small letters, as people type them, are forgiven.
 */
export function readCreditCode(text: string): string | undefined {
  const code = text.replace(/\s/g, '').toUpperCase()
  return code.length === 18 && creditCodeCheckCharacter(code.slice(0, -1)) === code.slice(-1) ? code : undefined
}

/** The check character of the first 17; undefined when one of them can't stand in a code. Source: GB 32100-2015, section 5. */
export function creditCodeCheckCharacter(first17: string): string | undefined {
  if (first17.length !== weights.length) return undefined
  let sum = 0
  for (const [index, weight] of weights.entries()) {
    const value = characters.indexOf(first17.charAt(index))
    if (value < 0) return undefined
    sum += value * weight
  }
  return characters.charAt((31 - (sum % 31)) % 31)
}
