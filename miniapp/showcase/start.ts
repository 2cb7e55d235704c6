import path from 'node:path'
import { serveShowcase } from './serve.ts'

const repository = path.resolve(import.meta.dirname, '../..')

serveShowcase(repository, Number(process.env.PORT ?? 0))
  .then(({ url }) => console.log(`The showcase is at ${url}\nReload it after a change. Stop it with Ctrl-C.`))
  .catch((fault: unknown) => {
    console.error(fault)
    process.exitCode = 1
  })
