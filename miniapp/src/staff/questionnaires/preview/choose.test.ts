import { checkAnswer } from '@minping/shared/survey'
import { reasons } from '../testing/sample'
import { chosenAfter, rankedAfter } from './choose'

const options = [
  { option: 'a', name: { zh: '甲', en: 'A' }, withText: false, alone: false },
  { option: 'b', name: { zh: '乙', en: 'B' }, withText: false, alone: false },
  { option: 'none', name: { zh: '都没有', en: 'None' }, withText: false, alone: true },
]

describe('choosing in the preview', () => {
  it('never leaves what excludes the others beside them', () => {
    expect(chosenAfter(options, ['a'], 'b')).toEqual(['a', 'b'])
    expect(chosenAfter(options, ['a', 'b'], 'none')).toEqual(['none'])
    expect(chosenAfter(options, ['none'], 'a')).toEqual(['a'])
    expect(chosenAfter(options, ['a'], 'a')).toEqual([])
  })

  it('ranks in the order of presses, as far as there are places', () => {
    expect(rankedAfter(['b'], 'a', 2)).toEqual(['b', 'a'])
    expect(rankedAfter(['b', 'a'], 'none', 2)).toEqual(['b', 'a'])
    expect(rankedAfter(['b', 'a'], 'b', 2)).toEqual(['a'])
  })

  it('gives answers that the real check takes', () => {
    expect(checkAnswer(reasons, { type: 'multiple', options: chosenAfter([], ['time'], 'cost') })).toBeUndefined()
  })
})
