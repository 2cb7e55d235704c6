import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/** Loads the app's files as WeChat does: each a function of require, module and exports. */
export function moduleLoader(folder: string, context: vm.Context): (file: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>()

  function load(file: string): unknown {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const run = vm.compileFunction(readFileSync(path.join(folder, file), 'utf8'), ['require', 'module', 'exports'], {
      filename: file,
      parsingContext: context,
    })
    run((wanted: string) => load(resolve(file, wanted)), module, module.exports)
    return module.exports
  }

  return load
}

function resolve(from: string, wanted: string): string {
  const file = path.posix.join(path.posix.dirname(from), wanted)
  return file.endsWith('.js') ? file : `${file}.js`
}
