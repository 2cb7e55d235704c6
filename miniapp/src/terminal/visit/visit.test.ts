import type { TerminalContext } from '@minping/shared/api'
import { levels } from '@minping/shared/review'
import * as fc from 'fast-check'
import { chooseLevel, isPhone, missingOf, nobody, onLeaving, requestOf, type Visit } from './visit'

const labelSet = {
  version: '1',
  labels: [
    { code: '510', level: 5, text: '一窗受理', base: true },
    { code: '110', level: 1, text: '超期', base: true },
  ],
  retired: [],
} as const
const context = { items: [{ itemCode: 'a' }], labelSet } as unknown as TerminalContext
const at = new Date('2026-11-27T02:00:00.000Z')

test('a good level is complete at one tap; a bad one needs a reason or words', () => {
  // Assess
  expect(missingOf(chooseLevel(5), labelSet)).toBeUndefined()
  expect(missingOf(chooseLevel(1), labelSet)).toBe('reason')
  expect(missingOf({ ...chooseLevel(1), labels: ['110'] }, labelSet)).toBeUndefined()
  expect(missingOf({ ...chooseLevel(1), comment: '太久' }, labelSet)).toBeUndefined()
  expect(missingOf({ ...chooseLevel(5), comment: '好'.repeat(151) }, labelSet)).toBe('shorterComment')
})

test('who walks away has said what is complete, and nothing else', () => {
  // Assess
  expect(onLeaving(chooseLevel(4), labelSet)).toBe('submit')
  expect(onLeaving(chooseLevel(2), labelSet)).toBe('forget')
  expect(onLeaving({ ...chooseLevel(1), stage: 'phone', labels: ['110'] }, labelSet)).toBe('submit')
  expect(onLeaving({ ...chooseLevel(5), stage: 'thanks' }, labelSet)).toBe('forget')
  expect(onLeaving(nobody, labelSet)).toBe('forget')
})

test('a number that is not whole is not left, and the review is anonymous', () => {
  // Prepare
  const visit = { ...chooseLevel(1), labels: ['110'] }

  // Act
  const whole = requestOf({ ...visit, phone: '13888012345' }, context, at)
  const part = requestOf({ ...visit, phone: '1388801' }, context, at)

  // Assess
  expect(whole).toMatchObject({ anonymous: false, contact: { phone: '13888012345' } })
  expect(part?.anonymous).toBe(true)
  expect(part).not.toHaveProperty('contact')
})

test('a review of a terminal says when it was given and never where', () => {
  // Act
  const request = requestOf({ ...chooseLevel(5), comment: ' 好 ' }, context, at)

  // Assess
  expect(request).toEqual({
    level: 5,
    labels: [],
    anonymous: true,
    comment: '好',
    itemCode: 'a',
    givenAt: '2026-11-27T02:00:00.000Z',
  })
  expect(requestOf(nobody, context, at)).toBeUndefined()
})

test('whatever was entered, a visit is submitted only when the service would take it', () => {
  const visits: fc.Arbitrary<Visit> = fc.record({
    stage: fc.constantFrom('start', 'reasons', 'phone', 'thanks'),
    level: fc.constantFrom(...levels, undefined),
    labels: fc.subarray(['510', '110']),
    comment: fc.string({ maxLength: 160 }),
    phone: fc.stringMatching(/^\d{0,12}$/),
    entryId: fc.constant(undefined),
  })
  fc.assert(
    fc.property(visits, (visit) => {
      if (onLeaving(visit, labelSet) === 'forget') return
      const request = requestOf(visit, context, at)
      expect(request?.level).toBe(visit.level)
      expect(request?.anonymous).toBe(!isPhone(visit.phone))
      for (const label of request?.labels ?? []) expect(label.startsWith(String(visit.level))).toBe(true)
    }),
  )
})
