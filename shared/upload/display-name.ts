/** Letters of a name, its ending among them: what a row of a phone shows in two lines. */
export const mostNameLetters = 80

/** Control characters, and those that turn the direction of writing: with them `gpj.exe` reads as `exe.jpg`. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
/** What has a meaning in paths or in the headers of an answer. */
const reserved = /[<>:"|?*\\/;%]/g

/** A file's own name as it may be shown and offered again: without its path, unseen or reserved characters, not too long. */
export function displayName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? ''
  const clean = last.replace(unseen, '').replace(reserved, '_').replace(/\s+/g, ' ').trim()
  return shortened(clean.startsWith('.') ? withoutDots(clean) : clean || nameless)
}

const nameless = '文件'

/** Files that begin with a dot are hidden where they are saved. Nothing but an ending stays one. */
function withoutDots(name: string): string {
  const rest = name.replace(/^[. ]+/, '')
  return rest.includes('.') ? rest : `${nameless}${rest && '.'}${rest}`
}

/** Shortens the middle: the ending says what a file is. */
function shortened(name: string): string {
  const letters = [...name]
  if (letters.length <= mostNameLetters) return name
  const dot = letters.lastIndexOf('.')
  const ending = dot > 0 && letters.length - dot <= 8 ? letters.slice(dot) : []
  return [...letters.slice(0, mostNameLetters - ending.length - 1), '…', ...ending].join('')
}
