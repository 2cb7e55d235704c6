import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { StoreNotFound } from './errors.ts'

export type FoundStore = { kind: 'endpoint'; endpoint: string } | { kind: 'program'; file: string }

/** Where to look: the process's own environment and platform, except in tests. */
export interface Surroundings {
  environment: Readonly<Record<string, string | undefined>>
  platform: string
  /** The path of a file inside an installed package; undefined when the package is not there. */
  resolve: (id: string) => string | undefined
}

const surroundings: Surroundings = {
  environment: process.env,
  platform: `${process.platform}-${process.arch}`,
  resolve: (id) => {
    try {
      return createRequire(import.meta.url).resolve(id)
    } catch {
      return undefined
    }
  },
}

/** `DYNAMODB_ENDPOINT`, else the installed package of this platform, else `dynoxide` on the PATH; else throws StoreNotFound. */
export function findStore({ environment, platform, resolve }: Surroundings = surroundings): FoundStore {
  const endpoint = environment.DYNAMODB_ENDPOINT
  if (endpoint) return { kind: 'endpoint', endpoint: endpoint.replace(/\/$/, '') }
  const program = platform.startsWith('win32') ? 'dynoxide.exe' : 'dynoxide'
  const packaged = resolve(`@dynoxide/${platform}/package.json`)
  const candidates = [
    ...(packaged ? [path.join(path.dirname(packaged), program)] : []),
    ...(environment.PATH ?? '')
      .split(path.delimiter)
      .filter(Boolean)
      .map((folder) => path.join(folder, program)),
  ]
  const file = candidates.find(isExecutable)
  if (!file) throw new StoreNotFound()
  return { kind: 'program', file }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
