import { computeFollowUpWork } from './index.ts'

describe('computeFollowUpWork', () => {
  it('has the stages, what is overdue beside them, and how long visit and reply took', () => {
    // Act
    const work = computeFollowUpWork({
      opened: 10,
      due: 8,
      done: 6,
      accepted: 9,
      visited: 8,
      rectified: 7,
      closed: 5,
      visitWithin1: 6,
      visitWithin3: 1,
      visitBeyond5: 1,
      visitTook: 1_005,
      replyWithin5: 6,
      replyTook: 1_990,
    })

    // Assess
    expect(work.funnel).toEqual({
      opened: 10,
      accepted: 9,
      visited: 8,
      rectified: 7,
      replied: 6,
      closed: 5,
      overdue: 2,
    })
    expect(work.visitTimes).toMatchObject({ measured: 8, meanWorkingDays: '1.26' })
    expect(work.visitTimes.spans.map(({ withinWorkingDays, share }) => [withinWorkingDays, share.percent])).toEqual([
      [1, '75.00'],
      [2, '0.00'],
      [3, '12.50'],
      [5, '0.00'],
      [null, '12.50'],
    ])
    expect(work.replyTimes.meanWorkingDays).toBe('3.32')
  })

  it('has no share and no mean where nothing was measured', () => {
    const { visitTimes } = computeFollowUpWork({ opened: 1 })
    expect(visitTimes).toMatchObject({ measured: 0, meanWorkingDays: null })
    expect(visitTimes.spans.every(({ share }) => share.percent === null)).toBe(true)
  })
})
