/**
 * Breaks a text into lines of a width, in widths of a Chinese character; Latin letters and digits take 0.6 of one. Words
 * of Latin letters are kept whole where they fit.
 */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, width)) {
    if (line !== '' && widthOf(line + piece) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '')
}

/** What isn't broken: a word, or one character. */
function piecesOf(text: string, width: number): string[] {
  const pieces = text.match(/[\w.,:;!?'-]+|\s+|[^\w\s]/gu) ?? []
  return pieces.flatMap((piece) => (widthOf(piece) > width ? [...piece] : [piece]))
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character <= '\u00ff' ? 0.6 : 1), 0)
}
