import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { type Program, packagedChromium } from './packaged-chromium.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts a browser with an empty profile: the one named in `CHROMIUM_PATH`, else one of the machine, else Playwright's
 * own, else the one that ships inside the npm package `@sparticuz/chromium`. Throws one message that names every try.
 */
export async function startBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH
  const tries = named ? [named] : installedBrowsers()
  const failures: string[] = []
  for (const path of tries) {
    try {
      return await start({ path })
    } catch (error) {
      failures.push(`${path}: ${firstLine(error)}`)
    }
  }
  if (named) throw noBrowser(failures)
  try {
    return await startPackagedBrowser()
  } catch (error) {
    throw noBrowser([...failures, `@sparticuz/chromium: ${firstLine(error)}`])
  }
}

/** Starts the browser of the npm package, which needs nothing of the machine but Linux on x64. */
export async function startPackagedBrowser(): Promise<Browser> {
  return start(await packagedChromium())
}

function start(program: Program): Promise<Browser> {
  return chromium.launch({
    executablePath: program.path,
    headless: true,
    args: [...flags, ...(program.flags ?? [])],
    // Without a locale of its own, a machine has files with Chinese names saved as "download".
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...program.environment },
    timeout: 60_000,
  })
}

/** Chromium and Chrome on the PATH, then what Playwright installed for itself. */
function installedBrowsers(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, chromium.executablePath()].filter((path) => path && existsSync(path))
}

function noBrowser(failures: readonly string[]): Error {
  const tried = failures.map((failure) => `\n  - ${failure}`).join('')
  return new Error(`No browser starts. Install Chromium or Chrome, or name one in CHROMIUM_PATH. Tried:${tried}`)
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
