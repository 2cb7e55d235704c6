import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { PlatformError } from './errors.ts'

interface Cost {
  /** 2 to the power of this is scrypt's N. */
  logN: number
  r: number
  p: number
}

/** About a quarter of a second and 32 MiB: dear to guess, bearable to sign in. */
const presentCost: Cost = { logN: 15, r: 8, p: 3 }
const saltLength = 16
const hashLength = 32
const pattern = /^scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9_-]+)\$([A-Za-z0-9_-]+)$/

/** A hash that no password has: checking against it takes as long as checking a real one. */
export const nobodysPasswordHash = `scrypt$ln=${presentCost.logN},r=${presentCost.r},p=${presentCost.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** Hashes a password with a new salt: `scrypt$ln=15,r=8,p=3$<salt>$<hash>`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltLength)
  const hash = await derive(password, salt, presentCost)
  const { logN, r, p } = presentCost
  return `scrypt$ln=${logN},r=${r},p=${p}$${salt.toString('base64url')}$${hash.toString('base64url')}`
}

/** Whether a password has this hash, at the cost that the hash itself names. Throws PlatformError when it is no hash. */
export async function verifyPassword(password: string, passwordHash: string): Promise<boolean> {
  const match = pattern.exec(passwordHash)
  if (!match) throw new PlatformError('a stored password hash is not readable')
  const [, logN, r, p, salt = '', hash = ''] = match
  const expected = Buffer.from(hash, 'base64url')
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) }
  const found = await derive(password, Buffer.from(salt, 'base64url'), cost)
  return found.length === expected.length && timingSafeEqual(found, expected)
}

function derive(password: string, salt: Buffer, { logN, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** logN
  const options = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    // One person's composed and decomposed letters are the same password.
    scrypt(password.normalize('NFKC'), salt, hashLength, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
