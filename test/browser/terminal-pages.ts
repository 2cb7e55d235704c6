import type { Page } from 'playwright-core'
import type { ShownPage } from './shown-page.ts'

const path = () => '/terminal/window/index'
const level = (worst: boolean) => (page: Page) => page.locator('.terminal-level')[worst ? 'last' : 'first']().click()

/** What a tablet at a window shows, from the five levels to the thanks. */
export const terminalPages: readonly ShownPage[] = [
  { name: 'terminal-unbound', path, tablet: true },
  { name: 'terminal', who: 'terminal', path, tablet: true },
  { name: 'terminal-reasons', who: 'terminal', path, tablet: true, prepare: level(true) },
  {
    name: 'terminal-phone',
    who: 'terminal',
    path,
    tablet: true,
    prepare: async (page) => {
      await level(true)(page)
      await page.locator('.tag-pick__tag').first().click()
      await page.locator('.press--filled').last().click()
    },
  },
  {
    name: 'terminal-thanks',
    who: 'terminal',
    path,
    tablet: true,
    prepare: async (page) => {
      await level(false)(page)
      await page.locator('.press--filled').last().click()
      await page.getByText(/^MP\d{8}/).waitFor()
    },
  },
  {
    name: 'terminal-panel',
    who: 'terminal',
    path,
    tablet: true,
    prepare: async (page) => {
      await page.locator('.terminal__corner').focus()
      await page.keyboard.down('Enter')
      await page.locator('.terminal__facts').waitFor()
      await page.keyboard.up('Enter')
    },
  },
]
