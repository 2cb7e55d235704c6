/** Reads a number as people type it, with full-width digits too; undefined for anything else. */
export function readNumber(text: string, whole = false): number | undefined {
  const plain = text.normalize('NFKC').trim()
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined
  const value = Number(plain)
  return whole && !Number.isInteger(value) ? undefined : value
}

/** Reads a list of words; commas, Chinese commas, semicolons and new lines separate them. */
export function readList(text: string): string[] {
  return text
    .split(/[,，、;；\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
}

/** Reads a list of numbers; undefined where one of them is none. */
export function readNumbers(text: string): number[] | undefined {
  const numbers = readList(text).map((word) => readNumber(word))
  return numbers.every((number) => number !== undefined) ? (numbers as number[]) : undefined
}

export function showNumbers(numbers: readonly number[]): string {
  return numbers.join(', ')
}

export function showWords(words: readonly string[]): string {
  return words.join('、')
}
