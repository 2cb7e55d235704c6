import type { Page } from 'playwright-core'
import { type App, phone, startApp } from './app.ts'
import { findViolations } from './axe.ts'
import { begin, goOn } from './business-steps.ts'
import { newCreditCode } from './credit-code.ts'
import { givePaper, openFileWave, paper } from './file-survey.ts'
import { chooseFile, fileArrived } from './steps.ts'
import { chooseAnswer, enterAs, fill, pick, press } from './survey-steps.ts'

jest.setTimeout(120_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
let waveId: string
beforeAll(async () => {
  app = await startApp({ checkPermissions: true })
  waveId = await openFileWave(app)
}, building)
afterAll(() => app.stop())

test('a business uploads papers, offline too, takes one back, and staff open what it submitted', async () => {
  // Prepare
  await givePaper(app, waveId)
  await givePaper(app, waveId)
  const person = await app.open(`/business/enter/index?wave=${waveId}`, phone)
  const { page, context } = person
  await claim(page)
  await begin(page)
  await chooseAnswer(page, '总体上', '不满意')

  // Act: a program that is called a paper, then a paper.
  await chooseFile(page, { ...paper, name: '改名.pdf', buffer: Buffer.from('MZ a program') })
  await page.getByText('文件的内容与它的类型不符').waitFor()
  await press(page, '移除“改名.pdf”')
  await chooseFile(page, paper)
  await fileArrived(page, paper.name)

  // Act: one more without a network; it is sent when there is one.
  await context.setOffline(true)
  await chooseFile(page, { ...paper, name: '补正通知书.pdf' })
  await page.getByText('网络连接不上，文件还没有上传').waitFor()
  expect(await findViolations(page)).toEqual([])
  await context.setOffline(false)
  await fileArrived(page, '补正通知书.pdf')

  // Act: what is there stands after a reload; one is taken back.
  await page.getByText('已保存', { exact: false }).first().waitFor()
  await page.reload()
  await fileArrived(page, '补正通知书.pdf')
  await press(page, '移除“补正通知书.pdf”')
  await goOn(page)
  await page.getByText('都填好了').waitFor()
  await goOn(page)
  await page.getByText('问卷已收到，谢谢您').waitFor()
  await app.local.runTally()

  // Assess
  const reader = await enterAs(app, 'city-auditor', `/staff/results/index?wave=${waveId}&scope=city:530700&part=texts`)
  await reader.page.locator('.file-link').nth(2).waitFor()
  expect(await findViolations(reader.page)).toEqual([])
  const download = reader.page.waitForEvent('download')
  await reader.page
    .getByRole('button', { name: `打开“${paper.name}”` })
    .first()
    .click()
  const pieces: Buffer[] = []
  for await (const piece of await (await download).createReadStream()) pieces.push(piece as Buffer)
  expect(await reader.page.locator('.file-link').count()).toBe(3)
  expect((await download).suggestedFilename()).toBe(paper.name)
  expect(Buffer.concat(pieces)).toEqual(paper.buffer)
})

async function claim(page: Page): Promise<void> {
  await fill(page, '统一社会信用代码', newCreditCode())
  await fill(page, '单位名称', '演示企业')
  await pick(page, '所在县（区）', '古城区')
  await pick(page, '行业', '住宿和餐饮业')
  await page.locator('#claim-size').getByText('微型', { exact: true }).click()
  await press(page, '开始填写')
}
