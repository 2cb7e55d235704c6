import { type App, phone, startApp } from './app.ts'
import { chooseLevel, openReceipt } from './steps.ts'

jest.setTimeout(120_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

/** A phone that has given a review: its storage, and the review. */
async function phoneWithReview() {
  const { page, context, close } = await app.open(app.ratingLink('530702-01-03'))
  await chooseLevel(page, '满意')
  await page.getByRole('button', { name: '提交评价' }).click()
  await openReceipt(page)
  await page.getByRole('button', { name: '查看这条评价' }).click()
  await page.waitForURL(/\/mine\/review\/index/)
  const review = new URL(page.url()).searchParams.get('review') ?? ''
  const storage = await context.storageState()
  await close()
  return { storage, review }
}

/** What a page asks of the service until it is drawn, and how many milliseconds before its first drawing it begins to. */
async function openAndListen(where: string, storage: Parameters<App['open']>[2]) {
  const person = await app.open('about:blank', phone, storage)
  const asked: string[] = []
  person.page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/api/')) asked.push(pathname)
  })
  await person.page.goto(where)
  await person.page.getByRole('main').waitFor()
  await person.page.locator('.skeleton:visible').first().waitFor({ state: 'detached' })
  await person.page.waitForLoadState('networkidle')
  const lead = await person.page.evaluate<number>(`(() => {
    const [question] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/'))
    const [drawn] = performance.getEntriesByName('first-contentful-paint')
    return drawn.startTime - question.startTime
  })()`)
  await person.close()
  return { asked, lead }
}

test('each page that a link or a code leads to asks its first question once, before it is drawn', async () => {
  // Prepare
  const { storage, review } = await phoneWithReview()
  const pages: [where: string, question: string][] = [
    [app.ratingLink('530702-01-03'), '/api/rating-context'],
    ['/mine/reviews/index', '/api/me/reviews'],
    [`/mine/review/index?review=${review}`, `/api/reviews/${review}`],
    ['/board/figures/index', '/api/public/figures'],
  ]

  for (const [where, question] of pages) {
    // Act
    const { asked, lead } = await openAndListen(where, storage)

    // Assess
    expect(asked.filter((name) => name === question)).toEqual([question])
    expect(asked[0]).toBe(question)
    expect(lead).toBeGreaterThan(0)
  }
})

test('the code of a page of the public is asked for together with the app', async () => {
  // Prepare
  const { page, close } = await app.open('about:blank')

  // Act
  await page.goto('/board/figures/index')
  const preloaded = await page.evaluate<string[]>(
    `[...document.querySelectorAll('link[rel=preload]')].map(({ href }) => new URL(href).pathname)`,
  )
  await page.getByRole('main').waitFor()
  const loaded = await page.evaluate<string[]>(
    `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((name) => /^.(js|css)./.test(name))`,
  )
  await close()

  // Assess: beside what every page of citizens needs its own files; all is named before the app runs, nothing is loaded twice.
  const html = await (await fetch(app.url)).text()
  expect(preloaded.filter((name) => !/[/]frame[.]/.test(name))).not.toEqual([])
  expect(loaded.filter((name) => !html.includes(name.slice(1)))).toEqual([])
  expect(new Set(loaded).size).toBe(loaded.length)
})
