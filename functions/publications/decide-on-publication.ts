import { grantCovers } from '@minping/shared/access'
import { publicationRoutes } from '@minping/shared/api'
import { wordsMayBePublished } from '@minping/shared/content-check'
import { decide, mayBeShown, type Publication, publishableWords } from '@minping/shared/publication'
import type { Call } from '../platform/call.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { getPublication, updatePublication } from '../store/publication-entity.ts'
import { type Case, readCase } from '../store/read-case.ts'
import type { Table } from '../store/table.ts'
import { isOwn, publicationView } from './views.ts'
import { readKnownNames, saidIn } from './words-of.ts'

type DecisionCall = Call<'decideOnPublication'>

/**
 * Releases words to the public or withholds them. The same decision sent again after its answer was lost is answered as
 * done; who comes second gets what stands. Words are released once
 * the content check let them pass or a person decided to show them; what could not be checked, whoever releases judges.
 */
export const decideOnPublication: UseCase<'decideOnPublication'> = async ({ path, body, caller, now }) => {
  const { table, city } = service()
  const found = await findWords(table, path.reviewId, caller)
  if (!found) return { problem: 'NOT_FOUND' }
  const { publication, standingCase } = found
  const knownNames = await readKnownNames(table, [standingCase])
  const context = { directory: await city(), caller, knownNames }
  const view = (current: Publication) => publicationView(current, standingCase, context)
  const isDone = (current: Publication) => isSameDecision(current, path.action, body, caller)

  if (path.action === 'withhold' && body.reason === undefined) return { problem: 'FIELD_INVALID', field: 'reason' }
  if (isOwn(publication, caller)) return { problem: 'OWN_WORDS' }
  if (isDone(publication)) return { body: view(publication) }
  if (publication.version !== body.version) return { problem: 'VERSION_STALE', current: view(publication) }
  if (path.action === 'release' && !mayBeShown(standingCase.review)) {
    return { problem: 'ACTION_NOT_POSSIBLE', current: view(publication) }
  }

  if (path.action === 'release' && !wordsMayBePublished(standingCase.review)) {
    return { problem: 'CONTENT_UNDECIDED', current: view(publication) }
  }

  const words = publishableWords(saidIn(standingCase), knownNames, body.hide)
  const by = { kind: 'staff', id: caller.staffId, name: caller.name } as const
  const decided = decide(publication, { action: path.action, reason: body.reason }, words, by, now)
  const standing = await updatePublication(table, decided, publication)
  if (!standing) return { body: view(decided) }
  return isDone(standing) ? { body: view(standing) } : { problem: 'VERSION_STALE', current: view(standing) }
}

/** What isn't the caller's is as if it didn't exist. */
async function findWords(
  table: Table,
  reviewId: string,
  caller: DecisionCall['caller'],
): Promise<{ publication: Publication; standingCase: Case } | undefined> {
  const [publication, standingCase] = await Promise.all([getPublication(table, reviewId), readCase(table, reviewId)])
  if (!publication || !standingCase) return undefined
  const isTheirs = grantCovers(caller.grants, standingCase.review.place, publicationRoutes.decideOnPublication.who)
  return isTheirs ? { publication, standingCase } : undefined
}

function isSameDecision(
  { version, reason, history }: Publication,
  action: DecisionCall['path']['action'],
  body: DecisionCall['body'],
  { staffId }: DecisionCall['caller'],
): boolean {
  const last = history.at(-1)
  const isSameReason = action === 'release' || reason === body.reason
  return version === body.version + 1 && last?.action === action && last.by.id === staffId && isSameReason
}
