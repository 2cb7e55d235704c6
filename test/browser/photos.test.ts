import type { Page } from 'playwright-core'
import { secret } from '../../shared/test-data/picture.ts'
import { type App, startApp } from './app.ts'
import { addPhoto, photograph } from './photograph.ts'
import { chooseLevel, openReceipt } from './steps.ts'

jest.setTimeout(120_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

const windowId = '530702-01-03'

/** The width and height of the picture that the review on the page shows. */
async function openShownPhoto(page: Page): Promise<{ width: number; height: number; content: string }> {
  await page.getByRole('button', { name: '放大照片 1' }).click()
  const picture = page.getByRole('dialog').getByRole('img', { name: '照片 1' })
  await picture.waitFor()
  const address = String(await picture.getAttribute('src'))
  const content = Buffer.from(await (await fetch(address)).arrayBuffer()).toString('latin1')
  const size = await page.evaluate(`(async () => {
    const picture = document.querySelector('.photos__large')
    await picture.decode()
    return [picture.naturalWidth, picture.naturalHeight]
  })()`)
  const [width = 0, height = 0] = size as number[]
  return { width, height, content }
}

test('a photo goes with a bad review: smaller, upright, without where it was taken', async () => {
  // Prepare
  const { page, watched } = await app.open(app.ratingLink(windowId))
  const photo = await photograph(page)
  await chooseLevel(page, '不满意')
  await page.getByText('未在承诺时间内办结').click()

  // Act
  await addPhoto(page, photo)
  await page.getByRole('img', { name: '照片 1' }).waitFor()
  await addPhoto(page, photo)
  await page.getByRole('button', { name: '移除照片 2' }).click()
  await page.getByRole('button', { name: '提交评价' }).click()
  await openReceipt(page)
  await page.getByRole('button', { name: '查看这条评价' }).click()
  const shown = await openShownPhoto(page)

  // Assess
  expect(photo.toString('latin1')).toContain(secret)
  expect(shown.content).not.toContain(secret)
  expect([shown.width, shown.height]).toEqual([800, 1600])
  expect(watched.complaints).toEqual([])
})

test('while the service is out of reach a photo waits with its review, also through a restart', async () => {
  // Prepare
  const { page, context } = await app.open(app.ratingLink(windowId))
  await chooseLevel(page, '满意')
  await addPhoto(page, await photograph(page))
  await page.getByRole('img', { name: '照片 1' }).waitFor()
  await context.route('**/api/uploads', (route) => route.abort('connectionfailed'))

  // Act
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByText('已保存，等待发送').waitFor()
  await page.reload()
  await page.getByText('已保存，等待发送').waitFor()
  await context.unroute('**/api/uploads')
  await page.getByRole('button', { name: '现在发送' }).click()
  await openReceipt(page)
  await page.getByRole('button', { name: '查看这条评价' }).click()

  // Assess
  expect((await openShownPhoto(page)).height).toBe(1600)
})

test('a photo that is refused does not hold the review up, and the receipt says why', async () => {
  // Prepare
  const { page, context } = await app.open(app.ratingLink(windowId))
  await chooseLevel(page, '满意')
  await addPhoto(page, await photograph(page))
  await page.getByRole('img', { name: '照片 1' }).waitFor()
  await context.route('**/api/uploads', (route) =>
    route.fulfill({
      status: 429,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        status: 429,
        code: 'TOO_MANY_REQUESTS',
        zh: '请求过于频繁，请稍后再试。',
        en: 'Too many.',
      }),
    }),
  )

  // Act
  await page.getByRole('button', { name: '提交评价' }).click()
  await openReceipt(page)

  // Assess
  await page.getByText('照片 1：请求过于频繁，请稍后再试。').waitFor()
})

test('a draft keeps its photos until it is sent', async () => {
  // Prepare
  const { page } = await app.open(app.ratingLink(windowId))
  await chooseLevel(page, '满意')
  await addPhoto(page, await photograph(page))
  await page.getByRole('img', { name: '照片 1' }).waitFor()

  // Act
  await page.reload()

  // Assess
  const thumbnail = page.getByRole('img', { name: '照片 1' })
  await thumbnail.waitFor()
  await page.waitForFunction('document.querySelector(".photos__picture").naturalHeight === 1600')
})
