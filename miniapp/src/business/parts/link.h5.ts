/** The link that lets a colleague in by a code. */
export function linkOf(code: string): string | undefined {
  return `${location.origin}/business/enter/index?code=${encodeURIComponent(code)}`
}
