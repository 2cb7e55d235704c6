import { randomBytes } from 'node:crypto'
import type { FollowUpActionRequest, FollowUpView, RequestBody, ResponseBody, Session } from '@minping/shared/api'
import type { App } from './app.ts'

/** What people do before a test begins, over the API and without a page. */

/** A review as a test gives it. */
export type GivenReview = Pick<RequestBody<'submitReview'>, 'level' | 'labels' | 'comment'>

/** Gives a review at a window, as a phone of its own. */
export async function giveReview(
  app: App,
  windowId: string,
  review: GivenReview,
): Promise<ResponseBody<'submitReview'>> {
  const deviceSecret = randomBytes(32).toString('base64url')
  const { token } = await post<Session>(`${app.url}/api/sessions/device`, { deviceSecret })
  const scene = new URL(app.ratingLink(windowId), app.url).searchParams.get('scene')
  return post(`${app.url}/api/reviews`, { scene, anonymous: true, ...review }, token)
}

type Step = [account: string, action: string, more: Omit<FollowUpActionRequest, 'version'>]

/** Takes actions on a case that is new, one after the other. */
export async function takeSteps(app: App, followUpId: string, steps: readonly Step[]): Promise<void> {
  let version = 1
  for (const [account, action, more] of steps) {
    const token = await sessionOf(app, account)
    const url = `${app.url}/api/follow-ups/${followUpId}/${action}`
    version = (await post<FollowUpView>(url, { version, ...more }, token)).version
  }
}

/** Takes a case to its reply. */
export function answerCase(app: App, followUpId: string): Promise<void> {
  return takeSteps(app, followUpId, [
    ['gucheng-handler-1', 'accept', {}],
    ['gucheng-handler-1', 'visit', { outcome: 'noContact', text: '没有留下电话，已向窗口核实' }],
    ['gucheng-handler-1', 'rectify', { path: 'simple' }],
    ['gucheng-handler-1', 'submit', { text: '已补办并致歉，窗口已张贴办理时限' }],
    ['gucheng-manager', 'approve', { text: '您的事项已办结。窗口张贴了办理时限，逾期会主动说明。' }],
  ])
}

async function sessionOf(app: App, account: string): Promise<string> {
  const body = { account, password: app.password(account) }
  return (await post<Session>(`${app.url}/api/sessions/staff`, body)).token
}

/** Sends what must be taken. */
export async function post<Answer>(url: string, body: object, token?: string): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID().replaceAll('-', ''),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}
