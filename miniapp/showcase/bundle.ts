import { readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

/** The showcase as a browser asks for it: by path, with the type of each file. */
export type Showcase = Record<string, { type: string; text: string }>

const schemes = ['system', 'light', 'dark'] as const

/**
 * Bundles the page that shows every component in every state. It is no page of the app: nothing of it is in what is
 * shipped, and it needs neither Taro's build nor a service.
 */
export async function bundleShowcase(repository: string): Promise<Showcase> {
  const folder = path.join(repository, 'miniapp/showcase')
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, 'main.tsx')],
    outdir: path.join(repository, 'miniapp/dist/showcase'),
    bundle: true,
    write: false,
    jsx: 'automatic',
    logLevel: 'error',
    loader: { '.svg': 'dataurl' },
    // As in the web app: a component's own form for browsers comes first.
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js', '.json', '.css'],
    alias: {
      '@tarojs/taro': path.join(folder, 'platform.ts'),
      '@tarojs/components': path.join(folder, 'elements.js'),
    },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.TARO_ENV': '"h5"',
      'process.env.API_BASE': '""',
      ICON_NAMES: JSON.stringify(iconNames(repository)),
    },
  })
  const textOf = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ''
  return {
    '/': { type: 'text/html; charset=utf-8', text: page },
    '/showcase.js': { type: 'text/javascript; charset=utf-8', text: textOf('.js') },
    ...Object.fromEntries(
      schemes.map((scheme) => [
        `/${scheme}.css`,
        { type: 'text/css; charset=utf-8', text: inScheme(textOf('.css'), scheme) },
      ]),
    ),
  }
}

function iconNames(repository: string): string[] {
  return readdirSync(path.join(repository, 'miniapp/src/ui/icon/drawings')).map((file) => path.parse(file).name)
}

/** The same styles with the scheme chosen for good, where it isn't the system that chooses. */
function inScheme(css: string, scheme: (typeof schemes)[number]): string {
  if (scheme === 'system') return css
  return css.replace(/\(prefers-color-scheme:\s*dark\)/g, scheme === 'dark' ? 'all' : 'not all')
}

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/system.css" data-scheme="system" />
    <link rel="stylesheet" href="/light.css" data-scheme="light" media="not all" />
    <link rel="stylesheet" href="/dark.css" data-scheme="dark" media="not all" />
    <title>民评 组件展示</title>
  </head>
  <body>
    <div id="app"></div>
    <script src="/showcase.js"></script>
  </body>
</html>
`
