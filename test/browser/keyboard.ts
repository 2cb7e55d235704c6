import type { Page } from 'playwright-core'

/** More stops than any page of a citizen has; a list of the workplace is left in the middle. */
const mostStops = 120

interface Stop {
  /** The same for the same element, while the page stands. */
  number: number
  isNative: boolean
  isSeen: boolean
  isMarked: boolean
  /** Where it begins and ends in the page, and not in the window: what stands below is read later. Of what sticks to an edge, nothing. */
  place: { top: number; bottom: number; left: number; right: number } | undefined
  html: string
}

/**
 * Walks through a page by Tab, from its beginning until the focus leaves it. Each stop is a control of the browser's own,
 * which Enter and Space press; it lies in the window, covered by nothing; it shows that it has the focus; and none
 * stands above the one before it. One line for each that doesn't.
 */
export async function findKeyboardFaults(page: Page): Promise<string[]> {
  await page.evaluate(beginWalk)
  const faults: string[] = []
  let former: Stop | undefined
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate<Stop | undefined>(readStop)
    if (!stop || stop.number < stops) return faults
    const { isNative, isSeen, isMarked, html } = stop
    if (!isNative) faults.push(`no control: ${html}`)
    if (!isSeen) faults.push(`not seen: ${html}`)
    if (!isMarked) faults.push(`no ring: ${html}`)
    if (former && isBefore(stop, former)) faults.push(`above what came before it: ${html}`)
    former = stop
  }
  return faults
}

/** Whether a stop stands above another and not beside it, where a column to the right begins anew. */
function isBefore({ place }: Stop, former: Stop): boolean {
  if (!place || !former.place) return false
  return place.bottom < former.place.top && place.left < former.place.right
}

/** Runs in the page: the next Tab goes to its first control. */
const beginWalk = `(() => {
  const start = document.createElement('span')
  start.tabIndex = -1
  document.body.prepend(start)
  start.focus()
  start.remove()
  for (const box of [document.scrollingElement, ...document.querySelectorAll('.taro_page')]) box.scrollTop = 0
  window.keyboardStops = []
})()`

/** Runs in the page: what has the focus once the page has scrolled to it; undefined where nothing has. */
const readStop = `(async () => {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const control = document.activeElement
  if (!control || control === document.body || control === document.documentElement) return undefined
  const seen = window.keyboardStops
  const known = seen.indexOf(control)
  if (known < 0) seen.push(control)

  // An input that is drawn by its label is where the label is, one in a frame is marked by the frame.
  const drawn = control.closest('label, .field__frame, .select__frame') ?? control
  const box = drawn.getBoundingClientRect()
  const isThere = (y) => {
    const found = document.elementFromPoint(box.left + box.width / 2, y)
    return found !== null && (drawn.contains(found) || found.contains(drawn))
  }
  const fits = box.height < innerHeight / 2
  const isSeen = box.top >= -1 && isThere(box.top + 4) && (!fits || (box.bottom <= innerHeight + 1 && isThere(box.bottom - 4)))

  const hasLine = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  const hasEdge = (style) => style.content !== 'none' && parseFloat(style.borderTopWidth) >= 2
  const isMarked = [control, drawn].some((one) => hasLine(getComputedStyle(one)))
    || (drawn !== control && getComputedStyle(drawn).boxShadow !== 'none')
    || [...drawn.querySelectorAll('*')].some((one) => hasEdge(getComputedStyle(one, '::after')))

  const sticks = drawn.closest('.page__footer, dialog') !== null
  const scroller = drawn.closest('.taro_page')
  const scrolled = (scroller?.scrollTop ?? 0) + scrollY
  return {
    number: known < 0 ? seen.length - 1 : known,
    isNative: control.matches('a[href], button, input, select, textarea, summary') || control.scrollWidth > control.clientWidth,
    isSeen,
    isMarked,
    place: sticks ? undefined : { top: box.top + scrolled, bottom: box.bottom + scrolled, left: box.left, right: box.right },
    html: control.outerHTML.slice(0, 140),
  }
})()`
