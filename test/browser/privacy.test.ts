import { readFileSync } from 'node:fs'
import { scanTable } from '../../functions/store/scan-table.ts'
import { type App, startApp } from './app.ts'
import { chooseLevel, openReceipt } from './steps.ts'

jest.setTimeout(120_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

const words = '排了一个上午的队，没有人说一声。'
const phone = '13988012345'

test('what is held can be withdrawn, taken along and deleted; then nothing is left and the phone starts anew', async () => {
  // Prepare
  const { page, watched } = await app.open(app.ratingLink('530702-01-03'))
  await chooseLevel(page, '非常不满意')
  await page.getByLabel('还想说点什么').fill(words)
  await page.getByText('留下电话，方便回访', { exact: true }).click()
  await page.getByLabel('电话号码').fill(phone)
  await page.getByRole('button', { name: '提交评价' }).click()
  await openReceipt(page)
  const secretBefore = await secretOf()

  // Act
  await page.getByRole('button', { name: '查看这条评价' }).click()
  await page.getByText('回访电话 139****2345').waitFor()
  await page.getByRole('button', { name: '不再联系我' }).click()
  await page.getByRole('button', { name: '撤回并删除电话' }).click()
  await page.getByText('没有留联系电话，或已撤回、已到期删除').waitFor()
  await page.getByRole('button', { name: '隐私与我的数据' }).last().click()
  await page.getByText('收集什么，用来做什么').waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载我的数据' }).click()
  const copy = readFileSync(await (await downloading).path(), 'utf8')
  await page.getByRole('button', { name: '删除我的个人信息' }).click()
  await page.getByText('文字也删除', { exact: true }).click()
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByRole('button', { name: '确定删除' }).click()
  await page.getByText('个人信息已删除').waitFor()
  await page.goto('/mine/reviews/index')
  await page.getByText('还没有评价').waitFor()

  // Assess
  expect(copy).toContain(words)
  expect(await secretOf()).not.toBe(secretBefore)
  const stored = await everything()
  for (const trace of [words, phone, '139****2345']) expect(stored).not.toContain(trace)
  expect(watched).toEqual({ complaints: [], foreign: [] })

  function secretOf() {
    return page.evaluate("localStorage.getItem('minping.deviceSecret')")
  }
})

async function everything(): Promise<string> {
  const items: unknown[] = []
  for await (const item of scanTable(app.local.table)) items.push(item)
  return JSON.stringify(items)
}
