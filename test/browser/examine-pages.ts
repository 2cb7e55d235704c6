import type { Page } from 'playwright-core'
import { type App, type Look, type Person, startApp } from './app.ts'
import { findViolations } from './axe.ts'
import { findKeyboardFaults } from './keyboard.ts'
import { everyPage, measure, show } from './pages.ts'
import { type Stage, setStage } from './stage.ts'
import { findCutText, findMotion, findSmallTargets } from './targets.ts'

/** A stage of people with something to look at takes its time on a busy machine. */
const staging = 400_000

/** The pages of the workplace that are walked through by keyboard: where the work is done. */
const walkedAtDesks = new Set([
  'sign-in-faults',
  'queue',
  'case',
  'record-hidden',
  'flags-deciding',
  'notices',
  'templates',
  'dashboard',
  'directory-new-faults',
  'account-own',
  'questionnaire-edit',
  'results',
])

const pressElder = (page: Page) => page.locator('.page__switch').first().click()
const pressLanguage = (page: Page) => page.locator('.page__switch').last().click()

/**
 * The switches that every page has at one tap, pressed one after another: each state is examined. Of scheme, size and
 * language any two are met with each of their choices.
 */
export const switches: Record<string, (page: Page) => Promise<void>> = {
  'as it opens': async () => {},
  'dark and elder': async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await pressElder(page)
  },
  'elder and English': async (page) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await pressLanguage(page)
  },
  'dark and English': async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await pressElder(page)
  },
}

/** Declares one test for each page at one width. A file per width, so that they are examined side by side. */
export function examinePages(look: Look): void {
  let app: App
  let stage: Stage
  beforeAll(async () => {
    app = await startApp({ seeds: 'demo', demoReviews: 3_000 })
    stage = await setStage(app)
  }, staging)
  afterAll(() => app.stop())

  test.each(everyPage.filter(({ dialog, tablet }) => !dialog && !tablet))(
    '$name can be used by everybody',
    async (shown) => {
      // Prepare
      const person = await show(app, stage, shown, look)

      // Act
      const found: Record<string, string[]> = {}
      for (const [name, press] of Object.entries(switches)) {
        await press(person.page)
        Object.assign(found, await examine(name, person.page))
      }
      const isOfStaff = shown.path(stage).startsWith('/staff/')
      const isWalked = look.width < 768 ? !isOfStaff : walkedAtDesks.has(shown.name)
      if (isWalked) Object.assign(found, named('by keyboard', await findKeyboardFaults(person.page)))
      // Staff work at desks, on pages as dense as their work: these are examined by axe.
      if (!isOfStaff) Object.assign(found, await examineEnlarged(person.page))
      await person.close()

      // Assess
      expectNothingWrong(found, person)
    },
  )

  test.each(everyPage.filter(({ dialog }) => dialog))('the dialog $name can be used by everybody', async (shown) => {
    for (const difference of [{}, { dark: true }, { elder: true, language: 'en' as const }]) {
      // Prepare
      const person = await show(app, stage, shown, { ...look, ...difference })

      // Act
      const found = await examine(JSON.stringify(difference), person.page)
      await person.close()

      // Assess
      expectNothingWrong(found, person)
    }
  })

  test('a dialog takes the focus from what opened it, keeps it, closes by Escape and gives it back', async () => {
    // Prepare
    const { page, close } = await app.open(
      `/mine/review/index?review=${stage.reviews.waiting}`,
      look,
      stage.storages.citizen,
    )
    const opener = page.locator('.consents button').first()
    await opener.focus()

    // Act
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    const stops = new Set<string>()
    for (let presses = 0; presses < 5; presses += 1) {
      stops.add(await page.evaluate(focusIn('dialog')))
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const isBack = await opener.evaluate('document.activeElement === document.querySelector(".consents button")')
    await close()

    // Assess: from the last of a dialog Tab leads to the browser's own bar and back, never to the page behind.
    expect([...stops].filter((stop) => stop !== 'nowhere')).toEqual(['inside'])
    expect(isBack).toBe(true)
  })

  test('Enter and Space press what has the focus', async () => {
    // Prepare
    const { page, close } = await app.open('/pages/home/index', look)
    const elder = page.locator('.page__switch').first()
    await elder.focus()

    // Act
    const pressed: (string | null)[] = []
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key)
      pressed.push(await elder.getAttribute('aria-pressed'))
    }
    await close()

    // Assess
    expect(pressed).toEqual(['true', 'false'])
  })

  test('a fault would be found', async () => {
    // Prepare
    const { page, close } = await app.open('/pages/home/index', look)
    await page.evaluate('document.querySelector("main").append(document.createElement("button"))')

    // Act
    const violations = await findViolations(page)
    await close()

    // Assess
    expect(violations).toEqual([expect.stringMatching(/^button-name /)])
  })
}

/** Runs in the page: whether what has the focus is inside of an element, outside of it, or nothing of the page. */
function focusIn(selector: string): string {
  return `document.activeElement === document.body ? 'nowhere' : document.activeElement.closest('${selector}') ? 'inside' : 'outside'`
}

/** What is wrong with a page in a state, by the state's name: for whom it can't be used, what is too small, cut, too wide. */
export async function examine(state: string, page: Page): Promise<Record<string, string[]>> {
  return named(state, [
    ...(await findViolations(page)),
    ...(await findSmallTargets(page)),
    ...(await findMotion(page)),
    ...(await findWidth(page)),
  ])
}

/** The same page with text twice as large, as a reader's browser makes it (WCAG 1.4.4). */
export async function examineEnlarged(page: Page): Promise<Record<string, string[]>> {
  await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
  return named('text at 200 %', [...(await findCutText(page)), ...(await findWidth(page))])
}

async function findWidth(page: Page): Promise<string[]> {
  const { surplusWidth } = await measure(page)
  return surplusWidth > 0 ? [`${surplusWidth} px too wide`] : []
}

function named(state: string, found: string[]): Record<string, string[]> {
  return found.length > 0 ? { [state]: found } : {}
}

/** Nothing found, nobody else asked, nothing complained. */
function expectNothingWrong(found: Record<string, string[]>, { watched }: Person): void {
  expect(found).toEqual({})
  expect(watched.foreign.filter((address) => !isKeptFile(address))).toEqual([])
  expect(watched.complaints.filter((text) => !isAnswer(text))).toEqual([])
}

/** What somebody attached comes from the bucket, by an address that the service signed. */
function isKeptFile(address: string): boolean {
  return /[/]uploads[/]attached[/][^?]+[?].*X-Amz-Signature=/.test(address)
}

/** The browser itself writes a line for every answer from 400 on; the pages of unknown codes and cases have one. */
function isAnswer(complaint: string): boolean {
  return /^Failed to load resource: .* status of 4\d\d/.test(complaint)
}
