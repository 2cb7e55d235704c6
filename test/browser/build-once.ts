import path from 'node:path'
import { buildH5 } from '../../functions/local/h5.ts'

/** Builds the web app before the first test file starts: files that run side by side would build it twice. */
export default async function buildOnce(): Promise<void> {
  await buildH5(path.resolve(import.meta.dirname, '../..'))
}
