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
  '/staff/dashboard/index',
  ...surveyPaths,
]

/** Whether somebody's roles open the queue, as the contract has it. */
export function readsCases({ roles }: Pick<Session, 'roles'>): boolean {
  return roles.some((role) => caseReaders.includes(role))
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

/** Where somebody goes after signing in: the page that was asked for, else the queue, else the figures. */
export function landingOf(session: Pick<Session, 'roles'>, asked: string | undefined): Place {
  const wanted = asked === undefined ? undefined : readPlace(asked)
  if (wanted && isOpenTo(session, wanted.path)) return wanted
  return { path: readsCases(session) ? '/staff/queue/index' : '/staff/dashboard/index', query: {} }
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
