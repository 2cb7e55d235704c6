import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { ShownJudgement, ShownReview } from '@minping/shared/content-check'
import type { Place } from '@minping/shared/directory'
import type { FollowUpDeadlines } from '@minping/shared/follow-up'
import type { Label, LabelSet, OutcomeReasonSet, Review } from '@minping/shared/review'
import type { CityDirectory, Named } from './city-directory.ts'
import { readableFiles } from './readable-files.ts'

/** Where a review happened, as the contract shows it. What has left the directory goes by its code. */
export function placeView(place: Place, directory: CityDirectory) {
  const hall = directory.halls.get(place.hallId)
  const window = directory.windows.get(place.windowId)
  return {
    hall: { hallId: place.hallId, regionCode: place.regionCode, ...named(hall, place.hallId) },
    window: {
      windowId: place.windowId,
      ...named(window, place.windowId),
      service: window?.service ?? '',
      englishService: window?.englishService ?? '',
    },
    ...(place.itemCode !== undefined && { item: itemView(place.itemCode, directory) }),
  }
}

/** What was handled; an item that has left the directory goes by its code. */
export function itemView(itemCode: string, directory: CityDirectory) {
  return { itemCode, ...named(directory.items.get(itemCode), itemCode) }
}

/** What was said, with the labels spelt out; a label that has left the set goes by its code. */
export function judgementView({ level, labels, comment, wordsMark }: ShownJudgement, labelSet: LabelSet) {
  return {
    level,
    labels: labels.map(
      (code): Label => labelSet.labels.find((label) => label.code === code) ?? { code, level, text: code, base: false },
    ),
    ...(comment !== undefined && { comment }),
    ...(wordsMark && { wordsMark }),
  }
}

/** The photos of a judgement with where they can be read now, for who may see them, and what the content check says of them. */
export function photosView({ photos, photosHidden, photosSuspect }: ShownJudgement, now: Date) {
  return {
    ...(photos && photos.length > 0 && { photos: readableFiles(photos, now) }),
    ...(photosHidden !== undefined && { photosHidden }),
    ...(photosSuspect !== undefined && { photosSuspect }),
  }
}

/** What a review is of, and how the service ended where it failed; a reason that has left the set goes by its code. */
export function modeAndOutcomeView(
  { mode, outcome, outcomeReasons = [] }: Pick<Review, 'mode' | 'outcome' | 'outcomeReasons'>,
  { reasons }: OutcomeReasonSet,
) {
  return {
    ...(mode && { mode }),
    ...(outcome && {
      outcome,
      outcomeReasons: outcomeReasons.map((code) => {
        const reason = reasons.find((candidate) => candidate.code === code)
        return { code, text: reason?.text ?? code, englishText: reason?.englishText ?? code }
      }),
    }),
  }
}

/** The supplement of a review, where it has one; with its photos for who may see them: then `now` is given. */
export function supplementView({ supplement }: Pick<ShownReview, 'supplement'>, labelSet: LabelSet, now?: Date) {
  if (!supplement) return {}
  const submittedAt = shanghaiTimestamp(supplement.submittedAt)
  const photos = now ? photosView(supplement, now) : {}
  return { supplement: { ...judgementView(supplement, labelSet), ...photos, submittedAt } }
}

/** The dates that were promised to the reviewer. */
export function promisedView({ visitDueAt, dueAt, provisional }: FollowUpDeadlines) {
  return { visitDueAt: shanghaiTimestamp(visitDueAt), dueAt: shanghaiTimestamp(dueAt), provisional }
}

function named(entry: Named | undefined, code: string): Named {
  return { name: entry?.name ?? code, englishName: entry?.englishName ?? code }
}
