/** Text of a link, decoded; text that is not encoded right is taken as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The parameters in a link's query. The mini-program has no URL of its own to ask. */
export function queryOf(link: string): Record<string, string> {
  const query = /[?]([^#]*)/.exec(link)?.[1] ?? ''
  const pairs = query.split('&').flatMap((pair) => {
    const [name, ...value] = pair.split('=')
    return name ? [[name, decoded(value.join('='))] as const] : []
  })
  return Object.fromEntries(pairs)
}
