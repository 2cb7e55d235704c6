import type { ResponseBody } from '@minping/shared/api'
import { problemsOf } from '@minping/shared/survey'
import type { BrowserContext, Page } from 'playwright-core'
import { putContentCheck } from '../../functions/store/content-check-entity.ts'
import { getReview } from '../../functions/store/review-entity.ts'
import { createRandom } from '../../seeds/demo/random.ts'
import { makeAnswers } from '../../seeds/demo/surveys/answers.ts'
import { city } from '../../seeds/lijiang/index.ts'
import { answerCase, post } from './api-steps.ts'
import { type App, desk, phone } from './app.ts'
import { newCreditCode } from './credit-code.ts'
import { addPhoto } from './photograph.ts'
import { chooseLevel, fillProjectNo, openReceipt, refuseReviews, signIn, submitInVain } from './steps.ts'
import { bindTablet } from './terminal-steps.ts'

type Storage = Awaited<ReturnType<BrowserContext['storageState']>>

const people = [
  'citizen',
  'lateCitizen',
  'manager',
  'supervisor',
  'auditor',
  'administrator',
  'officer',
  'business',
  'submittedBusiness',
  'terminal',
] as const

/**
 * People with something to look at: a citizen whose reviews have gone different ways, one whose phone still has reviews
 * to send, businesses, staff who have signed in, and the tablet at a window.
 */
export interface Stage {
  ratingLink: string
  hallLink: string
  storages: Record<(typeof people)[number], Storage>
  /** Reviews of the citizen by how far they have come; the hidden one by what its words are. */
  reviews: Record<'good' | 'waiting' | 'replied' | 'hidden', string>
  /** A problem that a business reported, waiting to be accepted. */
  reportedProblem: string
}

const windowId = '530702-01-03'

export async function setStage(app: App): Promise<Stage> {
  const ratingLink = app.ratingLink(windowId)
  const person = await app.open(ratingLink, phone)
  const rate = async (level: string, label: string, more: (page: Page) => Promise<void> = async () => {}) => {
    await person.page.goto(ratingLink)
    await chooseLevel(person.page, level)
    await person.page.getByRole('button', { name: label }).click()
    await more(person.page)
    await person.page.getByRole('button', { name: '提交评价' }).click()
    await openReceipt(person.page)
    await person.page.getByRole('button', { name: '查看这条评价' }).click()
    await person.page.waitForURL(/\/mine\/review\/index/)
    return new URL(person.page.url()).searchParams.get('review') ?? ''
  }
  const replied = await rate('非常不满意', '无理由超过法定办理时间')
  const waiting = await rate('不满意', '没有提供材料清单', async (page) => {
    await page.getByLabel('还想说点什么').fill('排了一个上午的队，材料被退了两次。')
    await addPhoto(page)
    await page.getByRole('img', { name: '照片 1' }).waitFor()
    await addPhoto(page)
    await page.getByRole('img', { name: '照片 2' }).waitFor()
    await page.getByText('留下电话，方便回访', { exact: true }).click()
    await page.getByLabel('电话号码').fill('13888012345')
  })
  const hidden = await rate('不满意', '没有提供材料清单', (page) =>
    page.getByLabel('还想说点什么').fill('说了很难听的话，这里不便写出来。'),
  )
  await hideWords(app, hidden)
  const good = await rate('非常满意', '不用提交证明')
  await answerCase(app, replied)
  const citizen = await person.context.storageState()
  await person.close()
  const business = await enterOpenWave(app)
  const submitted = await enterOpenWave(app)
  const reportedProblem = await submitResponse(app, submitted)
  return {
    ratingLink,
    hallLink: app.hallLink('530702-01'),
    storages: {
      citizen,
      lateCitizen: await comeLate(app),
      manager: await storageOf(app, 'gucheng-manager'),
      supervisor: await storageOf(app, 'office-supervisor'),
      auditor: await storageOf(app, 'city-auditor'),
      administrator: await storageOf(app, 'city-administrator'),
      officer: await storageOf(app, 'gucheng-environment-manager'),
      business,
      submittedBusiness: submitted,
      terminal: await storageOfTerminal(app),
    },
    reviews: { good, waiting, replied, hidden },
    reportedProblem,
  }
}

