/** Length before everything else; what guessing begins with counts for nothing. */
export const leastPasswordLength = 12
export const mostPasswordLength = 128
/** So many characters must be left when everything that is guessed first is taken away. */
const leastOwnCharacters = 6

/** What passwords in lists of leaked ones are made of, most often. Compared without case and with 0, 1, 3, 4, 5, @ and $ as letters. */
const pieces = [
  'password',
  'passwd',
  'admin',
  'administrator',
  'root',
  'user',
  'test',
  'login',
  'welcome',
  'letmein',
  'iloveyou',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'dragon',
  'monkey',
  'master',
  'superman',
  'batman',
  'computer',
  'internet',
  'woaini',
  'woaiwojia',
  'nihao',
  'zhongguo',
  'china',
  'lijiang',
  'yunnan',
  'minping',
  'haochaping',
  'zhengwu',
  'government',
]
/** As fingers find them; runs of four or more along a row count for nothing, in either direction. */
const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '147258369',
  '1314520',
  '5201314',
]

export type PasswordFault = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_COMMON'

/** What stands against a new password of an account; undefined when nothing does. */
export function checkPassword(password: string, account: string): PasswordFault | undefined {
  if ([...password].length < leastPasswordLength) return 'PASSWORD_TOO_SHORT'
  return ownCharacters(password, account) < leastOwnCharacters ? 'PASSWORD_TOO_COMMON' : undefined
}

/** How many different characters are left without well-known pieces, the account's name, runs, years and repetitions. */
function ownCharacters(password: string, account: string): number {
  let left = password.normalize('NFKC').toLowerCase()
  // Dates, phone numbers and the like.
  if (/^[\d\s.-]*$/.test(left)) return 0
  for (const piece of [account, ...account.split('-').filter((part) => part.length > 3)]) left = without(left, piece)
  left = left.replace(/(?:19|20)\d\d/g, ' ')
  for (const run of runs) left = left.replaceAll(run, ' ')
  for (const piece of pieces) left = without(left, piece)
  // The same few characters again and again: `abab…`, `aaaa…`.
  left = left.replace(/(.{1,4}?)\1{2,}/g, ' ').replace(/(.)\1{2,}/g, ' ')
  return new Set(left.replace(/\s/g, '')).size
}

/** Every run of four or more along a row, longest first. */
const runs = rows
  .flatMap((row) => [row, [...row].reverse().join('')])
  .flatMap((row) =>
    Array.from({ length: row.length }, (_, start) => row.slice(start)).flatMap((rest) =>
      Array.from({ length: Math.max(0, rest.length - 3) }, (_, cut) => rest.slice(0, rest.length - cut)),
    ),
  )
  .sort((one, other) => other.length - one.length)

function without(text: string, piece: string): string {
  for (let left = text; ; ) {
    const at = asLetters(left).indexOf(asLetters(piece))
    if (at < 0) return left
    left = `${left.slice(0, at)} ${left.slice(at + piece.length)}`
  }
}

function asLetters(text: string): string {
  return text.replace(/[01345@$]/g, (character) => substitutes[character] ?? character)
}

const substitutes: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '@': 'a', $: 's' }
