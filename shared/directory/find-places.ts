import type { PlaceHall, PlaceItem, Places, PlaceWindow } from './places.ts'

/** What a search found, each kind with the best first. */
export interface FoundPlaces {
  halls: PlaceHall[]
  windows: PlaceWindow[]
  items: PlaceItem[]
}

/**
 * Finds what somebody means by a few words: parts of a name in Chinese or English, of what a window is for or handles, the
 * first letters in pinyin, or a window's number (`3`, `3号`, `三号窗口`). Every word must be met; one that names a thing
 * itself counts more than one that is met around it. Nothing is asked for by no words, and nothing found.
 * The places are read once, so that a phone can search at every letter.
 */
export function placeFinder(places: Places): (text: string) => FoundPlaces {
  const regions = new Map(places.regions.map((region) => [region.regionCode, namesOf(region)]))
  const halls = new Map(places.halls.map((hall) => [hall.hallId, [...namesOf(hall), hall.initials]]))
  const items = new Map(places.items.map((item) => [item.itemCode, [...namesOf(item), item.initials]]))
  const around = new Map(places.halls.map((hall) => [hall.hallId, regions.get(hall.regionCode) ?? []]))
  const findHalls = finderOf(places.halls, (hall) => ({
    own: halls.get(hall.hallId) ?? [],
    around: [...(around.get(hall.hallId) ?? []), hall.address],
  }))
  const findWindows = finderOf(places.windows, (window) => ({
    own: [...namesOf(window), window.service, window.englishService, window.initials],
    around: [
      ...window.itemCodes.flatMap((itemCode) => items.get(itemCode) ?? []),
      ...(halls.get(window.hallId) ?? []),
      ...(around.get(window.hallId) ?? []),
    ],
    number: numberOf(window.name),
  }))
  const findItems = finderOf(places.items, (item) => ({ own: items.get(item.itemCode) ?? [], around: [] }))
  return (text) => {
    const words = wordsOf(text)
    if (words.length === 0) return { halls: [], windows: [], items: [] }
    return { halls: findHalls(words), windows: findWindows(words), items: findItems(words) }
  }
}

/** What can be met of an entry. */
interface Meetable {
  own: readonly string[]
  around: readonly string[]
  number?: string | undefined
}

function finderOf<Entry>(entries: readonly Entry[], meetableOf: (entry: Entry) => Meetable) {
  const meetable = entries.map((entry, index) => {
    const { own, around, number } = meetableOf(entry)
    return { entry, index, own: own.map(plain), around: around.map(plain), number }
  })
  return (words: readonly string[]): Entry[] =>
    meetable
      .map(({ entry, index, ...one }) => ({ entry, index, score: scoreOf(words, one) }))
      .filter(({ score }) => score > 0)
      // What stands first among equals stays so: the directory is in the order of its codes.
      .sort((one, other) => other.score - one.score || one.index - other.index)
      .map(({ entry }) => entry)
}

/** The sum over all words; nothing where one of them isn't met. */
function scoreOf(words: readonly string[], { own, around, number }: Meetable): number {
  const scores = words.map((word) => scoreOfWord(word, own, around, number))
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0)
}

function scoreOfWord(
  word: string,
  own: readonly string[],
  around: readonly string[],
  number: string | undefined,
): number {
  const asked = numberAsked(word)
  // A number is a number: 3 doesn't mean 13.
  if (asked !== undefined) return asked === number ? 8 : 0
  if (own.some((name) => name === word)) return 7
  if (own.some((name) => name.startsWith(word))) return 5
  if (own.some((name) => name.includes(word))) return 4
  return around.some((name) => name.includes(word)) ? 1 : 0
}

function wordsOf(text: string): string[] {
  return plainOf(text)
    .split(/[\s·,，、。/-]+/)
    .map((word) => word.replace(/\s/g, ''))
    .filter((word) => word !== '')
}

/** Letters small, full-width characters as the usual ones. */
function plainOf(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function plain(text: string): string {
  return plainOf(text).replace(/[\s·]/g, '')
}

/** `3`, `3号`, `3号窗口`, `三号`; undefined for every other word. */
function numberAsked(word: string): string | undefined {
  const digits = /^(\d{1,2})(?:号(?:窗口?)?)?$/.exec(word)?.[1]
  if (digits !== undefined) return String(Number(digits))
  const written = /^([一二三四五六七八九十]{1,3})号(?:窗口?)?$/.exec(word)?.[1]
  return written === undefined ? undefined : numberWritten(written)
}

function numberOf(name: string): string | undefined {
  const digits = /\d+/.exec(plainOf(name))?.[0]
  return digits === undefined ? undefined : String(Number(digits))
}

/** Up to 九十九; undefined when it is none. */
function numberWritten(written: string): string | undefined {
  const digitOf = (character: string | undefined) => '一二三四五六七八九'.indexOf(character ?? '?') + 1
  const parts = written.split('十')
  const [tens = '', units = ''] = parts
  if (parts.length === 1) return written.length === 1 ? String(digitOf(written)) : undefined
  if (parts.length > 2 || tens.length > 1 || units.length > 1) return undefined
  return String((tens === '' ? 1 : digitOf(tens)) * 10 + (units === '' ? 0 : digitOf(units)))
}

function namesOf({ name, englishName }: { name: string; englishName: string }): string[] {
  return [name, englishName]
}
