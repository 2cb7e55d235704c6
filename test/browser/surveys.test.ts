import type { Locator, Page } from 'playwright-core'
import { type App, desk, startApp } from './app.ts'
import { signIn, takeAction } from './steps.ts'
import { inviteBusiness } from './survey-stage.ts'

jest.setTimeout(120_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

test('a business answers in branches, offline and on two devices, reports a problem and sees it put right', async () => {
  // Prepare
  const { code } = await inviteBusiness(app)
  const first = await app.open(`/business/enter/index?code=${code}`)

  // Act: what is asked follows what was answered.
  await press(first.page, '开始填写')
  const asked = await goThrough(first.page, '没有说明原因', [
    ['办过哪些事', (question) => choose(question, '开办企业')],
    ['开办企业：', (question) => question.getByRole('textbox').fill('3')],
    ['与政府的承诺相比', (question) => choose(question, '比承诺的慢')],
  ])

  // Act: without a network nothing is lost, and it goes on by itself.
  await first.context.setOffline(true)
  await choose(first.page, '没有说明原因')
  await first.page.getByText('网络暂时不通').first().waitFor()
  await first.context.setOffline(false)
  await first.page.getByText('已保存，换一台设备也能接着填').first().waitFor({ timeout: 30_000 })
  await first.page.reload()
  await first.page.getByRole('checkbox', { name: '没有说明原因', checked: true }).waitFor({ state: 'attached' })

  // Act: a colleague goes on with another device.
  await first.page.goto('/business/receipt/index')
  await new Promise((r) => setTimeout(r, 4000))
  console.log(first.page.url(), await first.page.locator('body').innerText(), JSON.stringify(first.watched))
  const shownCode = await first.page.getByText(/^[2-9A-Z]{5} [2-9A-Z]{5}$/).innerText()
  const second = await app.open(`/business/enter/index?code=${shownCode.replace(' ', '')}`, desk)
  await press(second.page, /开始填写|继续填写/)
  const resumed = await second.page.getByRole('checkbox', { name: '开办企业' }).isChecked()
  await goThrough(second.page, '检查并提交', [
    ['到最近能办事的地方', (question) => choose(question, '不了解/未接触')],
    ['兑现承诺的情况', (question) => choose(question, '非常不满意')],
  ])
  await press(second.page, '检查并提交')
  await second.page.getByText('您反映了 1 个问题').waitFor()
  await second.page.getByText('不留电话').click()
  await press(second.page, '提交')
  await second.page.getByText('问卷已收到，谢谢您').waitFor()

  // Act: the department works on it, the business judges the reply.
  const handler = await app.open('/staff/cases/index', desk)
  await signIn(handler.page, 'gucheng-environment-handler', app.password('gucheng-environment-handler'))
  await handler.page
    .getByRole('button', { name: /非常不满意/ })
    .first()
    .click()
  await takeAction(handler.page, '受理')
  await handler.page.getByText('优化流程').first().click()
  await takeAction(handler.page, '提交整改', { 整改情况: '已公布办理时限并每周检查' })
  const manager = await app.open('/staff/cases/index', desk)
  await signIn(manager.page, 'gucheng-environment-manager', app.password('gucheng-environment-manager'))
  await manager.page
    .getByRole('button', { name: /非常不满意/ })
    .first()
    .click()
  await takeAction(manager.page, '审核通过并答复', { 答复: '您反映的问题已整改，办理时限已公布。' })
  await first.page.goto('/business/receipt/index')
  await first.page.getByText('您反映的问题已整改，办理时限已公布。').waitFor()
  await first.page.getByRole('radio', { name: '满意', exact: true }).check({ force: true })
  await first.page.getByRole('button', { name: /提交/ }).last().click()
  await first.page.getByText(/满意/).last().waitFor()

  // Assess
  expect(asked.some((title) => title.includes('用水报装：'))).toBe(false)
  expect(resumed).toBe(true)
  for (const { watched } of [second, handler, manager]) expect(watched).toEqual({ complaints: [], foreign: [] })
  expect(first.watched.foreign).toEqual([])
})

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).last().click()

/** Chooses an option by its words, as a finger does. */
const choose = (within: Page | Locator, words: string) => within.getByText(words, { exact: true }).last().click()

type Deed = [title: string, perform: (question: Locator) => Promise<void>]

/**
 * Goes on screen by screen, doing on each what there is to do, until some words are there. Returns what was asked on
 * the way.
 */
async function goThrough(page: Page, until: string, deeds: readonly Deed[]): Promise<string[]> {
  const asked: string[] = []
  for (let screens = 0; screens < 15; screens += 1) {
    for (const [title, perform] of deeds) {
      const question = page.locator('.question', { hasText: title })
      if (await question.isVisible()) await perform(question)
    }
    asked.push(...(await page.locator('.question').allInnerTexts()))
    if (await page.getByText(until, { exact: true }).last().isVisible()) return asked
    await press(page, '下一步')
  }
  throw new Error(`${until} never came`)
}
