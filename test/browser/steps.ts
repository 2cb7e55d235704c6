import type { Page } from 'playwright-core'

/** Chooses one of the five levels by its word. */
export async function chooseLevel(page: Page, word: string): Promise<void> {
  await page.getByRole('radio', { name: word, exact: true }).check({ force: true })
}

export interface ShownReceipt {
  number: string
  /** The promised days, as they are written: 11月24日前. */
  promised: string[]
}

/** Reads the receipt that the page shows, once it does. */
export async function openReceipt(page: Page): Promise<ShownReceipt> {
  await page.waitForURL(/\/pages\/receipt\/index/)
  const number = page.getByText(/^MP\d{8}-[0-9A-Z]+$/).first()
  await number.waitFor()
  const main = await page.getByRole('main').last().innerText()
  return { number: await number.innerText(), promised: main.match(/\d+月\d+日前/g) ?? [] }
}

/** Signs in on the page that asks for it. */
export async function signIn(page: Page, account: string, password: string): Promise<void> {
  await page.getByLabel('账号').fill(account)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: '登录', exact: true }).waitFor({ state: 'hidden' })
}

/** Fills what an action needs, takes it, says yes where it asks once more, and waits until it was taken. */
export async function takeAction(page: Page, press: string, texts: Record<string, string> = {}): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text)
  const button = page.getByRole('button', { name: press, exact: true })
  const taken = page.waitForResponse((response) => response.request().method() === 'POST' && response.ok())
  await button.first().click()
  const dialog = page.getByRole('dialog')
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: press, exact: true }).click()
  await taken
}

/** Chooses a file on the form that is shown. */
export async function chooseFile(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /选择文件|再选文件/ }).click()
  await (await chooser).setFiles(file)
}

/** Waits until a file is there and nothing is on its way. */
export async function fileArrived(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).waitFor()
  await page.locator('.file__bar:visible').first().waitFor({ state: 'detached' })
}

/** Names the matter that is rated. */
export async function fillProjectNo(page: Page, projectNo: string): Promise<void> {
  await page.getByRole('button', { name: '补充办件信息（选填）' }).click()
  await page.getByLabel('办件编号').fill(projectNo)
}

/** From now on the service has no time for reviews: they wait on the phone. Everything else is answered. */
export async function refuseReviews(page: Page): Promise<void> {
  const busy = { status: 429, code: 'TOO_MANY_REQUESTS', zh: '请求过于频繁，请稍后再试。', en: 'Too many requests.' }
  await page.route('**/api/reviews', (route) =>
    route.fulfill({ status: 429, contentType: 'application/problem+json', body: JSON.stringify(busy) }),
  )
}

/** Submits a review that waits on the phone then, and says so. */
export async function submitInVain(page: Page): Promise<void> {
  await page.locator('.page__footer button').last().click()
  await page.locator('.slip__seal--waiting').waitFor()
}
