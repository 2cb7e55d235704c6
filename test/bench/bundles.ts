import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundleFunctions } from '../../functions/local/runtime/bundle-functions.ts'
import { readService } from '../../functions/local/service/read-service.ts'
import { median } from './statistics.ts'
import { type Row, row } from './table.ts'

const runs = 11

/** How large each function's bundle is, minified, and how long a fresh process takes to load it. */
export async function measureBundles(repository: string): Promise<Row[]> {
  const service = readService(path.join(repository, 'serverless.yml'), { stage: 'local', parameters: {} })
  const bundles = await bundleFunctions(service)
  const folder = mkdtempSync(path.join(tmpdir(), 'minping-bundles-'))
  try {
    return service.functions.map(({ name, module }) => {
      const code = bundles.get(module)?.code ?? ''
      const file = path.join(folder, `${name}.cjs`)
      writeFileSync(file, code)
      const kilobytes = Buffer.byteLength(code) / 1_000
      const milliseconds = median(Array.from({ length: runs }, () => loadTime(file)))
      return row(`bundle ${name}`, `${kilobytes.toFixed(0)} KB, loads in ${milliseconds.toFixed(1)} ms`, {
        aim: '≤600 KB, ≤65 ms',
        met: kilobytes <= 600 && milliseconds <= 65,
      })
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Milliseconds that `require` of the bundle takes in a new node process. */
function loadTime(file: string): number {
  const script = `const t = performance.now(); require(${JSON.stringify(file)}); console.log(performance.now() - t); process.exit()`
  return Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }))
}
