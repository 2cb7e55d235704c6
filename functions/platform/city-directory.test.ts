import { scopesOfPlace } from '@minping/shared/directory'
import { city } from '../../seeds/lijiang/index.ts'
import { buildCityDirectory } from './city-directory.ts'

const directory = buildCityDirectory(city)

test('a window is a place, with the item that was named', () => {
  // Act
  const place = directory.placeOfWindow('530702-01-03', 'some-item')

  // Assess
  expect(place).toEqual({
    cityCode: '530700',
    regionCode: '530702',
    hallId: '530702-01',
    windowId: '530702-01-03',
    departmentCode: directory.windows.get('530702-01-03')?.departmentCode,
    itemCode: 'some-item',
  })
  expect(directory.placeOfWindow('530702-01-03')).not.toHaveProperty('itemCode')
  expect(directory.placeOfWindow('530702-01-99')).toBeUndefined()
})

test('every scope that a review can be counted in exists and has a name', () => {
  // Prepare
  const places = city.windows.flatMap(({ windowId, itemCodes }) =>
    itemCodes.flatMap((itemCode) => directory.placeOfWindow(windowId, itemCode) ?? []),
  )

  // Act
  const scopes = new Set(['city:530700', ...places.flatMap(scopesOfPlace)])

  // Assess
  expect(places.length).toBeGreaterThan(0)
  for (const scope of scopes) {
    expect(directory.placeOfScope(scope)).toMatchObject({ cityCode: '530700' })
    expect(directory.nameOfScope(scope)?.name).toMatch(/\p{Script=Han}/u)
    expect(directory.nameOfScope(scope)?.englishName).toMatch(/[A-Za-z]/)
  }
})

test('a window is named with its hall, as its number alone says little', () => {
  // Act
  const name = directory.nameOfScope('window:530702-01-03')

  // Assess
  expect(name?.name).toBe('古城区政务服务大厅 3 号窗口')
})

test.each(['city:530100', 'region:530799', 'hall:530702-99', 'window:x', 'nonsense', ''])('no scope: %s', (scope) => {
  expect(directory.placeOfScope(scope)).toBeUndefined()
  expect(directory.nameOfScope(scope)).toBeUndefined()
})
