import { isRecord } from './shape'

/** A document in which words without English have the Chinese there, so that it can be saved and translated later. */
export function withEnglishFilled<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(withEnglishFilled) as Part
  if (!isRecord(part)) return part
  if (part.en === '' && typeof part.zh === 'string') return { ...part, en: part.zh }
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, withEnglishFilled(value)])) as Part
}
