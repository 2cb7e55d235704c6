/** The colours that a drawing may use; each is a token of the page (`--brand`), light and dark. */
export type Tone =
  | 'ink'
  | 'soft'
  | 'line'
  | 'control'
  | 'brand'
  | 'brand-soft'
  | 'accent'
  | 'card'
  | `level-${1 | 2 | 3 | 4 | 5}`

/** One mark of a drawing, in pixels from its upper left corner. */
export type Mark =
  | { kind: 'stroke'; path: string; tone: Tone; width: number; dashes?: string }
  | { kind: 'dot'; x: number; y: number; radius: number; fill: Tone; edge: Tone }
  | { kind: 'bar'; x: number; y: number; width: number; height: number; fill: Tone }
  | { kind: 'words'; x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; tone: Tone; strong?: true }

/** A chart as plain data: pages draw it as elements, the mini-program as a picture. */
export interface Drawing {
  width: number
  height: number
  textSize: number
  marks: readonly Mark[]
}

/** The room that a chart has, and the size of its words, in pixels. */
export interface Canvas {
  width: number
  textSize: number
}

/** A horizontal or vertical stroke, or any other straight one. */
export function straight(x1: number, y1: number, x2: number, y2: number): string {
  return `M${tidy(x1)} ${tidy(y1)}L${tidy(x2)} ${tidy(y2)}`
}

/** Two decimals are finer than any screen. */
export function tidy(length: number): number {
  return Math.round(length * 100) / 100
}

/** About how wide words are: Chinese characters and the percent sign take a whole square, others a good half. */
export function widthOfWords(text: string, textSize: number): number {
  return [...text].reduce((width, character) => width + (/[%\u2e80-\uffff]/.test(character) ? 1 : 0.58), 0) * textSize
}

/** Words in as many lines as they need; English breaks between words, Chinese anywhere. */
export function linesOfWords(text: string, room: number, textSize: number): string[] {
  const parts = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && widthOfWords((last + part).trimEnd(), textSize) <= room)
      lines[lines.length - 1] = last + part
    else lines.push(part)
  }
  return lines.map((line) => line.trim())
}
