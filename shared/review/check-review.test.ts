import fc from 'fast-check'
import { checkReview, type Judgement, type LabelSet, labelsOfLevel, levels, maxComment } from './index.ts'

/** A small made-up set; the national one is in seeds. */
const labelSet: LabelSet = {
  version: 'test',
  labels: [
    { code: '511', level: 5, text: '办得快', base: false },
    { code: '510', level: 5, text: '一次办结', base: true },
    { code: '210', level: 2, text: '等得久', base: true },
    { code: '110', level: 1, text: '态度差', base: true },
  ],
  retired: ['299'],
}

function judgement(difference: Partial<Judgement>): Judgement {
  return { level: 5, labels: [], ...difference }
}

describe('checkReview', () => {
  it.each([
    ['a good one without a reason', judgement({})],
    ['a neutral one without a reason', judgement({ level: 3 })],
    ['labels of its level', judgement({ labels: ['510', '511'] })],
    ['a bad one with a label', judgement({ level: 2, labels: ['210'] })],
    ['a bad one with a text', judgement({ level: 1, comment: '等了两个小时' })],
    ['a text of exactly 150 characters', judgement({ comment: '好'.repeat(150) })],
    ['150 characters outside the basic plane', judgement({ comment: '𠮷'.repeat(150) })],
    ['150 characters between blanks', judgement({ comment: `  ${'好'.repeat(150)}\n` })],
  ])('takes %s', (_, given) => {
    expect(checkReview(given, labelSet)).toBeUndefined()
  })

  it.each([
    ['an unknown label', judgement({ labels: ['510', '599'] }), { field: 'labels.1', code: 'LABEL_UNKNOWN' }],
    ['a retired label', judgement({ level: 2, labels: ['299'] }), { field: 'labels.0', code: 'LABEL_UNKNOWN' }],
    [
      'a label of another level',
      judgement({ level: 2, labels: ['210', '110'] }),
      { field: 'labels.1', code: 'LABEL_OF_OTHER_LEVEL' },
    ],
    ['a bad one without a reason', judgement({ level: 2 }), { field: 'labels', code: 'REASON_REQUIRED' }],
    [
      'a bad one with a blank text',
      judgement({ level: 1, comment: ' \n　' }),
      { field: 'labels', code: 'REASON_REQUIRED' },
    ],
    ['151 characters', judgement({ comment: '好'.repeat(151) }), { field: 'comment', code: 'COMMENT_TOO_LONG' }],
  ])('refuses %s', (_, given, problem) => {
    expect(checkReview(given, labelSet)).toEqual(problem)
  })

  it('takes what the phone offers, and nothing too long', () => {
    const given = fc.constantFrom(...levels).chain((level) =>
      fc.record({
        level: fc.constant(level),
        labels: fc.subarray(labelsOfLevel(labelSet, level).map((label) => label.code)),
        comment: fc.string({ unit: 'grapheme', maxLength: 200 }),
      }),
    )
    fc.assert(
      fc.property(given, (drawn) => {
        const code = checkReview(drawn, labelSet)?.code
        const length = Array.from(drawn.comment.trim()).length
        const unexplained = drawn.level <= 2 && drawn.labels.length === 0 && length === 0
        expect(code).toBe(length > maxComment ? 'COMMENT_TOO_LONG' : unexplained ? 'REASON_REQUIRED' : undefined)
      }),
    )
  })
})

describe('labelsOfLevel', () => {
  it('offers the labels of a level, base labels first, never retired ones', () => {
    expect(labelsOfLevel(labelSet, 5).map((label) => label.code)).toEqual(['510', '511'])
    expect(labelsOfLevel(labelSet, 4)).toEqual([])
  })
})
