import { findRows } from './find-rows'
import type { KeptDirectory } from './types'

const names = { englishName: 'Window', version: 1 }
const directory: KeptDirectory = {
  regionCode: '530702',
  halls: [],
  departments: [],
  items: [],
  windows: [
    ['530702-01-01', '1 号窗口', '企业开办'],
    ['530702-01-02', '2 号窗口', '不动产登记'],
  ].map(([windowId = '', name = '', service = '']) => ({
    ...names,
    windowId,
    name,
    service,
    englishService: 'Real estate',
    hallId: '530702-01',
    departmentCode: '530702-market',
    itemCodes: [],
    ...(windowId.endsWith('02') && { retiredAt: '2026-11-01T09:00:00+08:00' }),
  })),
}
const found = (words: string, retired = true) =>
  findRows(directory, { kind: 'windows', words, retired }).map(({ code }) => code)

describe('looking for an entry', () => {
  it.each([
    ['', ['530702-01-01', '530702-01-02']],
    ['不动产', ['530702-01-02']],
    ['号窗口 开办', ['530702-01-01']],
    ['01-02', ['530702-01-02']],
    ['REAL', ['530702-01-01', '530702-01-02']],
    ['税', []],
  ])('by %p finds %p', (words, codes) => {
    expect(found(words)).toEqual(codes)
  })

  it('passes over what is out of service unless it is asked for', () => {
    expect(found('', false)).toEqual(['530702-01-01'])
  })
})
