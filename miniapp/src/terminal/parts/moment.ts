import type { Language } from '../../service'
import { momentText } from '../../text'

const shanghai = 8 * 3_600_000

/** An instant as it is written elsewhere: 11月24日 18:00, by Shanghai's clock. */
export function momentOf(language: Language, instant: string): string {
  return momentText(language, new Date(Date.parse(instant) + shanghai).toISOString())
}
