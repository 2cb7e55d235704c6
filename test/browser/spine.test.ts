import { shanghaiDay } from '@minping/shared/calendar'
import type { Page } from 'playwright-core'
import { type App, desk, type Person, startApp } from './app.ts'
import { findViolations } from './axe.ts'
import { paper } from './file-survey.ts'
import { chooseFile, chooseLevel, fileArrived, openReceipt, signIn, takeAction } from './steps.ts'

jest.setTimeout(120_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

test('a bad review is followed up until its writer is satisfied, and the rate moves with it', async () => {
  // Prepare
  const auditor = await app.open(
    `/staff/dashboard/index?scope=city:530700&period=${shanghaiDay(new Date()).slice(0, 4)}`,
    desk,
  )
  await signIn(auditor.page, 'city-auditor', app.password('city-auditor'))
  const handler = await app.open('/staff/queue/index', desk)
  await signIn(handler.page, 'gucheng-handler-1', app.password('gucheng-handler-1'))
  const manager = await app.open('/staff/queue/index', desk)
  await signIn(manager.page, 'gucheng-manager', app.password('gucheng-manager'))
  const citizen = await app.open(app.ratingLink('530702-01-03'))

  // Act
  await chooseLevel(citizen.page, '满意')
  await citizen.page.getByRole('button', { name: '提交评价' }).click()
  const goodReceipt = await openReceipt(citizen.page)
  await citizen.page.goto(app.ratingLink('530702-01-03'))
  await chooseLevel(citizen.page, '不满意')
  await citizen.page.getByRole('button', { name: '未在承诺时间内办结' }).click()
  await citizen.page.getByText('留下电话，方便回访').click()
  await citizen.page.getByLabel('电话号码').fill('13888012345')
  await citizen.page.getByRole('button', { name: '提交评价' }).click()
  const receipt = await openReceipt(citizen.page)
  await citizen.page.reload()
  const afterReload = await openReceipt(citizen.page)

  await handler.page.reload()
  await handler.page
    .getByRole('button', { name: /未在承诺时间内办结/ })
    .first()
    .click()
  await takeAction(handler.page, '受理')
  await handler.page.getByText('联系上了').click()
  await handler.page.getByRole('button', { name: '电话', exact: true }).click()
  await takeAction(handler.page, '记录这次回访', { 回访情况: '评价人说逾期三天' })
  await handler.page.getByText('立行立改').first().click()
  await takeAction(handler.page, '开始整改')
  await chooseFile(handler.page, { ...paper, name: '整改说明.pdf' })
  await fileArrived(handler.page, '整改说明.pdf')
  await takeAction(handler.page, '提交审核', { 整改情况: '已办结并道歉' })
  await manager.page.reload()
  await manager.page
    .getByRole('button', { name: /未在承诺时间内办结/ })
    .first()
    .click()
  const supervisor = await app.open(`/staff/follow-up/index?${manager.page.url().match(/followUpId=[^&]+/)?.[0]}`, desk)
  await signIn(supervisor.page, 'city-supervisor', app.password('city-supervisor'))
  const choose = supervisor.page.getByRole('button', { name: '退回重办', exact: true })
  await choose.click()
  await manager.page.getByRole('button', { name: '打开“整改说明.pdf”' }).waitFor()
  await chooseFile(manager.page, { ...paper, name: '答复函.pdf' })
  await fileArrived(manager.page, '答复函.pdf')
  expect(await findViolations(manager.page)).toEqual([])
  await takeAction(manager.page, '审核通过并反馈', { 给评价人的反馈: '您的登记已办结，逾期是我们的过错。' })
  await supervisor.page.getByLabel('退回理由').fill('措施不具体')
  await choose.click()
  await supervisor.page.getByText('工单已有变化').waitFor()
  await supervisor.page.getByText('已反馈', { exact: true }).first().waitFor()

  await citizen.page.getByRole('button', { name: '查看这条评价' }).click()
  const reply = citizen.page.getByText('您的登记已办结，逾期是我们的过错。')
  await reply.waitFor()
  await citizen.page.getByRole('button', { name: '打开“答复函.pdf”' }).waitFor()
  await citizen.page.getByRole('radio', { name: '满意', exact: true }).check({ force: true })
  await citizen.page.getByRole('button', { name: '提交评判' }).click()
  await citizen.page.getByText('您对整改结果的评判：满意').waitFor()

  await manager.page.reload()
  await manager.page
    .getByRole('button', { name: /已反馈/ })
    .first()
    .click()
  await manager.page
    .getByRole('button', { name: /未在承诺时间内办结/ })
    .first()
    .click()
  await takeAction(manager.page, '办结')
  await auditor.page.reload()

  // Assess
  expect(goodReceipt.number).not.toBe(receipt.number)
  expect(afterReload).toEqual(receipt)
  expect(receipt.promised).toHaveLength(2)
  await auditor.page.getByText('1 / 2 件主动评价').first().waitFor()
  await auditor.page.getByText('未达标').first().waitFor()
  await lookIntoTheCase(auditor.page)
  await auditor.page.getByText('您的登记已办结，逾期是我们的过错。').first().waitFor()
  expectNoComplaints(citizen, handler, manager, auditor)
})

/** From the city's rate down to the one review that made it, and to what became of that. */
async function lookIntoTheCase(page: Page): Promise<void> {
  for (const part of [/古城区/, /古城区政务服务大厅/, /3 号窗口/]) {
    await page.getByRole('group', { name: '对比', exact: true }).getByRole('button', { name: part }).first().click()
    await page.getByRole('button', { name: part }).first().waitFor()
  }
  await page.getByRole('button', { name: '查看差评' }).click()
  await page.getByRole('group', { name: '评价', exact: true }).getByRole('button').first().click()
  await page.getByRole('button', { name: '查看工单' }).click()
}

function expectNoComplaints(...people: Person[]): void {
  for (const { watched } of people) {
    // Files go straight to the bucket.
    const foreign = watched.foreign.filter((address) => !address.endsWith('/uploads/'))
    expect({ ...watched, foreign }).toEqual({ complaints: [], foreign: [] })
  }
}
