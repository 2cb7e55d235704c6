import type { ShownPage } from './shown-page.ts'

const entry = '/staff/directory/entry/index?region=530702'

/** The pages of those who keep the directory, print codes and take the monthly report. */
export const directoryPages: readonly ShownPage[] = [
  { name: 'directory', who: 'administrator', path: () => '/staff/directory/index?region=530702' },
  { name: 'directory-items', who: 'administrator', path: () => '/staff/directory/index?region=530702&kind=items' },
  { name: 'directory-window', who: 'administrator', path: () => `${entry}&kind=windows&code=530702-01-03` },
  {
    name: 'directory-new-faults',
    who: 'administrator',
    path: () => `${entry}&kind=windows`,
    prepare: (page) => page.locator('.press--filled').click(),
  },
  {
    name: 'terminals',
    who: 'administrator',
    path: () => '/staff/terminals/index?region=530702',
    prepare: async (page) => {
      await page.locator('.press--filled').first().click()
      await page.locator('.terminal-code').waitFor()
    },
  },
  { name: 'codes', who: 'manager', path: () => '/staff/codes/index' },
  { name: 'reports', who: 'auditor', path: () => '/staff/reports/index' },
]
