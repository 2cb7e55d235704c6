import { readList, readNumber, readNumbers, showNumbers } from './parse'

describe('what is typed', () => {
  it.each<[string, number | undefined]>([
    ['12', 12],
    [' -1.5 ', -1.5],
    ['１２', 12],
    ['', undefined],
    ['1.', undefined],
    ['12天', undefined],
    ['1e3', undefined],
  ])('%j is read as the number %j', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  it('is no whole number with digits after the point', () => {
    expect(readNumber('1.5', true)).toBeUndefined()
    expect(readNumber('2', true)).toBe(2)
  })

  it('may separate a list as people do', () => {
    expect(readList('收费、费用， 罚款;摊派\n')).toEqual(['收费', '费用', '罚款', '摊派'])
    expect(readNumbers('1, 2，5')).toEqual([1, 2, 5])
    expect(readNumbers('1, two')).toBeUndefined()
    expect(readNumbers(showNumbers([0.5, 2]))).toEqual([0.5, 2])
  })
})
