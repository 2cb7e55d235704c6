import fc from 'fast-check'
import { routes } from '../api/index.ts'
import { scopesOfPlace } from '../directory/index.ts'
import { place } from '../test-data/review.ts'
import { type Grant, grantCovers, mayCall, mayReadScope, scopesOf, staffRoles } from './index.ts'

describe('mayCall', () => {
  it('lets anybody call what is for anybody', () => {
    expect(mayCall('anybody', [])).toBe(true)
  })

  it('keeps citizens and staff apart', () => {
    expect(mayCall('citizen', ['citizen'])).toBe(true)
    expect(mayCall('citizen', [...staffRoles])).toBe(false)
    expect(mayCall('citizen', [])).toBe(false)
    expect(mayCall(['auditor'], ['citizen'])).toBe(false)
  })

  it('lets staff call what one of their roles may', () => {
    expect(mayCall(routes.listFollowUps.who, ['clerk'])).toBe(false)
    expect(mayCall(routes.listFollowUps.who, ['clerk', 'auditor'])).toBe(true)
    expect(mayCall(routes.actOnFollowUp.who, ['auditor', 'administrator'])).toBe(false)
  })

  it('lets nobody without a session call a route that is not for anybody', () => {
    for (const route of Object.values(routes)) expect(mayCall(route.who, [])).toBe(route.who === 'anybody')
  })
})

describe('grantCovers', () => {
  const manager: Grant[] = [{ role: 'hallManager', scope: 'hall:530702-01' }]

  it('covers a place within its scope, for its role', () => {
    expect(grantCovers(manager, place)).toBe(true)
    expect(grantCovers(manager, place, ['handler', 'hallManager'])).toBe(true)
    expect(grantCovers(manager, place, ['supervisor'])).toBe(false)
    expect(grantCovers(manager, { ...place, hallId: '530702-02' })).toBe(false)
    expect(grantCovers([], place)).toBe(false)
  })

  it('does not join the role of one grant with the scope of another', () => {
    const grants: Grant[] = [
      { role: 'supervisor', scope: 'region:530721' },
      { role: 'clerk', scope: 'region:530702' },
    ]
    expect(grantCovers(grants, place, ['supervisor'])).toBe(false)
  })

  it('a grant for 市本级 is not one for the city', () => {
    expect(grantCovers([{ role: 'supervisor', scope: 'region:530700' }], place)).toBe(false)
    expect(grantCovers([{ role: 'supervisor', scope: 'city:530700' }], place)).toBe(true)
  })

  it('covers exactly by a scope that the place is counted in, or its city', () => {
    const covering = [...scopesOfPlace(place), 'city:530700']
    const someScope = fc.oneof(
      fc.constantFrom(...covering),
      fc.constantFrom('hall:530702-09', 'region:530723', 'nonsense', ''),
    )
    fc.assert(
      fc.property(someScope, fc.constantFrom(...staffRoles), (scope, role) => {
        expect(grantCovers([{ role, scope }], place, [role])).toBe(covering.includes(scope))
      }),
    )
  })
})

describe('mayReadScope', () => {
  const hall = { cityCode: '530700', regionCode: '530702', hallId: '530702-01' }

  it.each([
    ['city:530700', true],
    ['region:530702', true],
    ['hall:530702-01', true],
    ['hall:530702-02', false],
    ['window:530702-01-03', false],
    ['region:530721', false],
  ])('with a grant for %s, the hall is readable: %p', (scope, readable) => {
    expect(mayReadScope([{ role: 'auditor', scope }], 'hall:530702-01', hall)).toBe(readable)
  })

  it('is no without a grant', () => {
    expect(mayReadScope([], 'hall:530702-01', hall)).toBe(false)
  })
})

describe('scopesOf', () => {
  it('names each scope once', () => {
    const grants: Grant[] = [
      { role: 'handler', scope: 'hall:530702-01' },
      { role: 'hallManager', scope: 'hall:530702-01' },
      { role: 'auditor', scope: 'city:530700' },
    ]
    expect(scopesOf(grants)).toEqual(['hall:530702-01', 'city:530700'])
  })
})
