import type { ReactNode } from 'react'
import type { Canvas, Drawing } from './drawing'

export interface ChartProps {
  /** Draws for the room that there is. */
  draw: (canvas: Canvas) => Drawing
  /** What the chart shows, in a sentence, for who can't see it. */
  label: string
}

/** Rows of a table; the first column names its row. */
export interface DataTableProps {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

export interface RoomProps {
  /** What the table in it is called. */
  name: string
  children: ReactNode
}
