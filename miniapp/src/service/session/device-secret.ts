import { randomText } from '../random'
import { shelf } from '../storage'

const secretShelf = shelf<string>('deviceSecret')

/** Where storage is closed, the secret lives as long as the app. */
let unkept: string | undefined

/** Made once on this phone: the same secret always opens the same identity. */
export async function deviceSecret(): Promise<string> {
  const made = secretShelf.read() ?? unkept ?? (await randomText(43))
  // Another tab may have made one meanwhile: the first counts.
  const kept = secretShelf.read()
  if (kept) return kept
  try {
    secretShelf.write(made)
  } catch {
    unkept = made
  }
  return made
}
