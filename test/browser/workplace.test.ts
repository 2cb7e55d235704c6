import { readFileSync } from 'node:fs'
import { openFlag } from '@minping/shared/flag'
import type { Page } from 'playwright-core'
import { putNewFlag } from '../../functions/store/flag-entity.ts'
import { getFollowUp } from '../../functions/store/follow-up-entity.ts'
import { getReview } from '../../functions/store/review-entity.ts'
import { textsOfPdf } from '../support/read-pdf.ts'
import { answerCase, type GivenReview, giveReview, takeSteps } from './api-steps.ts'
import { type App, desk, startApp } from './app.ts'
import { signIn } from './steps.ts'

jest.setTimeout(120_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

const windowId = '530702-01-03'
const bad: GivenReview = { level: 1, labels: ['110'] }

/** Opens a page of the workplace as somebody. */
async function openAs(account: string, path: string) {
  const person = await app.open(path, desk)
  await signIn(person.page, account, app.password(account))
  return person
}

// Before anything else asks for the city: functions keep it for a minute.
test('a window is renamed, another leaves service, and printed sheets and codes say so', async () => {
  // Prepare
  const entryOf = (code: string) => `/staff/directory/entry/index?region=530702&kind=windows&code=${code}`
  const { page, watched } = await openAs('city-administrator', entryOf(windowId))

  // Act
  await page.getByLabel('窗口名称').fill('3 号综合窗口')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('已保存，约一分钟内在各处生效。').waitFor()
  await page.goto(entryOf('530702-01-04'))
  await page.getByLabel('原因').fill('窗口撤并')
  await page.getByRole('button', { name: '停用', exact: true }).click()
  await page.getByText('已停用，约一分钟内在各处生效。').waitFor()
  const renamed = await app.open(app.ratingLink(windowId))
  await renamed.page.getByText('古城区政务服务大厅 · 3 号综合窗口').waitFor()
  const retired = await app.open(app.ratingLink('530702-01-04'))
  await retired.page.getByText('这个窗口已经停用').waitFor()
  await page.goto('/staff/codes/index?hall=530702-01')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 PDF' }).click()
  const sheets = textsOfPdf(readFileSync(await (await saving).path()))

  // Assess
  expect(sheets.filter((text) => text.includes('3 号综合窗口'))).toHaveLength(1)
  expect(sheets.filter((text) => text.includes('4 号窗口'))).toEqual([])
  expect(await retired.page.getByRole('button', { name: '查找大厅或事项来评价' }).count()).toBe(1)
  expect(watched).toEqual({ complaints: [], foreign: [] })
})

test('a supervisor decides about flagged reviews, and the figures follow', async () => {
  // Prepare
  for (let number = 1; number <= 3; number += 1) await flag((await giveReview(app, windowId, praise)).reviewId)
  await giveReview(app, windowId, praise)
  await app.local.runTally()
  const { page, watched } = await openAs('city-supervisor', '/staff/flags/index')
  await page.getByText('待认定 3 条，存疑不计 0 条。').waitFor()

  // Act
  await page.getByRole('button', { name: '一起认定这 3 条' }).click()
  await page.getByText('存疑不计', { exact: true }).last().click()
  await page.getByLabel('认定理由').fill('叫号记录里没有这些办件')
  await page.getByRole('button', { name: '认定 3 条' }).click()
  await page.getByText('已认定 3 条。').waitFor()
  await app.local.runTally()
  await page.reload()

  // Assess
  await page.getByText('待认定 0 条，存疑不计 3 条。').waitFor()
  await page.getByText('没有待认定的存疑评价').waitFor()
  expect(watched).toEqual({ complaints: [], foreign: [] })
})

test('words of a review come to the public once a supervisor of another department released them', async () => {
  // Prepare
  const { reviewId } = await giveReview(app, windowId, { ...bad, comment: '等了两个小时才轮到' })
  await answerCase(app, reviewId)
  const { page, watched } = await openAs('office-supervisor', '/staff/publications/index')
  await page.getByText('等了两个小时才轮到').first().waitFor()
  const reader = await app.open('/board/words/index')
  await reader.page.getByText('还没有公开的评价').waitFor()

  // Act
  await page.getByRole('button', { name: '公开', exact: true }).click()
  await page.getByText('已公开', { exact: true }).last().waitFor()

  // Assess
  const later = await app.open('/board/words/index?scope=hall:530702-01')
  await later.page.getByText('等了两个小时才轮到').waitFor()
  await later.page.getByText('窗口张贴了办理时限').waitFor()
  expect(watched).toEqual({ complaints: [], foreign: [] })
})

test('a reminder is read and leads to its case, and fewer are left to read', async () => {
  // Prepare
  const { reviewId } = await giveReview(app, windowId, bad)
  const { reviewId: another } = await giveReview(app, windowId, bad)
  for (const each of [reviewId, another]) await takeSteps(app, each, [['gucheng-handler-1', 'accept', {}]])
  await app.local.runClock(halfAnHourBefore((await getFollowUp(app.local.table, reviewId))?.visitDueAt))
  const { page, watched } = await openAs('gucheng-handler-1', '/staff/notices/index')
  const before = await unreadOf(page)

  // Act
  const read = page.waitForResponse((response) => response.url().includes('/notices/read') && response.ok())
  await page
    .getByRole('button', { name: /回访马上到期/ })
    .first()
    .click()
  await page.waitForURL(/\/staff\/follow-up\/index\?followUpId=/)
  await read
  await page.goto('/staff/notices/index')

  // Assess
  await page
    .getByRole('button', { name: `${before - 1} 条未读` })
    .first()
    .waitFor()
  expect(watched).toEqual({ complaints: [], foreign: [] })
})

test('several cases are chosen and given to a colleague at once', async () => {
  // Prepare
  const cases = await Promise.all([1, 2, 3].map(() => giveReview(app, '530702-01-01', bad)))
  const { page, watched } = await openAs('gucheng-manager', '/staff/queue/index')

  // Act
  await page.getByRole('button', { name: '多选' }).click()
  const rows = page.getByRole('button', { name: /1 号窗口/ })
  await rows.first().waitFor()
  for (const row of await rows.all()) await row.click()
  await page.getByText('已选 3 件').waitFor()
  await page.getByRole('button', { name: '批量转派' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio').first().check({ force: true })
  const colleague = await dialog.getByRole('radio').first().getAttribute('value')
  await dialog.getByRole('button', { name: /转派/ }).last().click()
  await dialog.getByText('已转派 3 件，共选 3 件。').waitFor()

  // Assess
  const assigned = await Promise.all(cases.map(({ reviewId }) => getFollowUp(app.local.table, reviewId)))
  expect(assigned.map((followUp) => followUp?.assignee?.id)).toEqual([colleague, colleague, colleague])
  expect(watched).toEqual({ complaints: [], foreign: [] })
})

const praise: GivenReview = { level: 5, labels: [], comment: '服务很好' }

/** Flags a review as one of several in the same words. */
async function flag(reviewId: string): Promise<void> {
  const review = await getReview(app.local.table, reviewId)
  if (!review) throw new Error(`no review ${reviewId}`)
  const now = new Date()
  const reason = { rule: 'identical-words', count: 3, limit: 2, group: 'of-the-test' } as const
  await putNewFlag(app.local.table, openFlag(review, [reason], now), now)
}

function halfAnHourBefore(instant = ''): Date {
  return new Date(Date.parse(instant) - 30 * 60_000)
}

/** What the navigation says of unread notices. */
async function unreadOf(page: Page): Promise<number> {
  const spoken = await page
    .getByRole('button', { name: /条未读/ })
    .first()
    .getAttribute('aria-label')
  return Number(spoken?.match(/(\d+) 条未读/)?.[1])
}
