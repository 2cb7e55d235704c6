import { shownToOthers } from '@minping/shared/content-check'
import { type Publication, type PublishedWords, publishableWords } from '@minping/shared/publication'
import type { Case } from '../store/read-case.ts'
import { listStaffInScope } from '../store/staff-entity.ts'
import type { Table } from '../store/table.ts'

/** What was written and replied, as it stands; without words that are hidden. */
export function saidIn({ review, followUp }: Case): PublishedWords {
  return {
    comment: shownToOthers(review).comment ?? '',
    ...(followUp?.reply !== undefined && { reply: followUp.reply }),
  }
}

/** What is public of a case, or would be if it were released now. */
export function wordsOf(publication: Publication, found: Case, knownNames: readonly string[]): PublishedWords {
  return publication.words ?? publishableWords(saidIn(found), knownNames)
}

/** The names of those who worked on some cases or sit where they happened: no clerk is named in public. */
export async function readKnownNames(table: Table, cases: readonly Case[]): Promise<string[]> {
  const scopes = cases.flatMap(({ review: { place } }) => [
    `hall:${place.hallId}`,
    `window:${place.windowId}`,
    `department:${place.departmentCode}`,
  ])
  const staff = await Promise.all([...new Set(scopes)].map((scope) => listStaffInScope(table, scope)))
  const workers = cases.flatMap(({ followUp }) => followUp?.history ?? []).filter(({ by }) => by.kind === 'staff')
  return [...new Set([...staff.flat().map(({ name }) => name), ...workers.map(({ by }) => by.name)])]
}
