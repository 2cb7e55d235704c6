import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** A browser's executable with what it needs beside the usual flags. */
export interface Program {
  path: string
  flags?: readonly string[]
  environment?: Record<string, string>
}

/**
 * Unpacks the browser of `@sparticuz/chromium` (once per machine and boot) and finds out what it lacks here: a bare
 * machine has neither the NSS libraries nor a font, and the package brings both.
 */
export async function packagedChromium(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it runs on Linux x64 only')
  const { default: chromium } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath()
  return {
    path,
    // The package holds a headless shell without a zygote.
    flags: ['--no-zygote', '--font-render-hinting=none'],
    environment: {
      ...(lacksLibraries(path) && { LD_LIBRARY_PATH: unpackLibraries() }),
      ...(!existsSync('/etc/fonts') && { FONTCONFIG_PATH: join(tmpdir(), 'fonts') }),
    },
  }
}

/** The loader stops a program with 127 when a shared library is missing. */
function lacksLibraries(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 127
}

/** Unpacks the shared libraries that come with the package into a new folder and returns where they are. */
function unpackLibraries(): string {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('@sparticuz/chromium')
  const archive = join(dirname(entry), '..', '..', 'bin', 'al2023.tar.br')
  const folder = mkdtempSync(join(tmpdir(), 'minping-browser-libraries-'))
  const unpacked = spawnSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(archive)) })
  if (unpacked.status !== 0) throw new Error(`its libraries could not be unpacked: ${unpacked.stderr}`)
  return join(folder, 'lib')
}
