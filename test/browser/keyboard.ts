import type { Page } from 'playwright-core'

/** More than any page has to stop at. */
const mostStops = 150

interface Stop {
  html: string
  faults: string[]
}

/**
 * Walks through a page with the Tab key alone. Each stop shows that it has the focus, lies in the window, is covered by
 * nothing, and none lies above the one before it. One line for each that doesn't.
 */
export async function findKeyboardFaults(page: Page): Promise<string[]> {
  await page.evaluate(begin)
  const faults: string[] = []
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = (await page.evaluate(look)) as Stop | undefined
    if (!stop) return faults
    faults.push(...stop.faults.map((fault) => `${fault}: ${stop.html}`))
  }
  return [...faults, `Tab doesn't come to an end within ${mostStops} stops`]
}

/** Where something was pressed before, Tab would go on from there: the walk begins at the top of the page. */
const begin = `(() => {
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  window.stops = { seen: new Set(), last: undefined }
})()`

/** Runs in the page after each press: what has the focus now; undefined at the end, or where it begins anew. */
const look = `(() => {
  const control = document.activeElement
  if (!control || control === document.body || window.stops.seen.has(control)) return undefined
  window.stops.seen.add(control)
  const style = (element, part) => getComputedStyle(element, part)
  const isOutlined = (element) => style(element).outlineStyle !== 'none' && style(element).outlineWidth !== '0px'
  const frame = control.closest('.field__frame, .select__frame')
  const siblings = control.matches('.unseen') ? [...control.parentElement.children] : []
  const shows =
    isOutlined(control) ||
    (frame && style(frame).boxShadow !== 'none') ||
    siblings.some((sibling) => isOutlined(sibling) || style(sibling, '::after').borderTopStyle === 'solid')
  const drawn = control.matches('.unseen') ? control.closest('label') : (frame ?? control)
  const box = drawn.getBoundingClientRect()
  const isIn = box.bottom > 0 && box.top < innerHeight
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1)
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 8), 0), innerHeight - 1)
  const hit = document.elementFromPoint(x, y)
  const isCovered = hit && !drawn.contains(hit) && !hit.contains(drawn)
  const scrolled = scrollY + (control.closest('.taro_page')?.scrollTop ?? 0)
  const at = { top: box.top + scrolled, bottom: box.bottom + scrolled, left: box.left, right: box.right }
  const last = window.stops.last
  const isBack = last && control.closest('main') && at.bottom <= last.top - 1 && at.left < last.right - 1
  window.stops.last = control.closest('main') ? at : undefined
  return {
    html: control.outerHTML.slice(0, 160),
    faults: [
      ...(shows ? [] : ['no focus is shown']),
      ...(isIn ? [] : ['the focus is out of the window']),
      ...(isCovered ? ['covered by ' + hit.outerHTML.slice(0, 80)] : []),
      ...(isBack ? ['it lies above the one before it'] : []),
    ],
  }
})()`
