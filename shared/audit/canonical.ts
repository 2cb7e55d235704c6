/**
 * JSON with the names of every object sorted and no blanks (RFC 8785): what is equal has the same text, whoever writes
 * it. Fields that are undefined are left out, as the store leaves them out.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((element) => canonicalText(element ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`)
  return `{${members.join(',')}}`
}
