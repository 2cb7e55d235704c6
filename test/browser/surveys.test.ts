import type { Page } from 'playwright-core'
import { type App, type Person, startApp } from './app.ts'
import { takeAction } from './steps.ts'
import {
  answerSurvey,
  beginQuestionnaire,
  download,
  enterAs,
  fill,
  fillWords,
  goToPart,
  type Opinion,
  pick,
  press,
  pressTwice,
  readTable,
} from './survey-steps.ts'

jest.setTimeout(180_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

const overall = '总体上，您对本地营商环境满意吗？'
const opinions: readonly Opinion[] = [
  { name: '示例茶馆', region: '古城区', level: '非常满意', words: '希望保持' },
  { name: '示例客栈', region: '古城区', level: '满意', words: '希望多宣传政策' },
  { name: '示例书店', region: '玉龙纳西族自治县', level: '满意', words: '希望材料能共享' },
  {
    name: '示例餐馆',
    region: '古城区',
    level: '不满意',
    reason: '办理太慢',
    words: '许可证拖了两个月',
    phone: '13888012345',
  },
]
/** Levels are worth 100, 75, 75 and 25. */
const index = ((100 + 75 + 75 + 25) / 4).toFixed(2)
/** Of the city everything is shown; by county, every cell would tell what one or two businesses answered. */
const expected: Figures = {
  distribution: [
    ['选项', '份数', '原始占比', '加权占比'],
    ['非常满意', '1', '25.00%', '—'],
    ['满意', '2', '50.00%', '—'],
    ['基本满意', '0', '0.00%', '—'],
    ['不满意', '1', '25.00%', '—'],
    ['非常不满意', '0', '0.00%', '—'],
  ],
  byRegion: [
    [overall, '古城区', '玉龙纳西族自治县', '合计'],
    ['非常不满意', '不显示', '不显示', '0'],
    ['不满意', '不显示', '不显示', '1'],
    ['基本满意', '不显示', '不显示', '0'],
    ['满意', '不显示', '不显示', '2'],
    ['非常满意', '不显示', '不显示', '1'],
    ['合计', '3', '1', '4'],
  ],
}

test('a questionnaire is built, answered, acted upon, read and published', async () => {
  const administrator = await enterAs(app, 'city-administrator', '/staff/questionnaires/index')
  await buildQuestionnaire(administrator.page)
  const { waveId, link } = await openWave(administrator.page)

  const businesses: Person[] = []
  for (const opinion of opinions) businesses.push(await answerSurvey(app, link, opinion))
  await app.local.runTally()
  const dissatisfied = businesses.at(-1) as Person
  const officers = await putRight(dissatisfied.page)

  const auditor = await enterAs(app, 'city-auditor', `/staff/results/index?wave=${waveId}`)
  const figures = await readResults(auditor.page)
  const csv = await exportCsv(auditor.page)
  const reader = await publish(administrator.page, waveId)

  expect(figures).toEqual(expected)
  expect(csv).toContain(index)
  for (const { name } of opinions) expect(csv).not.toContain(name)
  for (const person of [administrator, ...businesses, ...officers, auditor, reader]) {
    expect(person.watched).toEqual({ complaints: [], foreign: [] })
  }
})

async function buildQuestionnaire(page: Page): Promise<void> {
  await beginQuestionnaire(page, '简短问卷', 'short-survey')
  await goToPart(page, overall)
  await press(page, '达到条件时转为问题件')

  // A follow-up that only the dissatisfied are asked.
  await press(page, '添加题目')
  await fillWords(page, '标题', '哪里最不满意？')
  await fillWords(page, '选项 1', '办理太慢')
  await fillWords(page, '选项 2', '收费太高')
  await press(page, '设置显示条件')
  await press(page, '添加题目')
  await pick(page, '题型', '文字')
  await fillWords(page, '标题', '还有什么想说的？')

  // An index without questions is a mistake that keeps it from being published.
  await goToPart(page, '指数')
  await press(page, '设置指数')
  await fillWords(page, '环境名称', '总体环境')
  await page.getByText('至少一题的权重要大于 0。').waitFor()
  expect(await page.getByRole('button', { name: '发布', exact: true }).isDisabled()).toBe(true)
  await pick(page, '添加题目', overall)
  await page.getByText('没有发现问题，可以发布。').waitFor()

  await press(page, '预览')
  const followUp = page.getByRole('heading', { name: '哪里最不满意？' })
  await page.getByRole('radio', { name: '不满意', exact: true }).check({ force: true })
  await followUp.waitFor()
  await page.getByRole('radio', { name: '满意', exact: true }).check({ force: true })
  await followUp.waitFor({ state: 'hidden' })

  await pressTwice(page, '发布', '确认发布')
  await page.getByText('第 1 版已发布').waitFor()
}

async function openWave(page: Page): Promise<{ waveId: string; link: string }> {
  await press(page, '用它开展调查')
  await fill(page, '名称（中文）', '测试调查')
  await fill(page, '名称（英文）', 'Test survey')
  await page.getByText('开放调查', { exact: true }).click()
  await fill(page, '最少多少份才显示结果', '3')
  await press(page, '新建')
  await page.waitForURL(/\/staff\/waves\/wave\/index/)
  await pressTwice(page, '启动')
  await page.getByText('已启动。').waitFor()
  const link = new URL(await page.locator('.qr-link:visible').innerText())
  return { waveId: new URL(page.url()).searchParams.get('waveId') ?? '', link: link.pathname + link.search }
}

/** The department takes the problem to its reply, the business judges it. */
async function putRight(business: Page): Promise<Person[]> {
  const handler = await enterAs(app, 'gucheng-environment-handler', '/staff/cases/index')
  await openCase(handler.page)
  await handler.page.getByText(/^138\*+2345$/).waitFor()
  expect(await handler.page.getByText('示例餐馆').count()).toBe(0)
  await takeAction(handler.page, '受理')
  await handler.page.getByText('联系上了').click()
  await takeAction(handler.page, '记录这次回访', { 回访情况: '许可证超过承诺时间' })
  await handler.page.getByText('优化流程').first().click()
  await takeAction(handler.page, '提交审核', { 整改情况: '已办结，并公布办理时限' })
  const manager = await enterAs(app, 'gucheng-environment-manager', '/staff/cases/index')
  await openCase(manager.page)
  await takeAction(manager.page, '审核通过并答复', { 给企业的答复: '许可证已办结，办理时限已公布。' })

  await business.reload()
  await business.getByText('许可证已办结，办理时限已公布。').waitFor()
  await business.getByRole('radio', { name: '满意', exact: true }).check({ force: true })
  await press(business, '提交评判')
  await business.getByText('您的评判：满意').waitFor()
  return [handler, manager]
}

const openCase = (page: Page) =>
  page
    .getByRole('button', { name: /政务环境.*不满意/s })
    .first()
    .click()

interface Figures {
  distribution: string[][]
  byRegion: string[][]
}

async function readResults(page: Page): Promise<Figures> {
  await page.getByText(index, { exact: true }).first().waitFor()
  await page.getByText('4 家', { exact: true }).first().waitFor()
  await press(page, '逐题')
  await press(page, `查看数据表：${overall}`)
  const distribution = await readTable(page, overall)
  await press(page, '交叉')
  return { distribution, byRegion: await readTable(page, `${overall} × 所在县区`) }
}

async function exportCsv(page: Page): Promise<string> {
  await press(page, '导出')
  const csv = await download(page, '下载 CSV 表格')
  await page.getByText(/^已下载 .*\.csv$/).waitFor()
  return csv
}

/** Closes the wave and publishes its summary, which anybody reads. */
async function publish(page: Page, waveId: string): Promise<Person> {
  await pressTwice(page, '提前结束')
  await page.getByText('已结束。').waitFor()
  await pressTwice(page, '公开结果摘要')
  await page.getByText('结果摘要已公开。').waitFor()
  const reader = await app.open(`/business/summary/index?wave=${waveId}`)
  await reader.page.getByText(index, { exact: true }).first().waitFor()
  return reader
}
