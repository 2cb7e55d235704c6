import { staffRoles } from '@minping/shared/access'
import { offeredTo, pageOf, workplacePages } from './workplace'

const scopes = ['city:530700']

describe('what the navigation offers', () => {
  it.each(staffRoles)('to a %s is what is for them, each page once', (role) => {
    const session = { roles: [role], scopes }
    const offered = offeredTo(session).flatMap(({ pages }) => pages)
    expect([...offered].sort()).toEqual(workplacePages.filter((page) => page.isFor(session)).sort())
  })

  it('fits into one row, with each page or each group once', () => {
    const few = offeredTo({ roles: ['handler'], scopes: ['hall:530702-01'] })
    expect(few.every(({ pages }) => pages.length === 1)).toBe(true)
    const many = offeredTo({ roles: [...staffRoles], scopes })
    expect(many.length).toBeLessThanOrEqual(5)
  })
})

test('a page that is reached from another belongs to it', () => {
  expect(pageOf('/staff/follow-up/index')?.path).toBe('/staff/queue/index')
  expect(pageOf('/staff/results/index')?.path).toBe('/staff/waves/index')
  expect(pageOf('/pages/home/index')).toBeUndefined()
})
