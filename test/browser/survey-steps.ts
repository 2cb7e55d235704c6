import type { Download, Page } from 'playwright-core'
import { type App, desk, type Person, phone } from './app.ts'
import { begin, goOn } from './business-steps.ts'
import { newCreditCode } from './credit-code.ts'
import { signIn } from './steps.ts'

/** Opens a page of staff and signs in on it. */
export async function enterAs(app: App, account: string, path: string): Promise<Person> {
  const person = await app.open(path, desk)
  await signIn(person.page, account, app.password(account))
  return person
}

/** Presses a button of the page on top. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

/** Fills the field with this label. */
export const fill = (page: Page, label: string, text: string) =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text)

/** Chooses from the list with this name. */
export const pick = (page: Page, list: string, label: string) =>
  page.getByRole('combobox', { name: list, exact: true }).selectOption({ label })

/** Presses a button that asks once more, and says yes. */
export async function pressTwice(page: Page, name: string, sure: string = name): Promise<void> {
  await press(page, name)
  await page.getByRole('dialog').getByRole('button', { name: sure, exact: true }).click()
}

/** Makes a questionnaire from the list; the editor shows it. */
export async function beginQuestionnaire(page: Page, title: string, questionnaireId: string): Promise<void> {
  await press(page, '新建问卷')
  await fill(page, '标题（中文）', title)
  await fill(page, '标题（英文）', title)
  await fill(page, '标识', questionnaireId)
  await press(page, '新建并编辑')
  await page.waitForURL(/\/staff\/questionnaires\/edit\/index/)
  await page.getByRole('heading', { name: title, exact: true }).waitFor()
}

/** Goes to a part of the questionnaire by the outline beside it. */
export const goToPart = (page: Page, words: string) =>
  page.locator('.editor-outline__entry:visible', { hasText: words }).first().click()

/** Writes the same in both languages. */
export async function fillWords(page: Page, label: string, text: string): Promise<void> {
  await fill(page, `${label}（中文）`, text)
  await fill(page, `${label}（英文）`, text)
}

export interface Opinion {
  name: string
  region: string
  level: string
  /** What was wrong, where the survey asks for it. */
  reason?: string
  words: string
  /** Where the department may call about it. */
  phone?: string
}

/** Claims a business on its phone, answers and submits; the receipt is shown. */
export async function answerSurvey(app: App, link: string, opinion: Opinion): Promise<Person> {
  const person = await app.open(link, phone)
  const { page } = person
  await claim(page, opinion)
  await begin(page)
  await chooseAnswer(page, '总体上', opinion.level)
  if (opinion.reason !== undefined) await chooseAnswer(page, '哪里最不满意', opinion.reason)
  await page.locator('.question:visible', { hasText: '还有什么' }).getByRole('textbox').fill(opinion.words)
  await goOn(page)
  await page.getByText('都填好了').waitFor()
  if (opinion.phone !== undefined) {
    await page.getByText('同意联系，留下电话').click()
    await fill(page, '手机号', opinion.phone)
  }
  await goOn(page)
  await page.getByText('问卷已收到，谢谢您').waitFor()
  return person
}

async function claim(page: Page, { name, region }: Opinion): Promise<void> {
  await fill(page, '统一社会信用代码', newCreditCode())
  await fill(page, '单位名称', name)
  await pick(page, '所在县（区）', region)
  await pick(page, '行业', '住宿和餐饮业')
  await page.locator('#claim-size').getByText('微型', { exact: true }).click()
  await press(page, '开始填写')
}

/** Chooses an option of a question by its words, as a finger does. */
export const chooseAnswer = (page: Page, question: string, words: string) =>
  page.locator('.question:visible', { hasText: question }).getByText(words, { exact: true }).click()

/** The text of a file that a press downloads. */
export async function download(page: Page, name: string): Promise<string> {
  const begun = page.waitForEvent('download')
  await press(page, name)
  return textOf(await begun)
}

async function textOf(file: Download): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of await file.createReadStream()) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

/** The rows of the table with a caption, cell by cell. */
export async function readTable(page: Page, caption: string): Promise<string[][]> {
  const table = page.getByRole('table', { name: caption })
  await table.waitFor()
  const rows = await table.getByRole('row').all()
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))
}
