// What `npm start` runs: plain JavaScript without dependencies, because on a fresh clone there are none yet.
import path from 'node:path'
import { checkNode, installMissing } from './install.mjs'

const repository = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..')

checkNode()
installMissing(repository)
const { register } = await import('tsx/esm/api')
register()
await import('./main.ts')
