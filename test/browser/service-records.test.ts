import { readFile } from 'node:fs/promises'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { formatRatingCode, ratingCodeBytes, ratingCodeOf } from '@minping/shared/service-record'
import type { Locator, Page } from 'playwright-core'
import { scanTable } from '../../functions/store/scan-table.ts'
import { type App, desk, type Person, startApp } from './app.ts'
import { readQrCode } from './read-qr-code.ts'
import { chooseLevel, openReceipt, signIn } from './steps.ts'

jest.setTimeout(120_000)
/** The web app may have to be built first. */
const building = 400_000
const address = '/staff/service-records/index'

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

let made = 0
const newNumber = () => `53070220269${String(++made).padStart(5, '0')}`

async function openDesk(account = 'gucheng-window-3-clerk', look = desk): Promise<Person> {
  const person = await app.open(`/staff/sign-in/index?next=${encodeURIComponent(address)}`, look)
  await signIn(person.page, account, app.password(account))
  await person.page.getByLabel('办件编号').waitFor()
  return person
}

async function enter(page: Page, projectNo: string, { item = '不动产转移登记', outcome = '办成' } = {}) {
  await page.getByLabel('办件编号').fill(projectNo)
  await page.getByLabel('办理的事项').selectOption({ label: item })
  await page.getByRole('button', { name: outcome, exact: true }).click()
  await page.getByRole('button', { name: '生成评价码' }).click()
  await page.getByRole('heading', { name: '请当事人扫码评价' }).waitFor()
}

const shownCode = (page: Page | Locator) => page.getByText(/^[2-9A-Z]{5}(-[2-9A-Z]{5}){2}$/).first()

test('a code that a window hands out is scanned, rated once, and then said to be rated', async () => {
  // Prepare
  const { page, watched } = await openDesk()
  const projectNo = newNumber()

  // Act
  await enter(page, projectNo, { outcome: '退件' })
  const link = await readQrCode(page, await page.locator('.records .qr-code').screenshot())
  const visitor = await app.open(link)
  await visitor.page.getByText('您办理的：不动产转移登记').waitFor()
  await visitor.page.getByText('办理结果：退件').waitFor()
  await chooseLevel(visitor.page, '满意')
  await visitor.page.getByRole('button', { name: '提交评价' }).tap()
  await openReceipt(visitor.page)
  const another = await app.open(link)
  await another.page.getByText('这次办事已经评价过').waitFor()
  await page.reload()
  const row = page.getByRole('listitem').filter({ hasText: projectNo })
  await row.getByText('已评价', { exact: true }).waitFor()

  // Assess
  expect(new URL(link).searchParams.get('code')).toMatch(/^[2-9A-Z-]{17}$/)
  expect(await row.getByText('退件').count()).toBe(1)
  expect(await row.getByRole('button').count()).toBe(0)
  expect(await another.page.getByRole('button', { name: '查找大厅或事项来评价' }).count()).toBe(1)
  expect(watched).toEqual({ complaints: [], foreign: [] })
})

test('a code that is mistyped, unknown or over says so, and leads on', async () => {
  // Prepare
  const { page: clerk } = await openDesk()
  const projectNo = newNumber()
  await enter(clerk, projectNo)
  const code = await shownCode(clerk).innerText()
  await endCodeOf(projectNo)
  const { page, watched } = await app.open('/pages/home/index')
  const typeCode = async (typed: string) => {
    await page.getByLabel('评价码').fill(typed)
    await page.getByRole('button', { name: '去评价', exact: true }).tap()
  }

  // Act
  await typeCode(`${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`)
  await page.getByText('评价码有一处不对，请对照回执单核对。').waitFor()
  await typeCode(formatRatingCode(ratingCodeOf(new Uint8Array(ratingCodeBytes))))
  await page.getByText('没有找到这个评价码').waitFor()
  await page.getByRole('button', { name: '去扫码或填写编号' }).tap()
  await page.waitForURL(/\/pages\/home\/index/)
  await typeCode(code)
  await page.getByText('评价码已过期').waitFor()
  await page.getByRole('button', { name: '查找大厅或事项来评价' }).tap()

  // Assess
  await page.getByText('全部大厅').waitFor()
  expect(watched.foreign).toEqual([])
})

