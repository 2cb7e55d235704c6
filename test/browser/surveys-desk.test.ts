import { type App, type Person, startApp } from './app.ts'
import { newCreditCode } from './credit-code.ts'
import { beginQuestionnaire, enterAs, fill, goToPart, press } from './survey-steps.ts'

jest.setTimeout(120_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

test('who saves a questionnaire second loses nothing: theirs becomes a copy', async () => {
  // Prepare
  const first = await enterAs(app, 'city-administrator', '/staff/questionnaires/index')
  await beginQuestionnaire(first.page, '两人同改', 'two-at-once')
  const second = await enterAs(app, 'city-administrator', new URL(first.page.url()).pathname + query(first))
  await retitle(first, '先保存的')
  await press(first.page, '保存草稿')
  await first.page.getByText('草稿已保存', { exact: true }).waitFor()

  // Act
  await retitle(second, '后保存的')
  await press(second.page, '保存草稿')
  await second.page.getByText('别人先保存了草稿').waitFor()
  await press(second.page, '把我的另存一份')
  await second.page.getByRole('heading', { name: '后保存的（副本）' }).waitFor()
  await first.page.reload()

  // Assess
  await first.page.getByRole('heading', { name: '先保存的', exact: true }).waitFor()
  expect(query(second)).toContain('questionnaireId=two-at-once-copy')
  expectOnlyRefusals(first, second)
})

test('the register takes what is right in a file, names the row that is wrong, and a repeat changes nothing', async () => {
  // Prepare
  const administrator = await enterAs(app, 'city-administrator', '/staff/waves/register/index')
  const { page } = administrator
  const wrong = newCreditCode().replace(/.$/, (check) => (check === '0' ? '1' : '0'))
  const file = [
    '统一社会信用代码,企业名称,行政区划代码,行业门类,企业规模,联系电话',
    `${newCreditCode()},示例茶馆,530702,H,微型,13888012345`,
    `${wrong},示例客栈,530702,H,小型,`,
    `${newCreditCode()},示例书店,530721,F,小型,`,
  ].join('\n')
  const importFile = async () => {
    await fill(page, '名录内容', file)
    await press(page, '开始导入')
    await page.getByText('导入完成').waitFor()
    await page.getByText('有 1 行没有导入').waitFor()
    return page.locator('.notice:visible').allInnerTexts()
  }

  // Act
  const notices = await importFile()
  await page.locator('.desk-figure', { hasText: /^2$/ }).waitFor()
  await page.reload()
  await page.locator('.desk-figure', { hasText: /^2$/ }).waitFor()
  const repeated = await importFile()

  // Assess
  const refused = expect.stringContaining('第 3 行 统一社会信用代码')
  expect(notices).toEqual([expect.stringContaining('新增 2 家，更新 0 家，没有变化 0 家，未导入 1 行。'), refused])
  expect(repeated).toEqual([expect.stringContaining('新增 0 家，更新 0 家，没有变化 2 家，未导入 1 行。'), refused])
  expectOnlyRefusals(administrator)
})

async function retitle({ page }: Person, title: string): Promise<void> {
  await goToPart(page, '标题与说明')
  await fill(page, '标题（中文）', title)
}

const query = ({ page }: Person) => new URL(page.url()).search

/** A browser notes answers of 4xx by itself; nothing else may be there. */
function expectOnlyRefusals(...people: Person[]): void {
  for (const { watched } of people) {
    expect(
      watched.complaints.filter((complaint) => !/the server responded with a status of 4\d\d/.test(complaint)),
    ).toEqual([])
    expect(watched.foreign).toEqual([])
  }
}
