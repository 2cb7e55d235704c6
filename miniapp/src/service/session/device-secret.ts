import { randomText } from '../random'
import { shelf } from '../storage'

const secretShelf = shelf<string>('deviceSecret')

/** Made once on this phone: the same secret always opens the same identity. */
export async function deviceSecret(): Promise<string> {
  const kept = secretShelf.read()
  if (kept) return kept
  const made = await randomText(43)
  secretShelf.write(made)
  return made
}
