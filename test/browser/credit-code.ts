import { creditCodeCheckCharacter } from '@minping/shared/directory'

let businesses = 0

/** A credit code that is nobody's, with the right check character; another one each time. */
export function newCreditCode(): string {
  businesses += 1
  const first17 = `91539998${String(businesses).padStart(9, '0')}`
  return `${first17}${creditCodeCheckCharacter(first17)}`
}
