import type { Pdf } from './open-document.ts'

export interface WordStyle {
  size: number
  bold?: boolean
  color?: string
  align?: 'left' | 'center' | 'right'
  /** No smaller than this where the words don't fit on the line. */
  smallest?: number
}

export interface Box {
  x: number
  y: number
  width: number
}

/** Writes one line within a width, smaller where it is too long; below the smallest size it breaks. Returns where it ends. */
export function drawLine(pdf: Pdf, words: string, { x, y, width }: Box, style: WordStyle): number {
  const { size, bold = false, color = '#14241F', align = 'center', smallest = size } = style
  pdf.font(bold ? 'bold' : 'regular').fontSize(size)
  const needed = pdf.widthOfString(words)
  const fitting = needed > width ? Math.max(smallest, (size * width) / needed) : size
  pdf.fontSize(fitting).fillColor(color).text(words, x, y, { width, align })
  return pdf.y
}
