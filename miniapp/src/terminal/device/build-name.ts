/** Which build of the app runs here: the hash in the name of its own script. */
export function buildName(): string {
  const names = Array.from(document.scripts, ({ src }) => /\/app\.([0-9a-f]{8})\.js$/.exec(src)?.[1])
  return names.find((name) => name !== undefined) ?? 'development'
}
