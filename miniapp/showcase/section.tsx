import type { ReactNode } from 'react'
import { Card, Heading } from '../src/ui'

/** One component with its states side by side. */
export function Section({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Card className="showcase__section">
      <Heading level={2}>{name}</Heading>
      <div className="showcase__states">{children}</div>
    </Card>
  )
}

/** One state, under its name. */
export function State({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={`showcase__state${wide ? ' showcase__state--wide' : ''}`}>
      <div className="small soft">{name}</div>
      {children}
    </div>
  )
}