test('the next number is typed at once; the same number has the same code, also from the list', async () => {
  // Prepare
  const { page } = await openDesk()
  const projectNo = newNumber()
  await enter(page, projectNo)
  const first = await shownCode(page).innerText()

  // Act
  await page.keyboard.press('Enter')
  await page.keyboard.type(projectNo)
  const kept = await page.getByLabel('办理的事项').inputValue()
  await page.keyboard.press('Enter')
  await shownCode(page).waitFor()
  const second = await shownCode(page).innerText()
  await page.getByRole('button', { name: `评价码 ${projectNo}` }).click()
  const again = await shownCode(page.getByRole('dialog')).innerText()

  // Assess
  expect(kept).toBe('530702-property-transfer')
  expect([second, again]).toEqual([first, first])
  expect(await page.getByRole('listitem').filter({ hasText: projectNo }).count()).toBe(1)
})

test('what is wrong is said at its field, and nothing that was entered is lost', async () => {
  // Prepare
  const { page } = await openDesk('gucheng-manager')
  const projectNo = newNumber()
  await page.getByLabel('窗口', { exact: true }).selectOption({ label: '3 号窗口 · 不动产登记' })
  await enter(page, projectNo)
  await page.getByRole('button', { name: '登记下一件' }).click()

  // Act
  await page.getByLabel('办件编号').fill('五三〇七')
  await page.getByRole('button', { name: '生成评价码' }).click()
  await page.getByText('办件编号应为 8 至 40 位').waitFor()
  await page.getByLabel('办件编号').fill(projectNo)
  await page.getByLabel('窗口', { exact: true }).selectOption({ label: '1 号窗口 · 企业开办' })
  await page.getByRole('button', { name: '生成评价码' }).click()
  await page.getByText('请选择办理的事项。').waitFor()
  await page.getByLabel('办理的事项').selectOption({ index: 1 })
  await page.getByRole('button', { name: '生成评价码' }).click()
  await page.getByText('这个编号已由另一个窗口登记').waitFor()

  // Assess
  expect(await page.getByLabel('办件编号').inputValue()).toBe(projectNo)
  expect(await page.getByLabel('办件编号').getAttribute('aria-invalid')).toBe('true')
})

test('without a network the page says so, keeps what was entered and goes on', async () => {
  // Prepare
  const { page, context } = await openDesk()
  await page.getByLabel('办件编号').fill(newNumber())
  await page.getByLabel('办理的事项').selectOption({ label: '不动产首次登记' })

  // Act
  await context.setOffline(true)
  await page.getByRole('button', { name: '生成评价码' }).click()
  await page.getByText('网络连接不上').first().waitFor()
  await context.setOffline(false)
  await page.getByRole('button', { name: '重试' }).first().click()

  // Assess
  await page.getByRole('heading', { name: '请当事人扫码评价' }).waitFor()
})

test('the slip is saved as a picture and printed on the paper of a receipt printer; both lead to the matter', async () => {
  // Prepare
  const { page } = await openDesk()
  await enter(page, newNumber())
  const code = await shownCode(page).innerText()
  const download = page.waitForEvent('download')

  // Act
  await page.getByRole('button', { name: '保存小票图片' }).click()
  const picture = await readFile(await (await download).path())
  await page.evaluate('window.print = () => { window.printed = document.body.className }')
  await page.getByRole('button', { name: '打印小票' }).click()
  await page.waitForFunction('window.printed !== undefined')
  const paper = await page.pdf({ preferCSSPageSize: true })

  // Assess
  expect(await readQrCode(page, picture)).toBe(`${app.url}/pages/rate/index?code=${code}`)
  expect(paper.toString('latin1').match(/\/MediaBox \[[^\]]+\]/g)).toEqual([
    expect.stringMatching(/^\/MediaBox \[0 0 22[67]\S* 45[34]\S*\]$/), // 80 mm × 160 mm, once
  ])
})

/** Lets the code of a matter be over. */
async function endCodeOf(projectNo: string): Promise<void> {
  const { client, name: TableName } = app.local.table
  for await (const item of scanTable(app.local.table)) {
    if (item.entity !== 'service-record' || item.projectNo !== projectNo) continue
    const code = { ...(item.code as object), expiresAt: '2026-01-01T00:00:00.000Z' }
    await client.send(
      new UpdateCommand({
        TableName,
        Key: { pk: item.pk, sk: item.sk },
        UpdateExpression: 'SET code = :code',
        ExpressionAttributeValues: { ':code': code },
      }),
    )
  }
}
