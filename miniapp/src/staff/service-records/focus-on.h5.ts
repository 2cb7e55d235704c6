/** Puts the focus on a part of the page on top; pages below may have the same. */
export function focusOn(selector: string): void {
  const parts = Array.from(document.querySelectorAll<HTMLElement>(selector))
  parts.find((part) => part.offsetParent !== null)?.focus()
}
