import { randomBytes } from './bytes'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A secret or key that nobody can guess: six random bits a character, of crypto-grade randomness. */
export async function randomText(characters: number): Promise<string> {
  const bytes = await randomBytes(characters)
  return Array.from(bytes, (byte) => alphabet.charAt(byte & 63)).join('')
}
