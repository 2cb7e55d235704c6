import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of words in the app: those in a folder named text. */
const files = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(^|\/)text\/[\w-]+\.ts$/.test(file) && !/\.test\.ts$/.test(file),
)
const wordsOfApp = files.flatMap((file) =>
  Object.entries(require(join(__dirname, '..', file)) as Record<string, unknown>)
    .filter(([, content]) => isWords(content))
    .map(([name, words]) => ({ name: `${file} ${name}`, words: words as { zh: unknown; en: unknown } })),
)

function isWords(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'zh' in content && 'en' in content
}

/** Every text below a key as `path: kind`, lists by their length. */
function shapeOf(content: unknown, path = ''): string[] {
  if (typeof content !== 'object' || content === null) return [`${path}: ${typeof content}`]
  return Object.entries(content).flatMap(([key, value]) => shapeOf(value, `${path}.${key}`))
}

function textsIn(content: unknown): string[] {
  if (typeof content === 'string') return [content]
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(textsIn) : []
}

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getStorageSync: () => '' } }))

describe('the words of the app', () => {
  test('are found', () => {
    expect(wordsOfApp.length).toBeGreaterThanOrEqual(6)
  })

  test.each(wordsOfApp)('$name: every Chinese text has its English, of the same kind', ({ words }) => {
    expect(shapeOf(words.en)).toEqual(shapeOf(words.zh))
  })

  test.each(wordsOfApp)('$name: no text is empty', ({ words }) => {
    expect([...textsIn(words.zh), ...textsIn(words.en)].filter((text) => text.trim() === '')).toEqual([])
  })
})