/** What WeChat's check says of words that nobody should read: staff see that they are hidden. */
async function hideWords(app: App, reviewId: string): Promise<void> {
  const { table } = app.local
  const review = await getReview(table, reviewId)
  if (!review) throw new Error(`no review ${reviewId}`)
  const words = { outcome: 'risky', label: 20_006, at: new Date().toISOString() } as const
  await putContentCheck(table, review, { words }, undefined)
}

/** A phone that comes back to the network with two reviews: one of a matter that was judged already, one that goes out. */
async function comeLate(app: App): Promise<Storage> {
  const { page, context, close } = await app.open(app.ratingLink(windowId), phone)
  const begin = async (level: string, projectNo: string) => {
    await page.goto(app.ratingLink(windowId))
    await chooseLevel(page, level)
    await fillProjectNo(page, projectNo)
  }
  await begin('满意', '530702202611220901')
  await page.getByRole('button', { name: '提交评价' }).click()
  await openReceipt(page)
  await refuseReviews(page)
  await begin('非常满意', '530702202611220901')
  await submitInVain(page)
  await begin('基本满意', '530702202611220902')
  await submitInVain(page)
  const storage = await context.storageState()
  await close()
  return storage
}

async function storageOfTerminal(app: App): Promise<Storage> {
  const { context, close } = await bindTablet(app, windowId)
  const storage = await context.storageState()
  await close()
  return storage
}

/** Enters the open wave of the demonstration as a business that nobody has claimed. */
async function enterOpenWave(app: App): Promise<Storage> {
  const { page, context, close } = await app.open('/business/enter/index?wave=demo-halls', phone)
  await page.getByText('填写单位信息').first().click()
  await page.getByLabel('统一社会信用代码').fill(newCreditCode())
  await page.getByLabel('单位名称').fill('演示企业（截图）')
  await page.getByLabel('所在县（区）').selectOption({ label: '古城区' })
  await page.getByLabel('行业').selectOption({ label: '住宿和餐饮业' })
  await page.getByText('微型', { exact: true }).click()
  await page.getByRole('button', { name: '开始填写' }).click()
  await page.waitForURL(/\/business\/survey\/index/)
  const storage = await context.storageState()
  await close()
  return storage
}

/** Submits what dissatisfies, over the API with the session of the phone; the case that it opened. */
async function submitResponse(app: App, storage: Storage): Promise<string> {
  const kept = storage.origins
    .flatMap(({ localStorage }) => localStorage)
    .find(({ name }) => /businessSession/.test(name))
  const { data } = JSON.parse(kept?.value ?? '{}') as { data: { token: string } }
  const survey = `${app.url}/api/me/survey`
  const questionnaire = city.questionnaires.find(({ questionnaireId }) => questionnaireId === 'hall-service')
  if (!questionnaire) throw new Error('the city has no questionnaire about halls')
  const random = createRandom(1, 'stage')
  const made = Array.from({ length: 20 }, () => makeAnswers(questionnaire, city.promises, { level: 0.1 }, random))
  const content = made.find((one) => problemsOf(questionnaire, one).length > 0)
  if (!content) throw new Error('nobody reports a problem')
  const { version } = await post<ResponseBody<'saveAnswers'>>(
    `${survey}/answers`,
    { baseVersion: 0, ...content },
    data.token,
  )
  const { cases } = await post<ResponseBody<'submitResponse'>>(`${survey}/submission`, { version }, data.token)
  return cases[0]?.caseId ?? ''
}

async function storageOf(app: App, account: string): Promise<Storage> {
  const { page, context, close } = await app.open('/staff/sign-in/index', desk)
  await signIn(page, account, app.password(account))
  const storage = await context.storageState()
  await close()
  return storage
}
