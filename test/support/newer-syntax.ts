import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** `?.` and `??`: what a package that is not compiled leaves first. The oldest browsers of our users read neither. */
const newer = /[\w)\]]\?\.[A-Za-z_$[(]|\?\?[^?]/

/** The scripts in a folder that the oldest browsers can't read. */
export function scriptsInNewerSyntax(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && newer.test(readFileSync(path.join(folder, file), 'utf8')),
  )
}
