/** Digits and capitals that nobody confuses: without 0, 1, I and O. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const base = alphabet.length
/** 70 random bits, and one character that tells most typing mistakes. */
const randomLength = 14
const groupLength = 5

/** How many bytes a code is made of. */
export const ratingCodeBytes = randomLength

/** The code that some random or keyed bytes make: 14 characters and a check character. */
export function ratingCodeOf(bytes: Uint8Array): string {
  const random = Array.from(bytes.subarray(0, randomLength), (byte) => alphabet.charAt(byte % base)).join('')
  return random + checkCharacter(random)
}

/** A code as it is printed and read out: three groups of five. */
export function formatRatingCode(code: string): string {
  const groups = code.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []
  return groups.join('-')
}

/**
 * The code in what somebody typed: small letters, spaces and hyphens are forgiven. Undefined when it can't be one; a
 * wrong character and most swapped neighbours are noticed without asking the service.
 */
export function normalRatingCode(text: string): string | undefined {
  const code = text.replace(/[\s-]/g, '').toUpperCase()
  const isSpelt = code.length === randomLength + 1 && [...code].every((character) => alphabet.includes(character))
  return isSpelt && checkCharacter(code.slice(0, randomLength)) === code.charAt(randomLength) ? code : undefined
}

/** Whether a text looks as a code does, right or mistyped. */
export function looksLikeRatingCode(text: string): boolean {
  return /^[A-Z0-9]{15}$/.test(text.replace(/[\s-]/g, '').toUpperCase())
}

/** The algorithm of Luhn over an alphabet of 32 (ISO/IEC 7812-1, Luhn mod N). */
function checkCharacter(random: string): string {
  let sum = 0
  let factor = 2
  for (const character of [...random].reverse()) {
    const product = alphabet.indexOf(character) * factor
    sum += Math.floor(product / base) + (product % base)
    factor = factor === 2 ? 1 : 2
  }
  return alphabet.charAt((base - (sum % base)) % base)
}
