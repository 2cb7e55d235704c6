import type { Session } from '@minping/shared/api'
import type { Path, Query } from '../../service'

/** A page with what it shows. */
export interface Place {
  path: Path
  query: Query
}

const caseReaders: readonly Session['roles'][number][] = ['handler', 'hallManager', 'supervisor', 'auditor']
const surveyReaders: readonly Session['roles'][number][] = ['supervisor', 'auditor', 'administrator']
const surveyPaths: readonly Path[] = [
  '/staff/questionnaires/index',
  '/staff/questionnaires/edit/index',
  '/staff/waves/index',
  '/staff/waves/create/index',
  '/staff/waves/wave/index',
  '/staff/waves/letters/index',
  '/staff/waves/register/index',
  '/staff/results/index',
]
const staffPaths: readonly Path[] = [
  '/staff/queue/index',
  '/staff/follow-up/index',
  '/staff/cases/index',
  '/staff/cases/case/index',
  '/staff/dashboard/index',
  ...surveyPaths,
]

/** Whether somebody's roles open the queue, as the contract has it. */
export function readsCases({ roles }: Pick<Session, 'roles'>): boolean {
  return roles.some((role) => caseReaders.includes(role))
}

/** Whether somebody works on, or watches over, problems that businesses reported: they belong to departments, not to halls. */
export function readsSurveyCases(session: Pick<Session, 'roles' | 'scopes'>): boolean {
  return readsCases(session) && session.scopes.some((scope) => /^(city|region|department):/.test(scope))
}

/** Whether somebody's roles open questionnaires, waves and their results, as the contract has it. */
export function readsSurveys({ roles }: Pick<Session, 'roles'>): boolean {
  return roles.some((role) => surveyReaders.includes(role))
}

/** Whether somebody prepares surveys: writes questionnaires, makes waves, keeps the register. */
export function preparesSurveys({ roles }: Pick<Session, 'roles'>): boolean {
  return roles.includes('administrator')
}

function isOpenTo(session: Pick<Session, 'roles'>, path: Path): boolean {
  if (path === '/staff/dashboard/index') return true
  return surveyPaths.includes(path) ? readsSurveys(session) : readsCases(session)
}

/** Where somebody goes after signing in: the page that was asked for, else the queue or the reported problems, else the figures. */
export function landingOf(session: Pick<Session, 'roles' | 'scopes'>, asked: string | undefined): Place {
  const wanted = asked === undefined ? undefined : readPlace(asked)
  if (wanted && isOpenTo(session, wanted.path)) return wanted
  if (!readsCases(session)) return { path: '/staff/dashboard/index', query: {} }
  // Who works for departments alone has no hall whose reviews could be bad.
  const forDepartments = session.scopes.length > 0 && session.scopes.every((scope) => scope.startsWith('department:'))
  return { path: forDepartments ? '/staff/cases/index' : '/staff/queue/index', query: {} }
}

/** Reads the address of a staff page; undefined for every other text, so that nothing leads elsewhere. */
export function readPlace(address: string): Place | undefined {
  const [pathname, search = ''] = address.split('?')
  const path = staffPaths.find((candidate) => candidate === pathname)
  if (!path) return undefined
  const pairs = search.split('&').flatMap((pair) => {
    const [name, value = ''] = pair.split('=')
    return name ? [[name, decoded(value)] as const] : []
  })
  return { path, query: Object.fromEntries(pairs) }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
