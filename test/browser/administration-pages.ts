import type { ShownPage } from './shown-page.ts'

/** Everybody's own account, the accounts that administrators keep, and the audit. */
export const administrationPages: readonly ShownPage[] = [
  { name: 'my-account', who: 'manager', path: () => '/staff/my-account/index' },
  {
    name: 'my-account-code',
    who: 'manager',
    path: () => '/staff/my-account/index',
    prepare: async (page) => {
      await page.locator('.account-ways button').first().click()
      await page.locator('.account-code').waitFor()
      await page.locator('.account-fields').locator('xpath=following-sibling::*').locator('button').first().click()
    },
  },
  { name: 'accounts', who: 'administrator', path: () => '/staff/accounts/index' },
  { name: 'account', who: 'administrator', path: () => '/staff/accounts/account/index?staffId=gucheng-handler-1' },
  { name: 'account-own', who: 'administrator', path: () => '/staff/accounts/account/index?staffId=city-administrator' },
  {
    name: 'account-new',
    who: 'administrator',
    path: () => '/staff/accounts/account/index',
    prepare: (page) => page.locator('.press--filled').first().click(),
  },
  { name: 'account-unknown', who: 'administrator', path: () => '/staff/accounts/account/index?staffId=nobody' },
  {
    name: 'audit',
    who: 'auditor',
    path: () => '/staff/audit/index',
    prepare: (page) => page.locator('.audit-entry__line').first().click(),
  },
]
