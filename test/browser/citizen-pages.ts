import type { Page } from 'playwright-core'
import type { Look } from './app.ts'
import { addPhoto } from './photograph.ts'
import type { ShownPage } from './shown-page.ts'
import { chooseLevel, refuseReviews, submitInVain } from './steps.ts'

const veryDissatisfied = { zh: '非常不满意', en: 'Very dissatisfied' }
const verySatisfied = { zh: '非常满意', en: 'Very satisfied' }
const chooseWorst = (page: Page, { language }: Look) => chooseLevel(page, veryDissatisfied[language])

/** Submits while the service has no time: the review waits on the phone. */
const waitForService = async (page: Page, { language }: Look) => {
  await refuseReviews(page)
  await chooseLevel(page, verySatisfied[language])
  await submitInVain(page)
}

/** What who rates sees, from the first page to what became of a review. */
export const citizenPages: readonly ShownPage[] = [
  { name: 'home', path: () => '/pages/home/index' },
  { name: 'home-again', who: 'citizen', path: () => '/pages/home/index' },
  { name: 'rate', path: (stage) => stage.ratingLink },
  { name: 'rate-bad', path: (stage) => stage.ratingLink, prepare: chooseWorst },
  {
    name: 'rate-faults',
    path: (stage) => stage.ratingLink,
    prepare: async (page, look) => {
      await chooseWorst(page, look)
      await page.locator('.page__footer button').last().click()
    },
  },
  {
    name: 'rate-not-done',
    path: (stage) => stage.ratingLink,
    prepare: async (page) => {
      await page.locator('#outcome [aria-expanded="false"]').click()
      await page.locator('#outcome .chips__chip').nth(1).click()
    },
  },
  { name: 'rate-found', path: () => '/pages/rate/index?scene=530702-01-03' },
  { name: 'hall', path: (stage) => stage.hallLink },
  {
    name: 'hall-by-matter',
    path: (stage) => stage.hallLink,
    prepare: (page) => page.locator('.press--wide').last().click(),
  },
  { name: 'hall-unknown', path: () => '/ways/hall/index?scene=530702-01.AAAAAAAAAAAAAAAA' },
  { name: 'find', path: () => '/ways/find/index' },
  {
    name: 'find-found',
    path: () => '/ways/find/index',
    prepare: (page) => page.locator('input').first().fill('不动产'),
  },
  {
    name: 'find-nothing',
    path: () => '/ways/find/index',
    prepare: (page) => page.locator('input').first().fill('没有'),
  },
  { name: 'rate-unknown', path: () => '/pages/rate/index?scene=530702-01-03.AAAAAAAAAAAAAAAA' },
  { name: 'rate-without-code', path: () => '/pages/rate/index' },
  {
    name: 'rate-photos',
    path: (stage) => stage.ratingLink,
    prepare: async (page, look) => {
      await chooseWorst(page, look)
      for (const number of [1, 2]) {
        await addPhoto(page)
        await page
          .locator('.photos__one')
          .nth(number - 1)
          .waitFor()
      }
    },
  },
  { name: 'receipt-waiting', path: (stage) => stage.ratingLink, prepare: waitForService },
  {
    name: 'home-waiting',
    path: (stage) => stage.ratingLink,
    prepare: async (page, look) => {
      await waitForService(page, look)
      await page.goto('/pages/home/index')
      await page.locator('.notice--warning').waitFor()
    },
  },
  {
    name: 'home-refused-and-sent',
    who: 'lateCitizen',
    path: () => '/pages/home/index',
    prepare: async (page) => {
      await page.locator('.notice--error').waitFor()
      await page.locator('.notice--good').waitFor()
    },
  },
  { name: 'receipt-good', who: 'citizen', path: ({ reviews }) => `/pages/receipt/index?review=${reviews.good}` },
  { name: 'receipt-bad', who: 'citizen', path: ({ reviews }) => `/pages/receipt/index?review=${reviews.waiting}` },
  { name: 'receipt-gone', who: 'citizen', path: () => '/pages/receipt/index?review=nothing' },
  { name: 'mine', who: 'citizen', path: () => '/mine/reviews/index' },
  { name: 'mine-empty', path: () => '/mine/reviews/index' },
  { name: 'news', who: 'citizen', path: () => '/mine/notices/index' },
  { name: 'news-empty', path: () => '/mine/notices/index' },
  { name: 'review-waiting', who: 'citizen', path: ({ reviews }) => `/mine/review/index?review=${reviews.waiting}` },
  { name: 'review-replied', who: 'citizen', path: ({ reviews }) => `/mine/review/index?review=${reviews.replied}` },
  { name: 'review-hidden', who: 'citizen', path: ({ reviews }) => `/mine/review/index?review=${reviews.hidden}` },
  {
    name: 'review-photo',
    who: 'citizen',
    path: ({ reviews }) => `/mine/review/index?review=${reviews.waiting}`,
    prepare: (page) => page.locator('.photos__open').first().click(),
    dialog: true,
  },
  {
    name: 'review-withdrawal',
    who: 'citizen',
    path: ({ reviews }) => `/mine/review/index?review=${reviews.waiting}`,
    prepare: (page) => page.locator('.consents button').first().click(),
    dialog: true,
  },
  { name: 'privacy', who: 'citizen', path: () => '/mine/privacy/index' },
  {
    name: 'privacy-deletion',
    who: 'citizen',
    path: () => '/mine/privacy/index',
    prepare: (page) => page.locator('.privacy__part button').nth(2).click(),
    dialog: true,
  },
]
