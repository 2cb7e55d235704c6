/** What a person at the terminal wants of the functions' log: warnings, errors, and whatever isn't a line of it. */
export function readableLog(text: string): string | undefined {
  const line = readLine(text)
  if (!line) return text
  const { severity, event, ...fields } = line
  if (severity === undefined || severity === 'info') return undefined
  const { wake: _, time: __, ...shown } = fields
  return `${severity}: ${event} ${JSON.stringify(shown)}\n`
}

function readLine(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
