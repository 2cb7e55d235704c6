import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { usePreferences } from '../service'
import type { Canvas, Mark, Tone } from './drawing'
import type { ChartProps } from './props'
import './chart.css'

/** A drawing in the page itself: sharp at every size and in the page's own colours. */
export function Chart({ draw, label }: ChartProps) {
  const room = useRef<HTMLDivElement>(null)
  const { width, height, textSize, marks } = draw(useCanvas(room))
  return (
    <div ref={room} className="chart">
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        fontSize={textSize}
      >
        {marks.map((mark) => (
          <Shape key={JSON.stringify(mark)} mark={mark} />
        ))}
      </svg>
    </div>
  )
}

const firstGuess = 320

/** The width that the page gives, followed when the window changes, and the size of its small text. */
function useCanvas(room: RefObject<HTMLDivElement>): Canvas {
  const { elder } = usePreferences()
  const [width, setWidth] = useState(firstGuess)
  useLayoutEffect(() => {
    const measure = () => {
      const given = room.current?.clientWidth
      if (given) setWidth(given)
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [room])
  return { width, textSize: (elder ? 18 : 13) * readersScale() }
}

/** How much larger than usual the reader has set text in the browser. */
function readersScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
}

function Shape({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'stroke':
      return (
        <path
          d={mark.path}
          fill="none"
          style={{ stroke: color(mark.tone) }}
          strokeWidth={mark.width}
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeDasharray={mark.dashes}
        />
      )
    case 'dot':
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.radius}
          strokeWidth={2}
          style={{ fill: color(mark.fill), stroke: color(mark.edge) }}
        />
      )
    case 'bar':
      return (
        <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={3} style={{ fill: color(mark.fill) }} />
      )
    case 'words':
      return (
        <text
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
          fontWeight={mark.strong ? 600 : 400}
          style={{ fill: color(mark.tone) }}
        >
          {mark.text}
        </text>
      )
  }
}

function color(tone: Tone): string {
  return `var(--${tone})`
}
