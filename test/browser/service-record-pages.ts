import type { Page } from 'playwright-core'
import type { ShownPage } from './shown-page.ts'

const path = () => '/staff/service-records/index?window=530702-01-03'

/** The page where windows enter what they handled: the form, its faults, a code, a day with nothing. */
export const serviceRecordPages: readonly ShownPage[] = [
  { name: 'service-records', who: 'manager', path },
  {
    name: 'service-records-faults',
    who: 'manager',
    path,
    prepare: (page) => page.locator('.records .press--filled').click(),
  },
  { name: 'service-records-issued', who: 'manager', path, prepare: issue },
  {
    name: 'service-records-code-again',
    who: 'manager',
    path,
    prepare: async (page) => {
      await page.locator('.record-row button').first().click()
      await page.locator('dialog .qr-code').waitFor()
    },
    dialog: true,
  },
  { name: 'service-records-empty', who: 'manager', path: () => `${path()}&day=2026-01-01` },
  { name: 'service-records-forbidden', who: 'auditor', path },
]

/** The same number is entered again and again: it has one code. */
async function issue(page: Page): Promise<void> {
  await page.locator('.records input').first().fill('5307022026990001')
  await page.locator('.records__item select').selectOption({ index: 1 })
  await page.locator('.records .press--filled').click()
  await page.locator('.records .qr-code').waitFor()
}
