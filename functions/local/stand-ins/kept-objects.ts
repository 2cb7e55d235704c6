import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** An object with the headers that it is given out with. */
export interface KeptObject {
  body: Buffer
  headers: Record<string, string>
}

/** Where the stand-in of the object store keeps objects. */
export interface KeptObjects {
  get(key: string): KeptObject | undefined
  put(key: string, object: KeptObject): void
  remove(key: string): void
}

/** In memory without a folder; else each object is a file there, with its headers in another beside it. */
export function keptObjects(folder?: string): KeptObjects {
  return folder === undefined ? inMemory() : inFolder(folder)
}

function inMemory(): KeptObjects {
  const objects = new Map<string, KeptObject>()
  return {
    get: (key) => objects.get(key),
    put: (key, object) => objects.set(key, object),
    remove: (key) => objects.delete(key),
  }
}

function inFolder(folder: string): KeptObjects {
  // Keys come from outside: as one encoded word they lead to no other folder.
  const fileOf = (key: string) => path.join(folder, encodeURIComponent(key).replace(/\./g, '%2E'))
  const headersOf = (key: string) => `${fileOf(key)}.json`
  return {
    get: (key) => {
      try {
        return { body: readFileSync(fileOf(key)), headers: JSON.parse(readFileSync(headersOf(key), 'utf8')) }
      } catch (error) {
        if (Object(error).code === 'ENOENT') return undefined
        throw error
      }
    },
    put: (key, { body, headers }) => {
      mkdirSync(folder, { recursive: true })
      writeFileSync(headersOf(key), JSON.stringify(headers))
      writeFileSync(fileOf(key), body)
    },
    remove: (key) => {
      for (const file of [fileOf(key), headersOf(key)]) rmSync(file, { force: true })
    },
  }
}
