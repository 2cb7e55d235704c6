import type { FollowUpActionRequest } from '@minping/shared/api'
import type { FollowUpAction, Verdict } from '@minping/shared/follow-up'
import type { Level, SaidOutcome } from '@minping/shared/review'
import { actOnFollowUp } from '../../functions/follow-ups/act-on-follow-up.ts'
import type { Citizen, Staff } from '../../functions/platform/call.ts'
import { signScene } from '../../functions/platform/scene.ts'
import { judgeRectification } from '../../functions/reviews/judge-rectification.ts'
import { submitReview } from '../../functions/reviews/submit-review.ts'
import { supplementReview } from '../../functions/reviews/supplement-review.ts'
import { getFollowUp } from '../../functions/store/follow-up-entity.ts'
import { city } from '../../seeds/lijiang/index.ts'
import { callOf, citizenOf, postOf } from './call-use-case.ts'
import type { TestService } from './test-service.ts'

/** A review as a test gives it. */
export interface Rating extends SaidOutcome {
  windowId?: string
  itemCode?: string | undefined
  level: Level
  comment?: string
  /** Uploads of whoever gives it. */
  photos?: string[]
  keptPrivate?: boolean
  /** The window was looked up, and no code scanned. */
  found?: boolean
  phone?: string
  citizen?: Citizen
  projectNo?: string
  key?: string
}

/** The window that tests judge when it doesn't matter which. */
export const usualWindow = '530702-01-03'
export const usualCitizen = citizenOf('a-citizen')

/** What people do to the service, at times of the test's choosing. Each throws what the service refuses. */
export function deedsOn(service: TestService) {
  let submitted = 0

  /** Gives a review; answers its id. */
  async function submit(rating: Rating, now: Date): Promise<string> {
    submitted += 1
    const { windowId = usualWindow, level, citizen = usualCitizen } = rating
    const key = rating.key ?? `submission-number-${submitted}`
    const answer = await submitReview(
      callOf<'submitReview'>({
        caller: citizen,
        now,
        request: { key, bodyHash: key },
        body: {
          scene: rating.found ? windowId : signScene(windowId, service.keys.scene),
          level,
          labels: [labelOf(level)],
          anonymous: rating.phone === undefined,
          ...(rating.itemCode !== undefined && { itemCode: rating.itemCode }),
          ...(rating.comment !== undefined && { comment: rating.comment }),
          ...(rating.photos && { photos: rating.photos }),
          ...(rating.outcome && { outcome: rating.outcome, outcomeReasons: [...(rating.outcomeReasons ?? [])] }),
          ...(rating.keptPrivate !== undefined && { keptPrivate: rating.keptPrivate }),
          ...(rating.projectNo !== undefined && { projectNo: rating.projectNo }),
          ...(rating.phone !== undefined && { contact: { phone: rating.phone } }),
        },
      }),
    )
    if ('problem' in answer) throw new Error(`the review was refused: ${answer.problem}`)
    return answer.body.reviewId
  }

  /** Adds the supplement of a review. */
  function supplement(
    reviewId: string,
    level: Level,
    now: Date,
    caller = usualCitizen,
    key = `supplement-of-${reviewId}`,
  ) {
    return supplementReview(
      callOf<'supplementReview'>({
        caller,
        now,
        path: { reviewId },
        request: { key, bodyHash: `${level}` },
        body: { level, labels: [labelOf(level)] },
      }),
    )
  }

  /** Says whether the rectification satisfies. */
  function judge(
    reviewId: string,
    verdict: Verdict,
    now: Date,
    caller = usualCitizen,
    key = `verdict-${now.getTime()}`,
  ) {
    return judgeRectification(
      callOf<'judgeRectification'>({
        caller,
        now,
        path: { reviewId },
        request: { key, bodyHash: verdict },
        body: { verdict },
      }),
    )
  }

  /** Takes an action on a follow-up as it stands. */
  async function act(
    followUpId: string,
    action: FollowUpAction,
    caller: Staff,
    now: Date,
    request: Omit<FollowUpActionRequest, 'version'> = {},
  ) {
    const version = (await getFollowUp(service.table, followUpId))?.version ?? 0
    return actOnFollowUp(
      callOf<'actOnFollowUp'>({ caller, now, path: { followUpId, action }, body: { version, ...request } }),
    )
  }

  /** Takes a follow-up through its actions up to a state, by the posts of Gucheng's hall. */
  async function bringTo(state: 'verifying' | 'rectifying' | 'reviewing' | 'replied', followUpId: string, now: Date) {
    const handler = postOf('gucheng-handler-1')
    const steps = [
      ['verifying', 'accept', {}],
      ['verifying', 'visit', { outcome: 'reached', channel: 'phone', text: '已电话回访' }],
      ['rectifying', 'rectify', { path: 'simple' }],
      ['reviewing', 'submit', { text: '已整改' }],
      ['replied', 'approve', { text: '已经整改，谢谢您的意见。' }],
    ] as const
    const last = steps.findLastIndex(([reached]) => reached === state)
    for (const [, action, request] of steps.slice(0, last + 1)) {
      const caller = action === 'approve' ? postOf('gucheng-manager') : handler
      const answer = await act(followUpId, action, caller, now, request)
      if ('problem' in answer) throw new Error(`${action} was refused: ${answer.problem}`)
    }
  }

  return { submit, supplement, judge, act, bringTo }
}

export type Deeds = ReturnType<typeof deedsOn>

/** A label in force for a level. */
export function labelOf(level: Level): string {
  const label = city.labelSet.labels.find((candidate) => candidate.level === level)
  if (!label) throw new Error(`no label for level ${level}`)
  return label.code
}
