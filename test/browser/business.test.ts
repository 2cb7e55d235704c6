import { creditCodeCheckCharacter } from '@minping/shared/directory'
import type { Page } from 'playwright-core'
import { findSurveyLinks, type SurveyLinks } from '../../functions/local/find-survey-links.ts'
import { type App, startApp } from './app.ts'
import { findViolations } from './axe.ts'
import { answerEverything, begin, goOn } from './business-steps.ts'

jest.setTimeout(180_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
let links: SurveyLinks
beforeAll(async () => {
  app = await startApp({ seeds: 'demo', demoReviews: 10 })
  links = await findSurveyLinks(app.local.table, new Date())
}, building)
afterAll(() => app.stop())

const firstDigits = '91539998000088888'
const creditCode = `${firstDigits}${creditCodeCheckCharacter(firstDigits)}`
const saved = (page: Page) => page.locator('.survey__saved:visible', { hasText: '已保存' }).waitFor()
const matrix = (page: Page) => page.locator('.question:visible', { has: page.locator('.matrix') }).first()

async function claim(page: Page): Promise<void> {
  await page.getByLabel('统一社会信用代码').fill(creditCode.toLowerCase())
  await page.getByLabel('单位名称').fill('示例茶馆')
  await page.getByLabel('所在县（区）').selectOption('530702')
  await page.getByLabel('行业').selectOption('H')
  await page.locator('#claim-size label').last().click()
  await page.getByRole('button', { name: '开始填写' }).click()
}

/** Copies the colleague's link out of its dialog, as browsers do where the page is not served safely. */
async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true })')
  await page.getByRole('button', { name: '复制链接' }).click()
  await page.getByText('链接已复制').waitFor()
  return page.evaluate('delete navigator.clipboard, navigator.clipboard.readText()')
}

test('an invited business begins, branches, comes back after a reload, and goes on with another device', async () => {
  // Prepare
  const { page, watched, close } = await app.open(links.invitation ?? '')
  await begin(page)

  // Act: nothing is answered, then everything on the first screen.
  await goOn(page)
  const faults = await page.locator('.question--wrong').count()
  const focused = await page.evaluate('document.activeElement.closest(".question") !== null')
  for (const question of await page.locator('.question:visible').all()) await question.locator('label').first().click()
  await goOn(page)
  const row = matrix(page).locator('.matrix__row').first()
  const count = () => page.locator('.question:visible').count()
  const before = await count()
  await row.getByText('非常不满意', { exact: true }).click()
  const branched = await count()
  await row.getByText('非常满意', { exact: true }).click()
  const back = await count()
  for (const other of (await matrix(page).locator('.matrix__row').all()).slice(1))
    await other.locator('label').nth(1).click()
  await saved(page)
  await page.reload()
  await matrix(page).waitFor()
  const afterReload = await row.getByRole('radio', { checked: true }).getAttribute('value')

  // Assess
  expect([faults > 0, focused, branched - before, back - before, afterReload]).toEqual([true, true, 1, 0, '5'])
  expect(watched).toEqual({ complaints: [], foreign: [] })

  // Act: a colleague, by the code.
  await page.getByRole('button', { name: '上一步' }).click()
  await page.getByRole('button', { name: '上一步' }).click()
  await page.getByRole('button', { name: '请同事一起填，或换一台设备' }).click()
  const code = await page.locator('.colleague__code').innerText()
  const copied = await copiedLink(page)
  const violations = await findViolations(page)
  const colleague = await app.open('/business/enter/index')
  await colleague.page.getByLabel('邀请码或协同码').fill(code.toLowerCase())
  await colleague.page.getByRole('button', { name: '进入', exact: true }).click()
  await begin(colleague.page)
  const chosen = await colleague.page.getByRole('radio', { checked: true }).count()

  // Assess
  expect(copied).toContain(code.replaceAll(' ', ''))
  expect(violations).toEqual([])
  expect(chosen).toBe(1)
  await colleague.close()
  await close()
})

test('any business answers an open survey; submitted without a network, it arrives once when there is one', async () => {
  // Prepare
  const { page, context, close } = await app.open(links.openWave ?? '')
  await claim(page)
  await begin(page)
  await answerEverything(page)
  await page.getByText('都填好了').waitFor()
  const violations = await findViolations(page)

  // Act
  await saved(page)
  await context.setOffline(true)
  await goOn(page)
  await page.getByText('已保存，等待提交').waitFor()
  await context.setOffline(false)
  await page.getByText('问卷已收到，谢谢您').waitFor()
  violations.push(...(await findViolations(page)))
  await page.reload()
  await page.getByText('问卷已收到，谢谢您').waitFor()

  // Assess
  expect(violations).toEqual([])

  // Act: the same business on another device.
  const other = await app.open(links.openWave ?? '')
  await claim(other.page)
  await other.page.getByText('这家单位已在另一台设备上开始填写').waitFor()
  await other.close()
  await close()
})
