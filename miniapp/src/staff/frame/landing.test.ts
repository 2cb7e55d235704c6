import { landingOf, readPlace } from './landing'

describe('where sign-in leads', () => {
  it('is the queue for who reads cases, the figures for others', () => {
    expect(landingOf({ roles: ['handler'] }, undefined).path).toBe('/staff/queue/index')
    expect(landingOf({ roles: ['clerk'] }, undefined).path).toBe('/staff/dashboard/index')
    expect(landingOf({ roles: ['administrator'] }, undefined).path).toBe('/staff/dashboard/index')
  })

  it('is the page that was asked for, with what it showed', () => {
    // Act
    const place = landingOf({ roles: ['handler'] }, '/staff/follow-up/index?followUpId=a_b-1&from=city%3A530700')

    // Assess
    expect(place).toEqual({
      path: '/staff/follow-up/index',
      query: { followUpId: 'a_b-1', from: 'city:530700' },
    })
  })

  it('is never a page that the roles do not open', () => {
    expect(landingOf({ roles: ['clerk'] }, '/staff/queue/index').path).toBe('/staff/dashboard/index')
    expect(landingOf({ roles: ['handler'] }, '/staff/waves/index').path).toBe('/staff/queue/index')
    expect(landingOf({ roles: ['administrator'] }, '/staff/waves/index').path).toBe('/staff/waves/index')
  })

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/pages/home/index', '', '%'])(
    'is never led elsewhere by %j',
    (address) => {
      expect(readPlace(address)).toBeUndefined()
    },
  )
})
