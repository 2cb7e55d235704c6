import type { Drawing, Mark, Tone } from './drawing'

/** A colour for each tone, for where a picture can't follow the page's tokens. */
export type Palette = Record<Tone, string>

export const lightPalette: Palette = {
  ink: '#14241f',
  soft: '#4a5b55',
  line: '#d5deda',
  control: '#7f8f89',
  brand: '#0b6158',
  'brand-soft': '#e3f1ee',
  accent: '#ad4f27',
  card: '#ffffff',
  'level-1': '#a32a2a',
  'level-2': '#ad4f27',
  'level-3': '#856600',
  'level-4': '#2e784d',
  'level-5': '#0b6158',
}

export const darkPalette: Palette = {
  ink: '#e8f0ed',
  soft: '#a9bab4',
  line: '#2c3a35',
  control: '#71837c',
  brand: '#5cc7b8',
  'brand-soft': '#17352f',
  accent: '#f0a27c',
  card: '#17211e',
  'level-1': '#ff9b93',
  'level-2': '#f0a27c',
  'level-3': '#e3c35a',
  'level-4': '#86d6a4',
  'level-5': '#5cc7b8',
}

/** A drawing as the address of a picture. */
export function pictureAddress(drawing: Drawing, palette: Palette): string {
  return `data:image/svg+xml,${encodeURIComponent(svgText(drawing, palette))}`
}

/** A drawing as the text of an SVG picture. */
export function svgText({ width, height, textSize, marks }: Drawing, palette: Palette): string {
  const shapes = marks.map((mark) => shapeText(mark, palette)).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="PingFang SC,Noto Sans CJK SC,sans-serif" font-size="${textSize}">${shapes}</svg>`
  )
}

function shapeText(mark: Mark, palette: Palette): string {
  switch (mark.kind) {
    case 'stroke': {
      const dashes = mark.dashes ? ` stroke-dasharray="${mark.dashes}"` : ''
      const color = palette[mark.tone]
      return `<path d="${mark.path}" fill="none" stroke="${color}" stroke-width="${mark.width}" stroke-linejoin="round" stroke-linecap="round"${dashes}/>`
    }
    case 'dot':
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" fill="${palette[mark.fill]}" stroke="${palette[mark.edge]}" stroke-width="2"/>`
    case 'bar':
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" rx="3" fill="${palette[mark.fill]}"/>`
    case 'words': {
      const weight = mark.strong ? ' font-weight="600"' : ''
      return `<text x="${mark.x}" y="${mark.y}" text-anchor="${mark.anchor}" fill="${palette[mark.tone]}"${weight}>${escaped(mark.text)}</text>`
    }
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
