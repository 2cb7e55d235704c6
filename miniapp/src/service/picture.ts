/** What drawing needs, of the browser's canvas and of the mini-program's alike. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'textAlign' | 'textBaseline' | 'fillRect' | 'fillText'
>

/** Something that is drawn to be kept or printed; in pixels. */
export interface Picture {
  width: number
  height: number
  draw: (pen: Pen) => void
}
