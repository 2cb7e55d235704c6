import { shanghaiDay } from '@minping/shared/calendar'
import { type Finding, type FlagReason, type FlagThresholds, findFlags, reasonsByReview } from '@minping/shared/flag'
import { SettingMissing } from '../platform/errors.ts'
import type { CityConfiguration, CityDirectory } from '../platform/service.ts'
import { putLookedAt, readLookedAt } from '../store/detection-entity.ts'
import { readFlags } from '../store/flag-entity.ts'
import type { StoredReview } from '../store/review-entity.ts'
import { readServiceRecords } from '../store/service-record-entity.ts'
import type { Table } from '../store/table.ts'
import { listReviewKeysOfDay, readReviewsAt } from '../store/window-reviews.ts'
import { knowWindows } from './know-windows.ts'
import { raiseFlag } from './raise-flag.ts'
import type { StaffSecrets } from './reviewers-of-staff.ts'

/** What detection looked at, and what it did. */
export interface DetectionRun {
  /** Reviews of halls and days with something new. */
  lookedAt: number
  /** Reviews that were flagged, or got another reason. */
  flagged: number
}

interface Detection {
  table: Table
  directory: CityDirectory
  configuration: CityConfiguration
  secrets: StaffSecrets
  now: Date
}

/** Reviews of the last hour of a day are still looked at on the next. */
const hour = 60 * 60_000

/**
 * Looks at the reviews of each hall's day anew when there are more of them than at the last time, and flags what the
 * rules find. A function of what is stored: run twice, or by two at once, it flags the same reviews once.
 */
export async function detectFlags(detection: Detection): Promise<DetectionRun> {
  const { directory, configuration, now } = detection
  const thresholds = configuration.flagThresholds
  if (!thresholds) throw new SettingMissing('the table has no thresholds of flags: run set-up')
  const days = new Set([shanghaiDay(new Date(now.getTime() - hour)), shanghaiDay(now)])
  const run: DetectionRun = { lookedAt: 0, flagged: 0 }
  for (const day of days) {
    for (const hallId of directory.halls.keys()) {
      const { lookedAt, flagged } = await lookAtDay(detection, thresholds, hallId, day)
      run.lookedAt += lookedAt
      run.flagged += flagged
    }
  }
  return run
}

async function lookAtDay(
  { table, directory, configuration, secrets, now }: Detection,
  thresholds: FlagThresholds,
  hallId: string,
  day: string,
): Promise<DetectionRun> {
  const windowIds = [...directory.windows.values()].filter((window) => window.hallId === hallId)
  const perWindow = await Promise.all(windowIds.map(({ windowId }) => listReviewKeysOfDay(table, windowId, day)))
  const keys = perWindow.flat()
  if (keys.length <= (await readLookedAt(table, hallId, day))) return { lookedAt: 0, flagged: 0 }

  const reviews = (await readReviewsAt(table, keys)).filter(({ kind }) => kind === 'active')
  const knowledge = await knowWindows({ table, profile: configuration.profile, secrets }, reviews, day, thresholds)
  const startedAt = await readStarts(table, reviews)
  const facts = reviews.map((review) => factOf(review, startedAt.get(review.reviewId)))
  const findings = findFlags(facts, knowledge, thresholds)
  const flagged = await raiseFlags(table, reviews, findings, now)
  await putLookedAt(table, hallId, day, keys.length, now)
  return { lookedAt: keys.length, flagged }
}

/** When the services began that reviews are about, as far as a record says it. */
async function readStarts(table: Table, reviews: readonly StoredReview[]): Promise<ReadonlyMap<string, string>> {
  const recorded = reviews.filter(({ projectNo }) => projectNo !== undefined)
  const records = await readServiceRecords(
    table,
    recorded.map(({ reviewId }) => reviewId),
  )
  return new Map(records.flatMap(({ recordId, startedAt }) => (startedAt === undefined ? [] : [[recordId, startedAt]])))
}

function factOf(
  { reviewId, place, submittedAt, givenAt, citizen, comment }: StoredReview,
  serviceStartedAt: string | undefined,
) {
  const { windowId, hallId } = place
  // What a terminal kept while it was out of reach comes at once and was not given at once.
  return {
    reviewId,
    windowId,
    hallId,
    submittedAt: givenAt ?? submittedAt,
    reviewer: citizen,
    comment,
    serviceStartedAt,
  }
}

/** Flags what was found and isn't flagged for it yet. Returns how many reviews that concerned. */
async function raiseFlags(
  table: Table,
  reviews: readonly StoredReview[],
  findings: readonly Finding[],
  now: Date,
): Promise<number> {
  const reasons: ReadonlyMap<string, readonly FlagReason[]> = reasonsByReview(findings)
  const found = reviews.filter(({ reviewId }) => reasons.has(reviewId))
  const standing = await readFlags(
    table,
    found.filter(({ flag }) => flag !== undefined).map(({ reviewId }) => reviewId),
  )
  const flagOf = new Map(standing.map((flag) => [flag.reviewId, flag]))
  let raised = 0
  for (const review of found) {
    const { reviewId } = review
    if (await raiseFlag(table, review, flagOf.get(reviewId), reasons.get(reviewId) ?? [], now)) raised += 1
  }
  return raised
}
