import type { Session } from '@minping/shared/api'

type Roles = Pick<Session, 'roles'>

const caseReaders: readonly Session['roles'][number][] = ['handler', 'hallManager', 'supervisor', 'auditor']
const flagReaders: readonly Session['roles'][number][] = ['hallManager', 'supervisor', 'auditor']
const caseWorkers: readonly Session['roles'][number][] = ['handler', 'hallManager', 'supervisor']
const surveyReaders: readonly Session['roles'][number][] = ['supervisor', 'auditor', 'administrator']

/** Whether somebody's roles open the queue, as the contract has it. */
export function readsCases({ roles }: Roles): boolean {
  return roles.some((role) => caseReaders.includes(role))
}

/** Whether somebody's roles read reviews, those of the own window included, as the contract has it. */
export function readsReviews(session: Roles): boolean {
  return readsCases(session) || session.roles.includes('clerk')
}

/** Whether somebody's roles work on cases, so that they are told what waits for them, as the contract has it. */
export function receivesNotices({ roles }: Roles): boolean {
  return roles.some((role) => caseWorkers.includes(role))
}

/** Whether somebody works on, or watches over, problems that businesses reported: they belong to departments, not to halls. */
export function readsSurveyCases(session: Pick<Session, 'roles' | 'scopes'>): boolean {
  return readsCases(session) && session.scopes.some((scope) => /^(city|region|department):/.test(scope))
}

/** Whether somebody's roles open the flagged reviews, as the contract has it. */
export function readsFlags({ roles }: Roles): boolean {
  return roles.some((role) => flagReaders.includes(role))
}

/** Whether somebody's roles open questionnaires, waves and their results, as the contract has it. */
export function readsSurveys({ roles }: Roles): boolean {
  return roles.some((role) => surveyReaders.includes(role))
}

/** Whether somebody keeps the reply templates of the whole city. */
export function keepsCityTemplates({ roles, scopes }: Pick<Session, 'roles' | 'scopes'>): boolean {
  return roles.includes('administrator') && scopes.some((scope) => scope.startsWith('city:'))
}

/** Whether somebody sees which words become public, as the contract has it. */
export function readsPublications({ roles }: Roles): boolean {
  return roles.includes('supervisor') || roles.includes('auditor')
}

/** Whether somebody keeps accounts of staff, the directory and the configuration. */
export function administers({ roles }: Roles): boolean {
  return roles.includes('administrator')
}

/** Whether somebody reads the audit: auditors everything of their scopes, administrators what is administered. */
export function readsAudit({ roles }: Roles): boolean {
  return roles.includes('auditor') || roles.includes('administrator')
}

/** Whether somebody prepares surveys: writes questionnaires, makes waves, keeps the register. */
export function preparesSurveys({ roles }: Roles): boolean {
  return roles.includes('administrator')
}

/** Whether somebody keeps halls, departments, windows and matters. */
export function keepsDirectory({ roles }: Roles): boolean {
  return roles.includes('administrator')
}

/** Whether somebody enters what a window handled and hands out codes to rate it by, as the contract has it. */
export function entersRecords({ roles }: Roles): boolean {
  return roles.includes('clerk') || roles.includes('hallManager')
}

/** Whether somebody prints windows' codes. */
export function printsCodes({ roles }: Roles): boolean {
  return roles.includes('administrator') || roles.includes('hallManager')
}

/** Whether somebody takes the monthly 通报. */
export function takesReports({ roles }: Roles): boolean {
  return roles.includes('supervisor') || roles.includes('auditor')
}
