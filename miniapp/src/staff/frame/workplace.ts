import type { Session } from '@minping/shared/api'
import type { Path } from '../../service'
import type { IconName } from '../../ui'
import {
  administers,
  entersRecords,
  keepsCityTemplates,
  keepsDirectory,
  printsCodes,
  readsAudit,
  readsCases,
  readsFlags,
  readsPublications,
  readsReviews,
  readsSurveyCases,
  readsSurveys,
  receivesNotices,
  takesReports,
} from './reader'

/** What the pages of the workplace are for, in the order in which they are offered. */
export const workplaceGroups = ['work', 'figures', 'surveys', 'administration'] as const
export type WorkplaceGroup = (typeof workplaceGroups)[number]

/** A page that the navigation leads to. Whoever makes one enters it here: sign-in and navigation follow. */
interface WorkplacePage {
  path: Path
  group: WorkplaceGroup
  icon: IconName
  /** Whom it is for, as the contract has it. */
  isFor: (session: Pick<Session, 'roles' | 'scopes'>) => boolean
  /** Pages that are reached from it and belong to it. */
  within: readonly Path[]
}

const everybody = () => true

export const workplacePages = [
  { path: '/staff/queue/index', group: 'work', icon: 'list', isFor: readsCases, within: ['/staff/follow-up/index'] },
  {
    path: '/staff/cases/index',
    group: 'work',
    icon: 'flag',
    isFor: readsSurveyCases,
    within: ['/staff/cases/case/index'],
  },
  { path: '/staff/flags/index', group: 'work', icon: 'shield', isFor: readsFlags, within: [] },
  { path: '/staff/notices/index', group: 'work', icon: 'message', isFor: receivesNotices, within: [] },
  { path: '/staff/service-records/index', group: 'work', icon: 'scan', isFor: entersRecords, within: [] },
  {
    path: '/staff/templates/index',
    group: 'work',
    icon: 'copy',
    isFor: (session) => receivesNotices(session) || keepsCityTemplates(session),
    within: [],
  },
  { path: '/staff/dashboard/index', group: 'figures', icon: 'chart', isFor: everybody, within: [] },
  { path: '/staff/reports/index', group: 'figures', icon: 'copy', isFor: takesReports, within: [] },
  { path: '/staff/publications/index', group: 'figures', icon: 'eye', isFor: readsPublications, within: [] },
  {
    path: '/staff/reviews/index',
    group: 'figures',
    icon: 'face-4',
    isFor: readsReviews,
    within: ['/staff/reviews/record/index'],
  },
  {
    path: '/staff/questionnaires/index',
    group: 'surveys',
    icon: 'pen',
    isFor: readsSurveys,
    within: ['/staff/questionnaires/edit/index'],
  },
  {
    path: '/staff/waves/index',
    group: 'surveys',
    icon: 'send',
    isFor: readsSurveys,
    within: [
      '/staff/waves/create/index',
      '/staff/waves/wave/index',
      '/staff/waves/letters/index',
      '/staff/waves/register/index',
      '/staff/results/index',
    ],
  },
  {
    path: '/staff/directory/index',
    group: 'administration',
    icon: 'building',
    isFor: keepsDirectory,
    within: ['/staff/directory/entry/index'],
  },
  { path: '/staff/codes/index', group: 'administration', icon: 'scan', isFor: printsCodes, within: [] },
  { path: '/staff/terminals/index', group: 'administration', icon: 'phone', isFor: keepsDirectory, within: [] },
  {
    path: '/staff/accounts/index',
    group: 'administration',
    icon: 'person',
    isFor: administers,
    within: ['/staff/accounts/account/index'],
  },
  { path: '/staff/audit/index', group: 'administration', icon: 'shield', isFor: readsAudit, within: [] },
] as const satisfies readonly WorkplacePage[]

/** Everybody's own account is behind their name. */
export const myAccountPath: Path = '/staff/my-account/index'

export type WorkplacePath = (typeof workplacePages)[number]['path']

/** Every address of the workplace behind sign-in. */
export const workplacePaths: readonly Path[] = [
  ...workplacePages.flatMap(({ path, within }) => [path, ...within]),
  myAccountPath,
]

/** The page of the navigation that an address belongs to. */
export function pageOf(path: Path): (typeof workplacePages)[number] | undefined {
  return workplacePages.find((page) => page.path === path || (page.within as readonly Path[]).includes(path))
}

export type OfferedPage = (typeof workplacePages)[number]

/** One entry of the navigation: the pages of a group, or a page alone. */
export interface Offered {
  group: WorkplaceGroup
  icon: IconName
  pages: readonly [OfferedPage, ...OfferedPage[]]
}

/** So many pages stand in one row; more are gathered under their groups. */
const mostInOneRow = 5

/** What the navigation offers somebody, in the order of the groups. */
export function offeredTo(session: Pick<Session, 'roles' | 'scopes'>): Offered[] {
  const open = workplacePages.filter((page) => page.isFor(session))
  if (open.length <= mostInOneRow) return open.map((page) => ({ group: page.group, icon: page.icon, pages: [page] }))
  return workplaceGroups.flatMap((group) => {
    const [first, ...others] = open.filter((page) => page.group === group)
    return first ? [{ group, icon: first.icon, pages: [first, ...others] as const }] : []
  })
}
