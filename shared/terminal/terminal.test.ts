import fc from 'fast-check'
import { cameLate, clockSkew, contactOf, contacts, longestWait, mayHaveBeenGiven } from './index.ts'

const now = new Date('2026-11-27T02:00:00.000Z')
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString()
const hour = 3_600_000

describe('mayHaveBeenGiven', () => {
  it.each([
    ['just now', 0, true],
    ['yesterday morning', 24 * hour, true],
    ['48 hours ago', 48 * hour, true],
    ['a second before that', 48 * hour + 1_000, false],
    ['by a clock that is five minutes ahead', -300_000, true],
    ['by a clock that is further ahead', -301_000, false],
  ])('%s', (_, milliseconds, allowed) => {
    expect(mayHaveBeenGiven(ago(milliseconds), now)).toBe(allowed)
  })

  it('reads the offset of a time', () => {
    expect(mayHaveBeenGiven('2026-11-27T10:00:00+08:00', now)).toBe(true)
    expect(mayHaveBeenGiven('2026-11-27T10:06:00+08:00', now)).toBe(false)
  })

  it('is one stretch of time, whenever it is asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -4 * 24 * hour, max: 4 * 24 * hour }),
        fc.date({ noInvalidDate: true }),
        (wait, at) => {
          fc.pre(at.getTime() > 0 && at.getTime() < 4_000_000_000_000)
          const givenAt = new Date(at.getTime() - wait).toISOString()
          expect(mayHaveBeenGiven(givenAt, at)).toBe(wait <= longestWait && wait >= -clockSkew)
        },
      ),
    )
  })
})

test('a review is late after a minute', () => {
  expect([0, 60_000, 60_001, -60_001].map((wait) => cameLate(ago(wait), now))).toEqual([false, false, true, false])
})

describe('contactOf', () => {
  it.each([
    [0, 'inTouch'],
    [15 * 60_000, 'inTouch'],
    [15 * 60_000 + 1, 'quiet'],
    [24 * hour, 'quiet'],
    [24 * hour + 1, 'lost'],
  ])('after %d ms: %s', (silence, contact) => {
    expect(contactOf(ago(silence), now)).toBe(contact)
  })

  it('never gets better as the silence grows', () => {
    const silence = fc.integer({ min: 0, max: 72 * hour })
    fc.assert(
      fc.property(silence, silence, (one, other) => {
        const rank = (milliseconds: number) => contacts.indexOf(contactOf(ago(milliseconds), now))
        expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)))
      }),
    )
  })
})
