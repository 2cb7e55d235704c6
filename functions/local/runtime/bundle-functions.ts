import path from 'node:path'
import { build } from 'esbuild'
import type { Service } from '../service/service.ts'

export interface Bundle {
  code: string
  /** Where the code would be in the package; shown in stack traces. */
  file: string
}

/** A function's module doesn't compile; the message has esbuild's report. */
export class BundleError extends Error {
  override name = 'BundleError'
}

/** Builds every function's module as the package does, in memory. The result has one bundle per module name. */
export async function bundleFunctions(service: Service): Promise<Map<string, Bundle>> {
  const modules = [...new Set(service.functions.map(({ module }) => module))]
  const outdir = path.join(service.folder, '.esbuild')
  const entryPoints = modules.map((module) => ({ in: path.join(service.folder, `${module}.ts`), out: module }))
  const { outputFiles } = await build({
    ...service.build,
    entryPoints,
    outdir,
    absWorkingDir: service.folder,
    write: false,
    logLevel: 'silent',
  }).catch((error: Error) => {
    throw new BundleError(error.message)
  })
  return new Map(
    outputFiles.map(({ path: file, text }) => [
      path.relative(outdir, file).replace(/\.js$/, '').split(path.sep).join('/'),
      { code: text, file: path.relative(service.folder, file) },
    ]),
  )
}
