import type { TerminalList } from '@minping/shared/api'
import { recount } from '../../functions/tally/recount.ts'
import { type App, startApp } from './app.ts'
import { findViolations } from './axe.ts'
import { asAdministrator, bindTablet, tablet } from './terminal-steps.ts'

jest.setTimeout(180_000)
const building = 400_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

const windowId = '530702-01-03'
const storedReviews = async () => (await recount({ table: app.local.table, now: new Date() })).reviews

test('a good review takes one tap and is sent when its person walks away; nothing of them stays', async () => {
  // Prepare
  const before = await storedReviews()
  const { page, watched } = await bindTablet(app, windowId)
  await page.clock.install()

  // Act
  await page.getByRole('button', { name: '非常满意', exact: true }).click()
  await page.getByText(/秒后自动提交/).waitFor()
  await page.clock.runFor(21_000)
  await page.getByText('谢谢您的评价').waitFor()
  await page.getByText(/^MP\d{8}-[0-9A-Z]+$/).waitFor()
  await page.clock.runFor(21_000)
  await page.getByRole('button', { name: '非常满意', exact: true }).waitFor()

  // Assess
  expect(await storedReviews()).toBe(before + 1)
  expect(await page.getByText(/MP\d{8}/).count()).toBe(0)
  expect(watched).toEqual({ complaints: [], foreign: [] })
})

test('a bad review needs a reason, may leave a number, and is promised a call', async () => {
  // Prepare
  const before = await storedReviews()
  const { page } = await bindTablet(app, windowId)

  // Act
  await page.getByRole('button', { name: '非常不满意' }).click()
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByText('请至少选一项理由，或写几句话，方便我们改进。').waitFor()
  await page.getByRole('button', { name: '无理由超过法定办理时间' }).click()
  await page.getByRole('button', { name: '下一步' }).click()
  for (const digit of '13888012345') await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: '提交并留电话' }).click()

  // Assess
  await page.getByText(/前电话回访/).waitFor()
  expect(await page.getByText('1388').count()).toBe(0)
  expect(await storedReviews()).toBe(before + 1)
})

test('without a network the page opens and takes reviews; each is sent once when it is back', async () => {
  // Prepare
  const before = await storedReviews()
  const { page, context } = await bindTablet(app, windowId)
  await page.waitForFunction(
    `caches.open('minping-terminal-1').then((kept) => kept.match('/terminal/shell')).then(Boolean)`,
  )

  // Act
  await context.setOffline(true)
  await page.reload()
  for (const level of ['非常满意', '满意']) {
    await page.getByRole('button', { name: level, exact: true }).click()
    await page.getByRole('button', { name: '提交评价' }).click()
    await page.getByText('已保存在本机').waitFor()
    await page.getByRole('button', { name: '完成' }).click()
  }
  await page.getByRole('button', { name: /离线 · 待发送 2/ }).waitFor()
  const whileOffline = await storedReviews()
  await page.reload()
  await page.getByRole('button', { name: /待发送 2/ }).waitFor()
  await context.setOffline(false)
  await page.getByRole('button', { name: /在线/ }).waitFor({ timeout: 30_000 })

  // Assess
  expect([whileOffline, await storedReviews()]).toEqual([before, before + 2])
})

test('a terminal that is taken out of service says so, and what to do', async () => {
  // Prepare
  const { page } = await bindTablet(app, '530702-01-04')
  const { items } = await asAdministrator<TerminalList>(app, 'GET /api/terminals?region=530702')
  const [terminal] = items.filter(({ window }) => window.windowId === '530702-01-04')

  // Act
  await asAdministrator(app, `POST /api/terminals/${terminal?.terminalId}/retire`, { reason: '设备更换' })
  await page.reload()

  // Assess
  await page.getByText('这台评价终端已停用').waitFor()
  await page.getByRole('button', { name: '输入绑定码' }).click()
  await page.getByLabel('绑定码').waitFor()
})

test.each([
  [1280, 800, 'zh', false],
  [800, 1280, 'en', true],
  [1024, 600, 'en', false],
] as const)('every screen at %d × %d in %s is accessible and fits', async (width, height, language, dark) => {
  // Prepare
  const { page, context } = await bindTablet(app, windowId, { ...tablet, dark })
  await page.setViewportSize({ width, height })
  if (language === 'en') await page.getByRole('button', { name: 'Switch to English' }).click()
  const violations: string[] = []
  const examine = async () => {
    violations.push(...(await findViolations(page)))
    const surplus = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    if (surplus > 0) violations.push(`${surplus} wider than the screen`)
  }
  const press = (name: RegExp) => page.getByRole('button', { name }).first().click()

  // Act
  await examine()
  await press(/^(非常不满意|Very dissatisfied)$/)
  await press(/^(下一步|Next)$/)
  await examine()
  await page.locator('.tag-pick__tag').first().click()
  await press(/^(下一步|Next)$/)
  await examine()
  await press(/^(不留电话，直接提交|Submit without a number)$/)
  await page.getByText(/^MP\d{8}/).waitFor()
  await examine()
  await press(/^(完成|Done)$/)
  await page.getByRole('button', { name: /服务面板|Service panel/ }).focus()
  await page.keyboard.down('Enter')
  await page.getByRole('heading', { name: /服务面板|Service panel/ }).waitFor()
  await page.keyboard.up('Enter')
  await examine()
  const fresh = await app.open('/terminal/window/index', { ...tablet, dark })
  await fresh.page.getByLabel('绑定码').waitFor()
  violations.push(...(await findViolations(fresh.page)))

  // Assess
  expect(violations).toEqual([])
  await context.close()
})
