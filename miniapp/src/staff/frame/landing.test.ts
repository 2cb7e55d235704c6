import { landingOf, readPlace } from './landing'

describe('where sign-in leads', () => {
  it('is the queue for who reads cases, what the window handled for its clerks, the figures for others', () => {
    expect(landingOf({ roles: ['handler'], scopes: [] }, undefined).path).toBe('/staff/queue/index')
    expect(landingOf({ roles: ['clerk'], scopes: [] }, undefined).path).toBe('/staff/service-records/index')
    expect(landingOf({ roles: ['administrator'], scopes: [] }, undefined).path).toBe('/staff/dashboard/index')
  })

  it('is the reported problems for who works for a department alone', () => {
    const roles = ['handler'] as const
    const landing = (...scopes: string[]) => landingOf({ roles: [...roles], scopes }, undefined).path
    expect(landing('department:530700-task-market')).toBe('/staff/cases/index')
    expect(landing('department:530700-task-market', 'hall:530702-01')).toBe('/staff/queue/index')
  })

  it('is the page that was asked for, with what it showed', () => {
    // Act
    const place = landingOf(
      { roles: ['handler'], scopes: [] },
      '/staff/follow-up/index?followUpId=a_b-1&from=city%3A530700',
    )

    // Assess
    expect(place).toEqual({
      path: '/staff/follow-up/index',
      query: { followUpId: 'a_b-1', from: 'city:530700' },
    })
  })

  it('is the own account for who has a temporary password, whatever was asked for', () => {
    const session = { roles: ['handler' as const], scopes: [], isPasswordTemporary: true }
    expect(landingOf(session, '/staff/queue/index').path).toBe('/staff/my-account/index')
  })

  it('is the own account for everybody who asks for it', () => {
    expect(landingOf({ roles: ['clerk'], scopes: [] }, '/staff/my-account/index').path).toBe('/staff/my-account/index')
  })

  it('is never a page that the roles do not open', () => {
    expect(landingOf({ roles: ['clerk'], scopes: [] }, '/staff/queue/index').path).toBe('/staff/service-records/index')
    expect(landingOf({ roles: ['handler'], scopes: [] }, '/staff/waves/index').path).toBe('/staff/queue/index')
    expect(landingOf({ roles: ['administrator'], scopes: [] }, '/staff/waves/index').path).toBe('/staff/waves/index')
  })

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/pages/home/index', '', '%'])(
    'is never led elsewhere by %j',
    (address) => {
      expect(readPlace(address)).toBeUndefined()
    },
  )
})
