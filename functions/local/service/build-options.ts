import type { BuildOptions } from 'esbuild'
import * as z from 'zod'

/** Strict, so that a setting which this reader doesn't pass on can't make the package differ from what runs here. */
const esbuildSettings = z.strictObject({
  /** The packaging plugin's own word for `external`. */
  exclude: z.array(z.string()),
  bundle: z.boolean(),
  platform: z.literal('node'),
  format: z.literal('cjs'),
  target: z.string(),
  mainFields: z.array(z.string()),
  supported: z.object({ 'dynamic-import': z.literal(false) }),
  define: z.record(z.string(), z.string()).default({}),
  minify: z.boolean(),
  legalComments: z.literal('none'),
  charset: z.literal('utf8'),
})

/** The options of esbuild that serverless.yml builds the package with. */
export function buildOptions(settings: Record<string, unknown>): BuildOptions {
  const { exclude, ...options } = esbuildSettings.parse(settings)
  return { ...options, external: exclude }
}
