interface ChunkGroup {
  origins: { request?: string }[]
  getFiles(): string[]
}

/** Pages that links from elsewhere lead to and whose code is not a part of what every page of citizens is made of. */
const linked = /(?:^|[\\/])((?:board|business)[\\/][\w-]+[\\/]index)$/

/** The files of those pages by their path, for the page's own template: they are asked for together with the app. */
export function pageFiles(compilation: { chunkGroups: Iterable<ChunkGroup> }): Record<string, string[]> {
  const files: Record<string, string[]> = {}
  for (const group of compilation.chunkGroups) {
    for (const { request = '' } of group.origins) {
      const page = linked.exec(request.split('?')[0] ?? '')?.[1]
      if (page) files[`/${page.replace(/\\/g, '/')}`] = group.getFiles().filter((name) => !/frame[.]/.test(name))
    }
  }
  return files
}
