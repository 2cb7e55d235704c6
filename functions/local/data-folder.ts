import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Where the local stage keeps what outlives a stop. */
export interface DataFolder {
  storeFile: string
  secretsFile: string
  accountsFile: string
  /** Uploaded files. */
  objectsFolder: string
  /** Removes secrets, accounts and uploaded files; the store removes its own file, once it has the right to. */
  forget(): void
}

export function dataFolder(folder: string): DataFolder {
  mkdirSync(folder, { recursive: true })
  const secretsFile = path.join(folder, 'secrets.json')
  const accountsFile = path.join(folder, 'accounts.json')
  const objectsFolder = path.join(folder, 'objects')
  return {
    storeFile: path.join(folder, 'store.db'),
    secretsFile,
    accountsFile,
    objectsFolder,
    forget: () => {
      for (const file of [secretsFile, accountsFile, objectsFolder]) rmSync(file, { recursive: true, force: true })
    },
  }
}
