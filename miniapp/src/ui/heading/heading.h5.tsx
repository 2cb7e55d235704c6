import type { HeadingProps } from './props'
import './heading.css'

/** A heading of the page (level 1) or of a part of it. */
export function Heading({ level, children }: HeadingProps) {
  const Element = `h${level}` as const
  return <Element className={`heading heading--${level}`}>{children}</Element>
}
