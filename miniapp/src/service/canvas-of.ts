import type { Picture } from './picture'

/** A picture drawn in the browser. Throws when it cannot draw. */
export function canvasOf({ width, height, draw }: Picture): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('The browser has no canvas.')
  draw(pen)
  return canvas
}
