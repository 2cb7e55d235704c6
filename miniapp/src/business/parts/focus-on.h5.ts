/** Brings a part of the page on top before the eyes, and the keyboard's focus to its first control. */
export function focusOn(id: string): void {
  const parts = Array.from(document.querySelectorAll<HTMLElement>(`#${CSS.escape(id)}`))
  const part = parts.find((candidate) => candidate.offsetParent !== null)
  part?.scrollIntoView({ block: 'center' })
  part?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
}

/** Shows the page from its top, as a new one, and lets the keyboard begin there. */
export function startAtTop(): void {
  const mains = Array.from(document.querySelectorAll<HTMLElement>('main'))
  const main = mains.find((candidate) => candidate.offsetParent !== null)
  if (!main) return
  main.tabIndex = -1
  main.focus({ preventScroll: true })
  main.parentElement?.scrollIntoView({ block: 'start' })
}
