import { createSecretKey } from 'node:crypto'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findRatingCodeLink } from './find-rating-code.ts'
import { findSurveyLinks } from './find-survey-links.ts'
import { buildH5 } from './h5.ts'
import { PortTaken } from './http/start-server.ts'
import { describeServer } from './links.ts'
import { readableLog } from './readable-log.ts'
import { BundleError } from './runtime/bundle-functions.ts'
import { ServiceFileError } from './service/service.ts'
import { type LocalServer, startLocal } from './start-local.ts'
import { LocalStoreError } from './store/errors.ts'

const usage = `npm start -- [--fresh] [--no-build] [--data FOLDER] [--reviews NUMBER]

  --fresh      forget the data, secrets and accounts of this machine and begin anew
  --no-build   serve the web app as it was built last
  --data       where data, secrets and accounts are kept; .local unless given
  --reviews    how many reviews the demonstration has when it is made; 20000 unless given

  PORT                the port; 3000 unless given
  DYNAMODB_ENDPOINT   a DynamoDB-compatible store to use instead of the embedded one`

const repository = path.resolve(import.meta.dirname, '../..')
const stopping = new AbortController()
let local: LocalServer | undefined

/** Everything, for a person at a terminal. */
async function main(): Promise<void> {
  const { fresh, build, port, folder, demoReviews } = readOptions()
  stopOnSignals()
  const building = build ? buildWebApp() : Promise.resolve()
  local = await startLocal({
    port,
    store: 'disk',
    folder,
    fresh,
    seeds: 'demo',
    demoReviews,
    h5: true,
    schedules: true,
    checkPermissions: true,
    onLog: (text) => process.stdout.write(readableLog(text) ?? ''),
    onNotice: say,
  })
  await building
  const identityKey = createSecretKey(Buffer.from(local.secrets.identity))
  const ratingCodeLink = await findRatingCodeLink(local.table, identityKey, new Date())
  say(describeServer(local, await findSurveyLinks(local.table, new Date()), ratingCodeLink))
}

interface Options {
  fresh: boolean
  build: boolean
  port: number
  folder: string
  demoReviews: number
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      fresh: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      data: { type: 'string', default: path.join(repository, '.local') },
      reviews: { type: 'string', default: '20000' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    say(usage)
    process.exit(0)
  }
  return {
    fresh: values.fresh,
    build: !values['no-build'],
    port: readNumber('PORT', process.env.PORT ?? '3000', 65_535),
    folder: path.resolve(values.data),
    demoReviews: readNumber('--reviews', values.reviews, 1_000_000),
  }
}

function readNumber(name: string, text: string, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0 && number <= most) return number
  throw new TypeError(`${name} must be a number up to ${most}, not "${text}".`)
}

/** Without the web app the API still runs, so a failed build is told and no more. */
async function buildWebApp(): Promise<void> {
  try {
    const built = await buildH5(repository, {
      signal: stopping.signal,
      onStart: () => say('Building the web app; this takes about twenty seconds.'),
    })
    if (built) say('The web app is built.')
  } catch (error) {
    if (!stopping.signal.aborted) say(error instanceof Error ? error.message : String(error))
  }
}

/** Before everything runs, leaving is enough: the store ends with this process. A second signal doesn't wait. */
function stopOnSignals(): void {
  const stop = async () => {
    if (stopping.signal.aborted || !local) process.exit(130)
    stopping.abort()
    say('\nStopping.')
    await local.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

/** What a person can put right is said in a sentence; anything else keeps its stack. */
function explain(error: unknown): string {
  if (error instanceof PortTaken) return `${error.message} Stop that one, or choose another port: PORT=3001 npm start`
  const plain = [LocalStoreError, ServiceFileError, BundleError, TypeError].some((kind) => error instanceof kind)
  if (plain && error instanceof Error) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function say(text: string): void {
  console.log(text)
}

main().catch((error) => {
  stopping.abort()
  console.error(explain(error))
  process.exit(1)
})
