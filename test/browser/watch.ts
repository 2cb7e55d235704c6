import type { Page } from 'playwright-core'

export interface Watched {
  /** Errors and warnings of the console, and faults that no code caught. */
  complaints: string[]
  /** Addresses on other hosts that the page asked for. */
  foreign: string[]
}

/** Notes what a page complains about and which other hosts it turns to, from now on. */
export function watch(page: Page, url: string): Watched {
  const watched: Watched = { complaints: [], foreign: [] }
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      watched.complaints.push(`${message.text()} (${message.location().url})`)
    }
  })
  page.on('pageerror', (fault) => watched.complaints.push(fault.stack ?? fault.message))
  page.on('request', (request) => {
    const address = request.url()
    if (/^(https?|wss?):/.test(address) && new URL(address).origin !== url) watched.foreign.push(address)
  })
  return watched
}
