import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import type { Context } from 'aws-lambda'
import type { Bundle } from './bundle-functions.ts'

export type Handler = (event: unknown, context: Context) => Promise<unknown>

/** What a function sees of the machine: its environment and where its log goes. */
export interface Sandbox {
  environment: Readonly<Record<string, string>>
  log: (text: string) => void
}

/** A bundle exports no function under the name that serverless.yml gives. */
export class HandlerMissing extends Error {
  override name = 'HandlerMissing'
}

const requireFromHere = createRequire(import.meta.url)

/**
 * Runs a bundle as a function of its own: with its own module state and, as in the cloud, an environment that
 * holds what serverless.yml gives it and nothing of this machine.
 */
export function loadFunction(bundle: Bundle, exportName: string, sandbox: Sandbox): Handler {
  const process = processWith(sandbox)
  const module: { exports: Record<string, unknown> } = { exports: {} }
  const run = compileFunction(
    bundle.code,
    ['exports', 'require', 'module', '__filename', '__dirname', 'process', 'console'],
    { filename: bundle.file },
  )
  run(module.exports, requireWith(process), module, bundle.file, '.', process, consoleWith(sandbox))
  const handler = module.exports[exportName]
  if (!isHandler(handler)) throw new HandlerMissing(`${bundle.file} exports no function "${exportName}".`)
  return handler
}

function processWith({ environment, log }: Sandbox): NodeJS.Process {
  const output = { write: (text: string) => log(text) }
  return Object.create(process, {
    env: { value: { ...environment } },
    stdout: { value: output },
    stderr: { value: output },
  })
}

function requireWith(process: NodeJS.Process): (id: string) => unknown {
  return (id) => (id === 'process' || id === 'node:process' ? process : requireFromHere(id))
}

function consoleWith({ log }: Sandbox): Console {
  const write = (...parts: unknown[]) => log(`${parts.map(asText).join(' ')}\n`)
  return Object.create(console, {
    debug: { value: write },
    log: { value: write },
    info: { value: write },
    warn: { value: write },
    error: { value: write },
  })
}

function asText(part: unknown): string {
  if (part instanceof Error) return part.stack ?? part.message
  return typeof part === 'string' ? part : JSON.stringify(part)
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function'
}
