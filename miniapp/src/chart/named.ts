import { linesOfWords, type Mark, tidy, widthOfWords } from './drawing'

/** A name over as many lines as it needs, its figures at the end of the last; and where that ends. */
export function drawNamed(
  { name, figures }: { name: string; figures: string },
  strong: 'name' | 'figures',
  top: number,
  width: number,
  textSize: number,
): { marks: Mark[]; bottom: number } {
  const room = width - widthOfWords(figures, textSize) - textSize
  const beside = room > width * 0.35
  const lines = linesOfWords(name, beside ? room : width, textSize)
  const baseOf = (index: number) => tidy(top + textSize * (1 + 1.45 * index))
  const last = baseOf(beside ? lines.length - 1 : lines.length)
  const weight = (part: 'name' | 'figures') => (part === strong ? { strong: true as const } : {})
  return {
    marks: [
      ...lines.map(
        (text, index): Mark => ({
          kind: 'words',
          x: 0,
          y: baseOf(index),
          text,
          anchor: 'start',
          tone: 'ink',
          ...weight('name'),
        }),
      ),
      { kind: 'words', x: width, y: last, text: figures, anchor: 'end', tone: 'ink', ...weight('figures') },
    ],
    bottom: last,
  }
}
