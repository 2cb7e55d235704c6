import fc from 'fast-check'
import { city } from '../../seeds/lijiang/index.ts'
import { itemsOfHall, type Places, placeFinder, windowsHandling } from './index.ts'

/** The seeds as somebody may look them up; the first letters are worked out by the service. */
const places: Places = {
  ...city,
  halls: city.halls.map((hall) => ({ ...hall, initials: '' })),
  windows: city.windows.map((window) => ({ ...window, initials: window.service === '不动产登记' ? 'bdcdj' : '' })),
  items: city.items.map((item) => ({ ...item, initials: '' })),
}
const findPlaces = placeFinder(places)
const codesOf = (text: string) => {
  const { halls, windows, items } = findPlaces(text)
  return {
    halls: halls.map(({ hallId }) => hallId),
    windows: windows.map(({ windowId }) => windowId),
    items: items.map(({ itemCode }) => itemCode),
  }
}

describe('a search', () => {
  it.each([
    ['不动产', '530700-01-03'],
    ['古城 不动产', '530702-01-03'],
    ['古城区 BDC', '530702-01-03'],
    ['yulong real estate', '530721-01-03'],
    ['古城区政务服务大厅 三号窗口', '530702-01-03'],
    ['古城 ３号', '530702-01-03'],
    ['永胜 结婚', '530722-01-07'],
    ['市 十五号窗', '530700-01-15'],
  ])('for %s finds window %s first', (text, windowId) => {
    expect(codesOf(text).windows[0]).toBe(windowId)
  })

  it('finds halls by their region and matters by their name', () => {
    expect(codesOf('玉龙').halls).toEqual(['530721-01'])
    expect(codesOf('结婚登记').items.length).toBeGreaterThan(1)
  })

  it.each(['3', '3号', '三号窗口'])('for number %s finds no window 13', (text) => {
    const names = findPlaces(text).windows.map(({ name }) => name)
    expect(new Set(names)).toEqual(new Set(['3 号窗口']))
  })

  it.each(['', '   ', '·', '没有这样的事', '99号'])('for %p finds nothing', (text) => {
    expect(codesOf(text)).toEqual({ halls: [], windows: [], items: [] })
  })

  it('finds every window by what it is called', () => {
    for (const window of places.windows) {
      expect(codesOf(`${window.service} ${window.name}`).windows).toContain(window.windowId)
      expect(codesOf(window.englishService).windows).toContain(window.windowId)
    }
  })

  const word = fc.oneof(
    fc.constantFrom('不动产', '登记', '古城', '窗口', '3', '三号', 'tax', 'Window', 'bd', '社会'),
    fc.string({ maxLength: 4 }),
  )

  it('finds no more by one more word, and forgives case, width and blanks', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const [few, more] = [codesOf(`${one} ${other}`), codesOf(one)]
        if (one.trim() !== '')
          for (const code of few.windows) expect(wordless(one) || more.windows.includes(code)).toBe(true)
        expect(codesOf(`  ${one.toUpperCase()}　`)).toEqual(codesOf(one))
        expect(codesOf(one.replaceAll('3', '３'))).toEqual(codesOf(one))
      }),
    )
  })
  /** Only marks that part words: it asks for nothing. */
  const wordless = (text: string) => codesOf(text).windows.length === 0 && !/[\p{L}\p{N}]/u.test(text)

  it('finds each thing once, and only what is there', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 3 }), (words) => {
        const { windows } = codesOf(words.join(' '))
        expect(new Set(windows).size).toBe(windows.length)
        for (const code of windows) expect(places.windows.some(({ windowId }) => windowId === code)).toBe(true)
      }),
    )
  })
})

describe('a matter', () => {
  it('leads to the windows that handle it, in one hall or in all', () => {
    expect(windowsHandling(places, '530702-marriage').map(({ windowId }) => windowId)).toEqual(['530702-01-07'])
    expect(windowsHandling(places, '530702-marriage', '530721-01')).toEqual([])
  })

  it('of a hall is handled by one of its windows', () => {
    for (const { hallId } of places.halls) {
      for (const { itemCode } of itemsOfHall(places, hallId)) {
        expect(windowsHandling(places, itemCode, hallId).length).toBeGreaterThan(0)
      }
    }
  })
})
