import { grantCovers, scopesOf } from '@minping/shared/access'
import { queueRoutes } from '@minping/shared/api'
import { type Place, scopeCovers } from '@minping/shared/directory'
import { type FollowUpFilter, followUpStates, isOpen, matchesFilter } from '@minping/shared/follow-up'
import type { Call, ProblemAnswer, Staff } from '../platform/call.ts'
import { readingGrants } from '../platform/case-list.ts'
import { hallsOfScope } from '../platform/halls-of-scope.ts'
import { readScope } from '../platform/read-scope.ts'
import type { CityDirectory } from '../platform/service.ts'
import type { StoredFollowUp } from '../store/follow-up-entity.ts'
import type { DoneState } from '../store/keys.ts'
import { actorOf } from './find-case.ts'

type AskedFilter = Omit<Call<'exportFollowUps'>['query'], 'format'>

/** What somebody asks of the queue, within what they may see. */
export interface QueueQuestion {
  /** Where all of it lies, as narrow as one scope says it. */
  place: Partial<Place>
  hallIds: readonly string[]
  /** Whether a follow-up lies in the scope and in what the caller may see. */
  isInScope(followUp: StoredFollowUp): boolean
  /** Whether it matches the filter, whatever its state. */
  matchesElse(followUp: StoredFollowUp): boolean
  matches(followUp: StoredFollowUp): boolean
  asksOpen: boolean
  /** The states after the reply that are asked for. */
  doneStates: readonly DoneState[]
}

/** Reads a question about the queue; or why it can't be asked. A number is looked for in every state. */
export function readQuestion(
  { scope, ...filter }: AskedFilter,
  caller: Staff,
  directory: CityDirectory,
  now: Date,
): QueueQuestion | ProblemAnswer {
  const grants = readingGrants(caller.grants, queueRoutes.listFollowUps.who)
  const asked = scope === undefined ? undefined : readScope(scope, grants, directory)
  if (asked && 'problem' in asked) return asked
  const scopes = scope === undefined ? scopesOf(grants) : [scope]
  const state = filter.state ?? (filter.number === undefined ? 'open' : 'all')
  const context = { viewer: actorOf(caller), now }
  const among = (filterNow: FollowUpFilter) => (followUp: StoredFollowUp) => matchesFilter(followUp, filterNow, context)
  const [only, ...others] = scopes
  return {
    place: (others.length === 0 && only !== undefined && directory.placeOfScope(only)) || {},
    hallIds: [...new Set(scopes.flatMap((each) => hallsOfScope(each, directory)))],
    isInScope: ({ place }) => grantCovers(grants, place) && scopes.some((each) => scopeCovers(each, place)),
    matchesElse: among({ ...filter, state: undefined, overdue: undefined }),
    matches: among({ ...filter, state }),
    asksOpen: state === 'open' || state === 'all' || isOpen(state),
    doneStates: doneStates.filter((done) => state === 'all' || state === done),
  }
}

const doneStates = followUpStates.filter((state): state is DoneState => !isOpen(state))
