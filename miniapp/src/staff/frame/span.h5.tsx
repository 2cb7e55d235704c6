import type { SpanProps } from './span-props'

/** A box that may stand inside a button. */
export function Span(props: SpanProps) {
  return <span {...props} />
}
