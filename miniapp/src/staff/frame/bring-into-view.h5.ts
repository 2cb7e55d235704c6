/** Scrolls a part of the page on top into view; pages below may have a part of the same name. */
export function bringIntoView(id: string): void {
  const parts = Array.from(document.querySelectorAll<HTMLElement>(`#${CSS.escape(id)}`))
  parts.find((part) => part.offsetParent !== null)?.scrollIntoView({ block: 'center' })
}
