import type { RoomProps } from './props'

/** Room for a table that may be wider than the page; with a keyboard it is scrolled by the arrows. */
export function Room({ name, children }: RoomProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse.
    <section className="data-table__room" aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}
