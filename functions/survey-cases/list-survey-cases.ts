import { grantCovers, scopesOf } from '@minping/shared/access'
import { surveyCaseRoutes } from '@minping/shared/api'
import { scopeCovers } from '@minping/shared/directory'
import { isSurveyCaseLate, openSurveyCaseStates } from '@minping/shared/survey-case'
import type { Call } from '../platform/call.ts'
import { type CasePage, countStates, pageOfOpen, readingGrants, usualPage } from '../platform/case-list.ts'
import { readCursor, writeCursor } from '../platform/cursor.ts'
import { readScope } from '../platform/read-scope.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { type DoneSurveyCaseState, surveyCasePart } from '../store/keys.ts'
import { listDoneSurveyCases, readOpenSurveyCases, type StoredSurveyCase } from '../store/survey-case-entity.ts'
import type { Table } from '../store/table.ts'
import { type CaseContext, caseContext } from './case-context.ts'
import { departmentsOfScope } from './departments-of-scope.ts'
import { readAskedQuestions } from './questions.ts'
import { surveyCaseSummary } from './views.ts'

type Query = Call<'listSurveyCases'>['query']
type Listed = CasePage<StoredSurveyCase>['items']

/** The reported problems of a scope, or of all that the caller may see, most urgent first. Every page is full but the last. */
export const listSurveyCases: UseCase<'listSurveyCases'> = async ({ query, caller, now }) => {
  const { table } = service()
  const context = await caseContext(now)
  const { directory, configuration } = context
  const grants = readingGrants(caller.grants, surveyCaseRoutes.listSurveyCases.who)
  const asked = query.scope === undefined ? undefined : readScope(query.scope, grants, directory)
  if (asked && 'problem' in asked) return asked
  const after = readCursor(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }

  const scopes = query.scope === undefined ? scopesOf(grants) : [query.scope]
  const { dispatch } = configuration
  const departments = [...new Set(scopes.flatMap((scope) => departmentsOfScope(scope, directory, dispatch)))]
  const isMine = ({ place }: StoredSurveyCase) =>
    grantCovers(grants, place) && scopes.some((scope) => scopeCovers(scope, place))
  const isLate = (surveyCase: StoredSurveyCase) => isSurveyCaseLate(surveyCase, now)
  const open = (await readOpenSurveyCases(table, departments)).filter(({ found }) => isMine(found))
  const done = doneState(query.state)
  const page = done
    ? await pageOfDone(table, departments, done, isMine, query, after)
    : pageOfOpen(open, query, isLate, after)
  return {
    body: {
      items: await summaries(table, page.items, context),
      ...writeCursor(page.next),
      counts: countStates(open, openSurveyCaseStates, isLate),
    },
  }
}

/** The state after the reply that is asked for; undefined for open ones. */
function doneState(state: Query['state']): DoneSurveyCaseState | undefined {
  const part = state === undefined || state === 'open' ? 'open' : surveyCasePart(state)
  return part === 'open' ? undefined : part
}

/** What is done is never overdue. */
async function pageOfDone(
  table: Table,
  departments: readonly string[],
  state: DoneSurveyCaseState,
  isMine: (surveyCase: StoredSurveyCase) => boolean,
  { overdue, limit = usualPage }: Query,
  after: string | undefined,
): Promise<CasePage<StoredSurveyCase>> {
  if (overdue === 'true') return { items: [] }
  return listDoneSurveyCases(table, departments, state, isMine, { after, limit })
}

async function summaries(table: Table, items: Listed, context: CaseContext) {
  const cases = items.map(({ found }) => found)
  const asked = await readAskedQuestions(table, cases)
  return cases.flatMap((surveyCase) => {
    const question = asked.get(surveyCase.caseId)
    return question ? surveyCaseSummary(surveyCase, question, context) : []
  })
}
