import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { serveShowcase } from '../../miniapp/showcase/serve.ts'
import { startBrowser } from './chromium.ts'
import { examine, switches } from './examine-pages.ts'
import { findCutText, findMotion, findSmallTargets } from './targets.ts'
import { watch } from './watch.ts'

jest.setTimeout(180_000)

const repository = path.resolve(__dirname, '../..')
let browser: Browser
let served: Awaited<ReturnType<typeof serveShowcase>>
beforeAll(async () => {
  served = await serveShowcase(repository)
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await served.stop()
})

async function openShowcase(width: number) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const watched = watch(page, served.url)
  await page.goto(served.url)
  await page.getByRole('main').waitFor()
  return { page, watched }
}

test.each([390, 1280])('every component in every state can be used by everybody, %i wide', async (width) => {
  // Prepare
  const { page, watched } = await openShowcase(width)

  // Act
  const found: Record<string, string[]> = {}
  for (const [name, press] of Object.entries(switches)) {
    await press(page)
    Object.assign(found, await examine(name, page))
    const [small, moving, cut] = [await findSmallTargets(page), await findMotion(page), await findCutText(page)]
    if (small.length + moving.length + cut.length > 0) found[`${name}, drawn`] = [...small, ...moving, ...cut]
  }

  // Assess
  expect(found).toEqual({})
  expect(watched).toEqual({ complaints: [], foreign: [] })
})

test('the dialog can be used by everybody, and the scheme is chosen by hand', async () => {
  // Prepare
  const { page } = await openShowcase(390)
  const groundOf = (shown: Page) => shown.evaluate('getComputedStyle(document.body).backgroundColor')
  const light = await groundOf(page)

  // Act
  await page.getByRole('button', { name: '深色', exact: true }).click()
  await page.waitForFunction(`getComputedStyle(document.body).backgroundColor !== '${light}'`)
  await page.locator('.showcase__dialog').click()

  // Assess
  expect(await examine('dialog', page)).toEqual({})
})

test('every colour keeps the contrast that it needs, in both schemes', async () => {
  // Prepare
  const { page } = await openShowcase(1280)
  const tooLow = async () => {
    const said = await page.getByText(/ : 1（至少 /).allInnerTexts()
    expect(said.length).toBeGreaterThan(20)
    return said.filter((text) => {
      const [ratio = 0, needed = 0] = (text.match(/[\d.]+(?= : )|(?<=至少 )[\d.]+/g) ?? []).map(Number)
      return !(ratio >= needed)
    })
  }

  // Act
  const light = await tooLow()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForFunction(`matchMedia('(prefers-color-scheme: dark)').matches`)
  const dark = await tooLow()

  // Assess
  expect([light, dark]).toEqual([[], []])
})

test('no component of the app is missing', async () => {
  // Prepare: names of components begin large; types stand behind the word.
  const index = readFileSync(path.join(repository, 'miniapp/src/ui/index.ts'), 'utf8')
  const exported = index.split('\n').filter((line) => !line.startsWith('export type'))
  const components = exported.flatMap((line) => line.replace(/type \w+/g, '').match(/\b[A-Z]\w+/g) ?? [])
  const { page } = await openShowcase(1280)

  // Act
  const shown = await page.getByRole('heading', { level: 2 }).allInnerTexts()

  // Assess: icons and the page itself go by other names.
  expect(components.filter((name) => !['Icon', 'Page', ...shown].includes(name))).toEqual([])
})
