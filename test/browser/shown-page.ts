import type { Page } from 'playwright-core'
import type { Look } from './app.ts'
import type { Stage } from './stage.ts'

/** A page of the app in a state worth looking at. */
export interface ShownPage {
  name: string
  /** Whose window it is opened in; a new one where nobody is named. */
  who?: keyof Stage['storages']
  path: (stage: Stage) => string
  /** What is done on it first. */
  prepare?: (page: Page, look: Look) => Promise<void>
  /** A dialog stands above it: the switches behind it can't be pressed. */
  dialog?: true
  /** It fills a tablet at a window, always in large letters and without the switches: the terminal's own test examines it. */
  tablet?: true
}
