import { grantCovers } from '@minping/shared/access'
import type { PublicationView } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { wordsAreUnchecked, wordsMayBePublished } from '@minping/shared/content-check'
import { mayBeShown, type Publication } from '@minping/shared/publication'
import type { Staff } from '../platform/call.ts'
import type { CityDirectory } from '../platform/service.ts'
import { placeView } from '../platform/views.ts'
import type { Case } from '../store/read-case.ts'
import { saidIn, wordsOf } from './words-of.ts'

export interface ViewContext {
  directory: CityDirectory
  caller: Staff
  knownNames: readonly string[]
}

/** A publication as staff see it: what was written beside what is published of it. */
export function publicationView(
  publication: Publication,
  found: Case,
  { directory, caller, knownNames }: ViewContext,
): PublicationView {
  const { reviewId, state, version, level, month, reason, generated } = publication
  return {
    reviewId,
    state,
    version,
    level,
    hall: placeView(found.review.place, directory).hall,
    month,
    said: saidIn(found),
    words: wordsOf(publication, found, knownNames),
    ...(reason && { reason }),
    mayBeShown: mayBeShown(found.review) && wordsMayBePublished(found.review),
    ...contentOf(found.review),
    mayDecide: grantCovers(caller.grants, found.review.place, ['supervisor']) && !isOwn(publication, caller),
    history: publication.history.map(({ action, by, at, reason: given }) => ({
      action,
      by: by.name,
      at: shanghaiTimestamp(at),
      ...(given && { reason: given }),
    })),
    generated,
  }
}

/** What stands between words and the public: nobody checked them, the check still waits, or a person is to decide first. */
function contentOf(review: Case['review']): Pick<PublicationView, 'content'> {
  if (wordsAreUnchecked(review)) return { content: 'unchecked' }
  if (wordsMayBePublished(review)) return {}
  return { content: review.contentCheck?.words?.outcome === 'waiting' ? 'waiting' : 'undecided' }
}

/** Whether the words are about the caller's own department: nobody decides what the public reads of themselves. */
export function isOwn({ place }: Publication, { departmentCode }: Staff): boolean {
  return departmentCode !== undefined && departmentCode === place.departmentCode
}
