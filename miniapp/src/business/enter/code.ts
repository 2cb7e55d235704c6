import { decoded } from '../../service/link'

/**
 * The code in what was scanned, opened or typed: a link with `code=` (or, in a mini-program's code, `scene=`), or the
 * code itself; spaces, hyphens and small letters, as people type them, are forgiven. Undefined when there is none.
 */
export function codeIn(text: string | undefined): string | undefined {
  const given = decoded((text ?? '').trim())
  const code = (/[?&](?:code|scene)=([^&#]+)/.exec(given)?.[1] ?? given).replace(/[\s-]/g, '').toUpperCase()
  return /^[0-9A-Z]{6,32}$/.test(code) ? code : undefined
}

/** A code as it is read aloud: in groups of five. */
export function spacedCode(code: string): string {
  return code.match(/.{1,5}/g)?.join(' ') ?? code
}
