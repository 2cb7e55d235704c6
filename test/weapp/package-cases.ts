import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { wxssToJs } from 'miniprogram-compiler'
import { scriptsInNewerSyntax } from '../support/newer-syntax.ts'
import { type Drawn, walk, withRole } from './host/drawing.ts'
import { startPhone } from './host/phone.ts'
import { scene, service } from './host/service.ts'
import { expectWithinLimits, expectWithinTemplates, largestSetData } from './limits.ts'

/** What a person waits for at the first scan: 400 KB, as WeChat counts them. */
const mainLimit = 400 * 1024
const subpackageLimit = 2_000_000
const subpackages = ['board', 'business', 'mine', 'staff', 'ways']

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  )
}

function subpackageOf(file: string): string | undefined {
  return subpackages.find((root) => file.startsWith(`${root}/`))
}

function sizeOf(folder: string, wanted: (file: string) => boolean): number {
  return filesIn(folder)
    .filter(wanted)
    .reduce((size, file) => size + statSync(path.join(folder, file)).size, 0)
}

async function openedRatePage(folder: string) {
  const phone = await startPhone(folder, { answer: service().answer, storage: new Map(), scanned: undefined })
  await phone.open(`/pages/rate/index?scene=${encodeURIComponent(scene)}`)
  await phone.tap('radio', '不满意')
  return phone
}

function rolesOf(root: Drawn): Set<unknown> {
  return new Set([...walk(root)].flatMap(({ node }) => node.attr.ariaRole || []))
}

/** What the built package is. */
export function describePackage(folder: () => string): void {
  test('the main package is small; what comes after a rating, businesses and staff have their own', () => {
    expect(sizeOf(folder(), (file) => subpackageOf(file) === undefined)).toBeLessThanOrEqual(mainLimit)
    for (const root of subpackages) {
      expect(sizeOf(folder(), (file) => subpackageOf(file) === root)).toBeLessThanOrEqual(subpackageLimit)
    }
  })

  test('the rules of surveys are where surveys are, and no schema library is anywhere', () => {
    // Prepare: words of a rule, which no tool renames.
    const holding = (words: string) =>
      filesIn(folder())
        .filter((file) => file.endsWith('.js') && readFileSync(path.join(folder(), file), 'utf8').includes(words))
        .map((file) => subpackageOf(file) ?? 'main')

    // Assess
    expect(holding('请从列出的选项中选择')).toContain('business')
    expect(holding('请从列出的选项中选择')).not.toContain('main')
    expect(holding('ZodError')).toEqual([])
  })

  test('the compiled templates carry the roles of what they draw', async () => {
    // Act
    const screen = (await openedRatePage(folder())).screen()

    // Assess
    expect([...rolesOf(screen)]).toEqual(expect.arrayContaining(['heading', 'radiogroup', 'radio', 'group', 'button']))
    expect(withRole(screen, 'radiogroup')[0]?.attr.ariaLabel).toBe('这次办事，您满意吗？')
    expect(withRole(screen, 'button').find(({ attr }) => attr.ariaExpanded !== undefined)).toBeDefined()
    expect(
      [...walk(screen)].filter(({ node }) => node.tag === 'wx-textarea').map(({ node }) => node.attr.ariaLabel),
    ).toEqual(['还想说点什么'])
  })

  test('a page stays within WeChat’s limits, and above the depth where templates end', async () => {
    // Prepare
    const phone = await openedRatePage(folder())

    // Assess
    expectWithinLimits(phone.screen())
    expectWithinTemplates(phone.screen())
    expect(phone.largestPatch()).toBeLessThan(largestSetData)
  })

  test('the styles compile', () => {
    expect(() => wxssToJs(folder())).not.toThrow()
  })

  test('it is written in words that the oldest phones read', () => {
    expect(scriptsInNewerSyntax(folder())).toEqual([])
  })

  test('nothing is fetched from a foreign host', () => {
    const named = filesIn(folder())
      .filter((file) => /\.(js|wxss|wxml)$/.test(file))
      .flatMap(
        (file) => readFileSync(path.join(folder(), file), 'utf8').match(/(?:src=|url\()["']?https?:[^"')\s]+/g) ?? [],
      )
    expect(named).toEqual([])
  })

  test('every page that the app names is there', () => {
    const files = new Set(filesIn(folder()))
    const app = JSON.parse(readFileSync(path.join(folder(), 'app.json'), 'utf8'))
    const pages = [...app.pages, ...app.subPackages.flatMap(inSubpackage)]
    expect(pages.filter((page: string) => !files.has(`${page}.js`) || !files.has(`${page}.wxml`))).toEqual([])
  })
}

function inSubpackage({ root, pages }: { root: string; pages: string[] }): string[] {
  return pages.map((page) => `${root}/${page}`)
}
