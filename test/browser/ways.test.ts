import { getReview } from '../../functions/store/review-entity.ts'
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

/** The one review with a receipt's number. */
async function reviewOf(receiptNo: string) {
  for await (const item of scanTable(app.local.table)) {
    if (item.entity === 'review' && item.receiptNo === receiptNo)
      return getReview(app.local.table, String(item.reviewId))
  }
  return undefined
}

test("from a hall's code the window is one tap away, and why nothing was achieved can be said", async () => {
  // Prepare
  const { page, watched } = await app.open(app.hallLink('530702-01'))

  // Act
  await page.getByRole('button', { name: /^不动产登记/ }).tap()
  await page.getByRole('button', { name: '没办成？也请评价' }).tap()
  await page.getByRole('button', { name: '没办成', exact: true }).tap()
  await page.getByRole('button', { name: '排队太久，没有轮到' }).tap()
  await chooseLevel(page, '满意')
  await page.getByRole('button', { name: '提交评价' }).tap()
  const { number } = await openReceipt(page)

  // Assess
  expect(await reviewOf(number)).toMatchObject({
    mode: 'onSite',
    level: 4,
    outcome: 'notDone',
    outcomeReasons: ['N05'],
    place: { windowId: '530702-01-03' },
  })
  expect(watched).toEqual({ complaints: [], foreign: [] })
})

test('who forgot the window finds it by the matter', async () => {
  const { page } = await app.open(app.hallLink('530702-01'))
  await page.getByRole('button', { name: '不记得窗口？按事项找' }).tap()
  await page.getByRole('button', { name: /^内地居民结婚登记/ }).tap()
  await page.waitForURL(/\/pages\/rate\/index.*item=530702-marriage/)
  await page.getByText('古城区政务服务大厅 · 7 号窗口').waitFor()
})

test('a window is looked up from home and judged in general, also in a list that was kept', async () => {
  // Prepare
  const { page } = await app.open('/pages/home/index')
  await page.getByRole('button', { name: /找大厅或事项来评价/ }).tap()
  await page.getByRole('button', { name: /古城区政务服务大厅/ }).waitFor()
  await page.route('**/api/places**', (route) => route.abort())
  await page.reload()

  // Act
  await page.getByText(/上次保存在手机上的名单/).waitFor()
  await page.getByLabel('在哪里办、办了什么事').fill('没有这样的事')
  await page.getByText('没有找到').first().waitFor()
  await page.getByLabel('在哪里办、办了什么事').fill('gcq bdc')
  await page
    .getByRole('button', { name: /^不动产登记/ })
    .first()
    .tap()
  await chooseLevel(page, '非常满意')
  await page.getByRole('button', { name: '提交评价' }).tap()
  const { number } = await openReceipt(page)

  // Assess
  expect(await reviewOf(number)).toMatchObject({ mode: 'general', place: { windowId: '530702-01-03' } })
})

test.each([
  ['a forged code of a hall', '/ways/hall/index?scene=530702-01.AAAAAAAAAAAAAAAA', '没有找到这个大厅'],
  ['a hall that was never there', '/ways/hall/index?hall=530702-09', '没有找到这个大厅'],
  ['a forged code of a window', '/pages/rate/index?scene=530702-01-03.AAAAAAAAAAAAAAAA', '没有找到这个窗口'],
  ['no code', '/pages/rate/index', '请先扫窗口二维码'],
])('%s leads on to the search', async (_, path, said) => {
  const { page } = await app.open(path)
  await page.getByText(said).waitFor()
  await page.getByRole('button', { name: '查找大厅或事项来评价' }).click()
  await page.getByText('全部大厅').waitFor()
})

test("the code of a hall opens its windows also where a window's is expected or typed", async () => {
  const scene = new URL(app.hallLink('530702-01'), 'https://minping.example').searchParams.get('scene') ?? ''
  const { page } = await app.open(`/pages/rate/index?scene=${encodeURIComponent(scene)}`)
  await page.waitForURL(/\/ways\/hall\/index/)
  await page.goto('/pages/home/index')
  await page.getByLabel('评价码').fill(scene)
  await page.getByRole('button', { name: '去评价', exact: true }).click()
  await page.waitForURL(/\/ways\/hall\/index/)
  await page.goto('/pages/home/index')
  await page.getByLabel('评价码').fill('https://shop.example/item')
  await page.getByRole('button', { name: '去评价', exact: true }).click()
  await page.getByText(/这不是民评的二维码/).waitFor()
})

test('windows that were opened and not rated wait at home, until they are hidden', async () => {
  const { page } = await app.open(app.ratingLink('530702-01-03'))
  await page.getByRole('radio').first().waitFor({ state: 'attached' })
  await page.goto(app.ratingLink('530702-01-01'))
  await page.getByRole('radio').first().waitFor({ state: 'attached' })
  await page.goto('/pages/home/index')
  await page.getByText('最近去过、还没有评价的窗口').waitFor()
  await page.getByRole('button', { name: '不再显示: 企业开办' }).click()
  await page.getByRole('button', { name: '评价这次办事: 不动产登记' }).waitFor()
  expect(await page.getByText('企业开办').count()).toBe(0)
})
