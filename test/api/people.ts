import type { Grant } from '@minping/shared/access'
import { city } from '../../seeds/lijiang/index.ts'

/** Where the tests happen: window 3 of the hall of 古城区. */
export const windowId = '530702-01-03'

const post = (account: string, role: Grant['role'], scope: string, departmentCode?: string) => ({
  account,
  name: account,
  englishName: account,
  grants: [{ role, scope }],
  departmentCode,
})

/** Posts that the tests need beside those of the seeds: every role elsewhere, and those who may not judge themselves. */
const morePosts: (typeof city.posts)[number][] = [
  post('yulong-clerk', 'clerk', 'window:530721-01-01'),
  post('yulong-supervisor', 'supervisor', 'region:530721'),
  post('yulong-auditor', 'auditor', 'region:530721'),
  post('yulong-administrator', 'administrator', 'region:530721'),
  post('gucheng-supervisor', 'supervisor', 'region:530702', '530702-government-services'),
  post('gucheng-leaver', 'handler', 'hall:530702-01', '530702-government-services'),
  {
    ...post('gucheng-clerk-and-handler', 'handler', 'hall:530702-01'),
    grants: [
      { role: 'handler', scope: 'hall:530702-01' },
      { role: 'clerk', scope: `window:${windowId}` },
    ],
  },
]

/** Everybody who can sign in in these tests. */
export const posts = [...city.posts, ...morePosts]

/** One account per staff role and side of the scope. */
export const staffInScope = [
  'gucheng-window-3-clerk',
  'gucheng-handler-1',
  'gucheng-manager',
  'gucheng-environment-handler',
  'gucheng-environment-manager',
  'city-supervisor',
  'city-auditor',
  'city-administrator',
] as const
export const staffOutOfScope = [
  'yulong-clerk',
  'yulong-handler-1',
  'yulong-manager',
  'yulong-supervisor',
  'yulong-auditor',
  'yulong-administrator',
] as const

export function grantsOf(account: string): readonly Grant[] {
  return posts.find((candidate) => candidate.account === account)?.grants ?? []
}
