import type { Session } from '@minping/shared/api'
import type { Path, Query } from '../../service'
import { queryOf } from '../../service/link'
import { entersRecords, readsCases } from './reader'
import { myAccountPath, pageOf, workplacePaths } from './workplace'

/** A page with what it shows. */
export interface Place {
  path: Path
  query: Query
}

/** Whether a page of the workplace is for somebody. */
function isOpenTo(session: Pick<Session, 'roles' | 'scopes'>, path: Path): boolean {
  return path === myAccountPath || (pageOf(path)?.isFor(session) ?? false)
}

/**
 * Where somebody goes after signing in: to a password of their own where they have a temporary one; the page that was
 * asked for, else the queue or the reported problems, for a clerk what the window handled, else the figures.
 */
export function landingOf(
  session: Pick<Session, 'roles' | 'scopes' | 'isPasswordTemporary'>,
  asked: string | undefined,
): Place {
  if (session.isPasswordTemporary) return { path: myAccountPath, query: {} }
  const wanted = asked === undefined ? undefined : readPlace(asked)
  if (wanted && isOpenTo(session, wanted.path)) return wanted
  if (!readsCases(session)) {
    return { path: entersRecords(session) ? '/staff/service-records/index' : '/staff/dashboard/index', query: {} }
  }
  // Who works for departments alone has no hall whose reviews could be bad.
  const forDepartments = session.scopes.length > 0 && session.scopes.every((scope) => scope.startsWith('department:'))
  return { path: forDepartments ? '/staff/cases/index' : '/staff/queue/index', query: {} }
}

/** Reads the address of a staff page; undefined for every other text, so that nothing leads elsewhere. */
export function readPlace(address: string): Place | undefined {
  const [pathname] = address.split('?')
  const path = workplacePaths.find((candidate) => candidate === pathname)
  return path && { path, query: queryOf(address) }
}
