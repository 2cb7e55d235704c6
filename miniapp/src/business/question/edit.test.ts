import { optionsNamed, questionWith, said } from '../../../../shared/test-data/questionnaire'
import {
  asksText,
  notExperienced,
  readNumber,
  withMoved,
  withOption,
  withoutRanked,
  withRanked,
  withRow,
  withText,
} from './edit'

const options = [
  ...optionsNamed('one', 'two'),
  { option: 'other', name: said('other'), withText: true, alone: false },
  { option: 'none', name: said('none'), withText: false, alone: true },
]
const multiple = questionWith('m', { type: 'multiple', options, randomOrder: false }, { notExperienced: true })
const chosen = (...values: string[]) => ({ type: 'multiple' as const, options: values })

describe('choosing options', () => {
  test('keeps them in the questionnaire’s order, and none is no answer', () => {
    expect(withOption(multiple, chosen('two'), 'one', true)).toEqual(chosen('one', 'two'))
    expect(withOption(multiple, chosen('two'), 'two', false)).toBeNull()
  })

  test('what stands alone takes the others away, and they take it away', () => {
    expect(withOption(multiple, chosen('one', 'two'), 'none', true)).toEqual(chosen('none'))
    expect(withOption(multiple, chosen('none'), 'one', true)).toEqual(chosen('one'))
    expect(withOption(multiple, chosen('one'), notExperienced, true)).toEqual({ type: 'notExperienced' })
    expect(withOption(multiple, { type: 'notExperienced' }, 'one', true)).toEqual(chosen('one'))
  })

  test('the text of 其他 goes with it', () => {
    const other = { ...chosen('one', 'other'), text: '园区' }
    expect(asksText(multiple, other)).toBe(true)
    expect(withOption(multiple, other, 'two', true)).toEqual({ ...chosen('one', 'two', 'other'), text: '园区' })
    expect(withOption(multiple, other, 'other', false)).toEqual(chosen('one'))
    expect(withText(multiple, chosen('one'), '园区')).toEqual(chosen('one'))
  })
})

describe('rows and ranks', () => {
  test('a row is answered by itself, 未接触 too; the last one taken away leaves no answer', () => {
    const one = withRow(undefined, 'first', '2')
    expect(one).toEqual({ type: 'matrix', scores: { first: 2 } })
    expect(withRow(one ?? undefined, 'second', notExperienced)).toEqual({
      type: 'matrix',
      scores: { first: 2, second: 'notExperienced' },
    })
    expect(withRow(one ?? undefined, 'first', undefined)).toBeNull()
  })

  test('options are ranked in the order of the taps, moved, and taken out', () => {
    const ranked = withRanked(withRanked(undefined, 'one'), 'two')
    expect(ranked).toEqual({ type: 'ranking', options: ['one', 'two'] })
    expect(withMoved(ranked, 'two', -1)).toEqual({ type: 'ranking', options: ['two', 'one'] })
    expect(withMoved(ranked, 'two', 1)).toEqual(ranked)
    expect(withoutRanked({ type: 'ranking', options: ['one'] }, 'one')).toBeNull()
  })
})

test('numbers are read as people type them, and nothing else is one', () => {
  expect([' 3 ', '2.5', '１２．５', '-1'].map(readNumber)).toEqual([3, 2.5, 12.5, -1])
  expect(['', '3天', '1e3', '2.', 'NaN'].map(readNumber)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
