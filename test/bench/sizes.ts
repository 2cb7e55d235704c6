import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Row, row } from './table.ts'

/** What a phone loads to start: the first scripts and styles of the h5 build, and the main package of the weapp build. */
export function measureSizes(repository: string): Row[] {
  return [
    ...measureEntry(path.join(repository, 'miniapp/dist/h5')),
    measureMain(path.join(repository, 'miniapp/dist/weapp')),
  ]
}

/** What starts the app, and what is asked for beside it: the pages of citizens, all in one piece. */
function measureEntry(folder: string): Row[] {
  const page = path.join(folder, 'index.html')
  if (!existsSync(page)) return [row('h5 entry, gzip', 'not built: npm run build:h5')]
  const html = readFileSync(page, 'utf8')
  const tags = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="\/?([^"]+\.(?:js|css))"[^>]*>/g)]
  const filesOf = (preloaded: boolean) =>
    tags.filter(([tag]) => tag.includes('preload') === preloaded).flatMap((match) => match[1] ?? [])
  const [entry, pages] = [filesOf(false), filesOf(true)]
  const kilobytes = sizeOfFiles(folder, entry)
  return [
    row('h5 entry, gzip', `${kilobytes.toFixed(1)} KB in ${entry.length} files`, {
      aim: '≤130 KB',
      met: kilobytes <= 130,
    }),
    row("h5 citizens' pages, gzip", `${sizeOfFiles(folder, pages).toFixed(1)} KB in ${pages.length} files`),
  ]
}

function sizeOfFiles(folder: string, files: readonly string[]): number {
  return files.map((file) => gzipSync(readFileSync(path.join(folder, file))).length).reduce((a, b) => a + b, 0) / 1_000
}

function measureMain(folder: string): Row {
  const manifest = path.join(folder, 'app.json')
  if (!existsSync(manifest)) return row('weapp main package', 'not built: npm run build:weapp')
  const { subPackages = [] } = JSON.parse(readFileSync(manifest, 'utf8')) as { subPackages?: { root: string }[] }
  const roots = subPackages.map(({ root }) => path.join(folder, root))
  // As WeChat counts a package.
  const kilobytes = sizeOf(folder, roots) / 1_024
  return row('weapp main package', `${kilobytes.toFixed(1)} KB`, { aim: '≤400 KB', met: kilobytes <= 400 })
}

/** Bytes of all files in a folder, those below `without` left out. */
function sizeOf(folder: string, without: readonly string[]): number {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => path.join(folder, entry.name))
    .filter((file) => !without.some((root) => file === path.normalize(root).replace(/\/$/, '')))
    .map((file) => (statSync(file).isDirectory() ? sizeOf(file, without) : statSync(file).size))
    .reduce((a, b) => a + b, 0)
}
