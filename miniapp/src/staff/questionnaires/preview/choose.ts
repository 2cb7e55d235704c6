import type { Option } from '@minping/shared/survey'

/** What is chosen after a press: 以上都没有 excludes the others, and they exclude it. */
export function chosenAfter(options: readonly Option[], chosen: readonly string[], pressed: string): string[] {
  if (chosen.includes(pressed)) return chosen.filter((option) => option !== pressed)
  const isAlone = (option: string) => options.some((one) => one.option === option && one.alone)
  return isAlone(pressed) ? [pressed] : [...chosen.filter((option) => !isAlone(option)), pressed]
}

/** The order after a press: one more at the end while there is room, or one taken away. */
export function rankedAfter(chosen: readonly string[], pressed: string, places: number): string[] {
  if (chosen.includes(pressed)) return chosen.filter((option) => option !== pressed)
  return chosen.length < places ? [...chosen, pressed] : [...chosen]
}
