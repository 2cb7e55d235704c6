import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const script = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Examines what is on the page now by the rules of WCAG 2.2 A and AA and the best practices of axe. One line per violation:
 * rule, what is wrong and where.
 */
export async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(script)
  // Given as text: nothing of this process may be compiled into what the page runs.
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id} (${violation.help}): ${node.html.slice(0, 160)} — ${summaryOf(node)}`,
    ),
  )
}

function summaryOf(node: AxeResults['violations'][number]['nodes'][number]): string {
  return (node.failureSummary ?? '').split('\n').slice(1).join(' ').trim()
}
