import { createSecretKey, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Grant } from '@minping/shared/access'
import type { RequestBody, ReviewReceipt, ReviewRequest, Session } from '@minping/shared/api'
import { openFlag } from '@minping/shared/flag'
import type { TakenWechatMessage } from '../../functions/local/stand-ins/wechat.ts'
import { startLocal } from '../../functions/local/start-local.ts'
import { signScene } from '../../functions/platform/scene.ts'
import { putNewFlag } from '../../functions/store/flag-entity.ts'
import { getReview } from '../../functions/store/review-entity.ts'
import { getStaffAccount, saveStaffAccount } from '../../functions/store/staff-entity.ts'
import type { Table } from '../../functions/store/table.ts'
import { recount } from '../../functions/tally/recount.ts'
import { newKey, type Received, send } from './http.ts'
import { posts } from './people.ts'

/** The service on this machine, with everybody of `people.ts`, and what tests do with it again and again. */
export interface World {
  url: string
  sessionSecret: string
  sceneOf(windowId: string): string
  /** Opens the session of a new phone. */
  openCitizen(): Promise<string>
  credentialsOf(account: string): RequestBody<'openStaffSession'>
  /** A session of the account; the same one each time, for signing in is slow on purpose. */
  signIn(account: string): Promise<string>
  setGrants(account: string, grants: readonly Grant[]): Promise<void>
  get<Body>(token: string, path: string): Promise<Received<Body>>
  /** Submits a review that must be taken. */
  submit(token: string, review: ReviewRequest): Promise<ReviewReceipt>
  /** Flags a review, as if a rule had found it. */
  flag(reviewId: string): Promise<void>
  /** Counts whatever is to be counted. */
  count(): Promise<void>
  /** Compares every counter with the reviews and follow-ups themselves; the differences. */
  recount(): Promise<readonly object[]>
  storedReviews(): Promise<number>
  /** Runs a scheduled function once: `content-check`, `messages`. */
  runSchedule(name: string): Promise<void>
  /** Once WeChat has pushed what it found of every photo. */
  wechatPushed(): Promise<void>
  /** What WeChat would have sent, oldest first. */
  wechatMessages: readonly TakenWechatMessage[]
  /** For looking at what no route shows. */
  table: Table
  killStore(): Promise<void>
  restartStore(): Promise<void>
  stop(): Promise<void>
}

export async function openWorld({ durable = false } = {}): Promise<World> {
  const folder = durable ? mkdtempSync(path.join(tmpdir(), 'minping-api-')) : undefined
  const local = await startLocal({ ...(folder && { store: 'disk', folder }), posts, checkPermissions: true })
  const { url, table } = local
  const sceneKey = createSecretKey(Buffer.from(local.secrets.scene))
  const sessions = new Map<string, Promise<string>>()

  const openSession = async (line: string, body: object) => {
    const received = await send<Session>(url, line, { body })
    expect(received.status).toBe(200)
    return received.body.token
  }
  const credentialsOf = (account: string) => {
    const { password = '' } = local.accounts.find((candidate) => candidate.account === account) ?? {}
    return { account, password }
  }

  return {
    url,
    sessionSecret: local.secrets.session,
    sceneOf: (windowId) => signScene(windowId, sceneKey),
    openCitizen: () =>
      openSession('POST /api/sessions/device', { deviceSecret: randomBytes(32).toString('base64url') }),
    credentialsOf,
    signIn: (account) => {
      const session = sessions.get(account) ?? openSession('POST /api/sessions/staff', credentialsOf(account))
      sessions.set(account, session)
      return session
    },
    setGrants: async (account, grants) => {
      const standing = await getStaffAccount(table, account)
      if (!standing) throw new Error(`no account ${account}`)
      await saveStaffAccount(table, { ...standing, grants })
    },
    get: (token, where) => send(url, `GET ${where}`, { token }),
    submit: async (token, body) => {
      const request = { token, key: newKey(), body }
      let received = await send<ReviewReceipt>(url, 'POST /api/reviews', request)
      // As a phone does: a store that can't be reached just now, on a busy machine, is asked again with the same key.
      while (received.status === 503) received = await send<ReviewReceipt>(url, 'POST /api/reviews', request)
      expect(received.status).toBe(201)
      return received.body
    },
    flag: async (reviewId) => {
      const review = await getReview(table, reviewId)
      if (!review) throw new Error(`no review ${reviewId}`)
      const now = new Date()
      const reason = { rule: 'burst', count: 12, limit: 8, minutes: 10, group: reviewId } as const
      await putNewFlag(table, openFlag(review, [reason], now), now)
    },
    count: () => local.runTally(),
    recount: async () => (await recount({ table, now: new Date() })).differences,
    storedReviews: async () => (await recount({ table, now: new Date() })).reviews,
    runSchedule: (name) => local.runSchedule(name),
    wechatPushed: () => local.wechatPushed(),
    wechatMessages: local.wechatMessages,
    table,
    killStore: () => local.killStore(),
    restartStore: () => local.restartStore(),
    stop: async () => {
      await local.stop()
      if (folder) rmSync(folder, { recursive: true, force: true })
    },
  }
}
