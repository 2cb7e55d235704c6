import { dayText, fullDayText, isToday, momentText } from './dates'

const timestamp = '2026-11-04T08:05:00+08:00'

describe('dates', () => {
  test.each([
    ['zh', '11月4日', '2026年11月4日', '11月4日 08:05'],
    ['en', '4 Nov', '4 Nov 2026', '4 Nov, 08:05'],
  ] as const)('in %s', (language, day, fullDay, moment) => {
    expect(dayText(language, timestamp)).toBe(day)
    expect(fullDayText(language, timestamp)).toBe(fullDay)
    expect(momentText(language, timestamp)).toBe(moment)
  })

  test.each([
    ['2026-11-04T15:59:59Z', true],
    ['2026-11-04T16:00:00Z', false],
  ])('at %s, 4 November in Shanghai is today: %s', (now, expected) => {
    // Prepare
    jest.useFakeTimers({ now: new Date(now) })

    // Act
    const today = isToday(timestamp)

    // Assess
    expect(today).toBe(expected)
    jest.useRealTimers()
  })
})
