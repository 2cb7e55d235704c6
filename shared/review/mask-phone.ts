/**
 * A phone number as it may be shown: `138****5678`; of a landline, whose area code all neighbours share, only
 * the area code and the last two digits: `0888****56`.
 */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (/^1\d{10}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`
  return `${areaCodeOf(phone, digits)}****${digits.slice(-2)}`
}

/** Two-digit numbers of the largest cities aside (010, 02x), area codes have four digits. */
function areaCodeOf(phone: string, digits: string): string {
  const written = /^(0\d{2,3})-/.exec(phone)?.[1]
  return written ?? digits.slice(0, /^0(10|2\d)/.test(digits) ? 3 : 4)
}
