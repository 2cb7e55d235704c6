import type { Page } from 'playwright-core'
import { administrationPages } from './administration-pages.ts'
import type { App, Look, Person } from './app.ts'
import { citizenPages } from './citizen-pages.ts'
import { directoryPages } from './directory-pages.ts'
import { serviceRecordPages } from './service-record-pages.ts'
import type { ShownPage } from './shown-page.ts'
import type { Stage } from './stage.ts'
import { surveyPages } from './survey-pages.ts'
import { terminalPages } from './terminal-pages.ts'

const pressTool = (number: number) => (page: Page) => page.locator('.queue-tools__presses button').nth(number).click()
const selectFirst = async (page: Page) => {
  await pressTool(1)(page)
  await page.locator('.queue-row').first().click()
}
const city = '/staff/dashboard/index?scope=city:530700'

/** Every page, for each audience, with what it shows when there is much, little or nothing. */
export const everyPage: readonly ShownPage[] = [
  ...citizenPages,
  ...terminalPages,
  { name: 'sign-in', path: () => '/staff/sign-in/index' },
  {
    name: 'sign-in-faults',
    path: () => '/staff/sign-in/index',
    prepare: (page) => page.locator('.press--filled').click(),
  },
  { name: 'queue', who: 'manager', path: () => '/staff/queue/index' },
  { name: 'queue-empty', who: 'manager', path: () => '/staff/queue/index?state=appealing' },
  {
    name: 'queue-narrowed',
    who: 'manager',
    path: () => '/staff/queue/index?assignee=nobody&level=2&due=week&number=MP20',
  },
  { name: 'queue-filter', who: 'manager', path: () => '/staff/queue/index', prepare: pressTool(0), dialog: true },
  { name: 'queue-selecting', who: 'manager', path: () => '/staff/queue/index', prepare: selectFirst },
  { name: 'queue-export', who: 'manager', path: () => '/staff/queue/index', prepare: pressTool(2), dialog: true },
  { name: 'templates', who: 'manager', path: () => '/staff/templates/index' },
  { name: 'templates-city', who: 'administrator', path: () => '/staff/templates/index' },
  { name: 'case', who: 'manager', path: ({ reviews }) => `/staff/follow-up/index?followUpId=${reviews.waiting}` },
  {
    name: 'case-replied',
    who: 'manager',
    path: ({ reviews }) => `/staff/follow-up/index?followUpId=${reviews.replied}`,
  },
  { name: 'case-unknown', who: 'manager', path: () => '/staff/follow-up/index?followUpId=nothing' },
  { name: 'flags', who: 'supervisor', path: () => '/staff/flags/index' },
  {
    name: 'flags-deciding',
    who: 'supervisor',
    path: () => '/staff/flags/index?rule=burst',
    prepare: async (page) => {
      await page.locator('.flag-list .press--soft').first().click()
      await page.locator('.flag-form .press--filled').click()
    },
  },
  { name: 'notices', who: 'manager', path: () => '/staff/notices/index' },
  { name: 'notices-forbidden', who: 'auditor', path: () => '/staff/notices/index' },
  { name: 'flags-decided', who: 'auditor', path: () => '/staff/flags/index?state=counts' },
  { name: 'dashboard', who: 'auditor', path: () => `${city}&period=2025` },
  { name: 'dashboard-now', who: 'auditor', path: () => city },
  { name: 'dashboard-hall', who: 'auditor', path: () => '/staff/dashboard/index?scope=hall:530702-01&period=2024' },
  { name: 'dashboard-empty', who: 'auditor', path: () => `${city}&period=2021` },
  { name: 'reviews', who: 'auditor', path: () => '/staff/reviews/index?scope=hall:530702-01&level=bad' },
  { name: 'reviews-empty', who: 'auditor', path: () => '/staff/reviews/index?scope=city:530700&period=2021' },
  { name: 'record', who: 'manager', path: ({ reviews }) => `/staff/reviews/record/index?reviewId=${reviews.replied}` },
  ...serviceRecordPages,
  {
    name: 'record-hidden',
    who: 'supervisor',
    path: ({ reviews }) => `/staff/reviews/record/index?reviewId=${reviews.hidden}`,
  },
  ...directoryPages,
  { name: 'board', path: () => '/board/figures/index?period=2025' },
  { name: 'board-hall', path: () => '/board/figures/index?scope=hall:530724-01&period=2025-11' },
  { name: 'board-not-published', path: () => '/board/figures/index?period=2021' },
  { name: 'public-words', path: () => '/board/words/index' },
  {
    name: 'open-data',
    path: () => '/board/open-data/index',
    prepare: (page) => page.locator('[aria-expanded="false"]').first().click(),
  },
  { name: 'publications', who: 'supervisor', path: () => '/staff/publications/index' },
  { name: 'publications-released', who: 'auditor', path: () => '/staff/publications/index?state=released' },
  { name: 'publications-forbidden', who: 'manager', path: () => '/staff/publications/index' },
  ...surveyPages,
  ...administrationPages,
]

/** Opens a page in a look and waits until it has settled. */
export async function show(app: App, stage: Stage, shown: ShownPage, look: Look): Promise<Person> {
  const person = await app.open(shown.path(stage), look, shown.who && stage.storages[shown.who])
  await settle(person.page)
  await shown.prepare?.(person.page, look)
  return person
}

/** What is loading has its place held; afterwards one more frame is drawn. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('main').first().waitFor()
  await page.locator('.skeleton:visible').first().waitFor({ state: 'detached' })
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))')
}

/** How high the shown page is as a whole, and how much wider than the window; it scrolls inside a container of its own. */
export async function measure(page: Page): Promise<{ height: number; surplusWidth: number }> {
  return page.evaluate(`(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('.taro_page')]
    return {
      height: Math.max(...boxes.map((box) => box.scrollHeight)),
      surplusWidth: Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth)),
    }
  })()`)
}
