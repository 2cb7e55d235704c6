/** Where a path of the app is on the web: what goes into links, codes and letters. */
export function linkTo(path: string): string {
  return `${String(process.env.API_BASE)}/${path.replace(/^\//, '')}`
}
