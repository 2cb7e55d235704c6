/** A mini-program has no address of its own: its code is typed. */
export function linkOf(_code: string): string | undefined {
  return undefined
}
