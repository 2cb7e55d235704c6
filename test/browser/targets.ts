import type { Page } from 'playwright-core'

/**
 * What can be pressed, chosen or typed into and is smaller than a finger needs: 44 px, in elder mode 60. Controls that
 * stand in a line of text are as high as the text (WCAG 2.5.8), and an input that is drawn by its label is as large as
 * the label. One line each.
 */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const least = document.querySelector('.page-root.elder') ? 60 : 44
    const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=radio], [role=checkbox], [role=tab], [tabindex="0"]'
    const drawn = (control) => (control.matches('input.unseen') ? control.closest('label') ?? control : control)
    const isInText = (control) => control.matches('a') && getComputedStyle(control).display === 'inline'
    const shown = [...document.querySelectorAll(controls)].filter((control) => {
      const style = getComputedStyle(control)
      return control.getClientRects().length > 0 && style.visibility !== 'hidden' && !isInText(control) && !control.closest('[inert], [aria-hidden=true]')
    })
    return [...new Set(shown.map(drawn))].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect()
      const small = Math.min(width, height) < least - 0.5
      return small ? [Math.round(width) + ' × ' + Math.round(height) + ' px, ' + least + ' needed: ' + control.outerHTML.slice(0, 160)] : []
    })
  })()`)
}

/** Text that doesn't fit where it stands and is cut off without a sign. One line each. */
export async function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(`(() =>
    [...document.querySelectorAll('main *, header *, .page__footer *, dialog *')].flatMap((box) => {
      const style = getComputedStyle(box)
      const hides = (side) => ['hidden', 'clip'].includes(style['overflow' + side])
      const wider = hides('X') && box.scrollWidth > box.clientWidth + 1 && style.textOverflow !== 'ellipsis'
      const higher = hides('Y') && box.scrollHeight > box.clientHeight + 1
      const isShown = box.clientWidth > 1 && box.innerText?.trim() && !box.matches('.unseen, input, textarea, select, svg *')
      return isShown && (wider || higher) ? ['cut: ' + box.outerHTML.slice(0, 160)] : []
    })
  )()`)
}

/** What still moves for a person who asked for calm. One line each. */
export async function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(`document.getAnimations()
    .filter(({ effect, playState }) => playState === 'running' && effect.getComputedTiming().duration > 0)
    .map(({ effect, animationName }) => 'moves: ' + (animationName ?? 'transition') + ' ' + effect.target?.outerHTML.slice(0, 120))`)
}
