import { city } from '../../seeds/lijiang/index.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { putConfiguration, readConfiguration } from './configuration-entity.ts'
import { cityIsStored, putDirectory, readDirectory } from './directory-entity.ts'

let service: TestService

beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

function expectSameEntries(found: readonly object[] | undefined, expected: readonly object[]): void {
  expect(found).toHaveLength(expected.length)
  expect(found).toEqual(expect.arrayContaining([...expected]))
}

test('a directory comes back whole', async () => {
  // Act
  const directory = await readDirectory(service.table, city.cityCode)

  // Assess
  expect(directory?.name).toBe('丽江市')
  for (const part of ['regions', 'halls', 'departments', 'windows', 'items'] as const) {
    expectSameEntries(directory?.[part], city[part])
  }
})

test('a configuration comes back whole, with the label set in force', async () => {
  // Act
  const configuration = await readConfiguration(service.table, city.cityCode)

  // Assess
  expect(configuration?.labelSet).toEqual(city.labelSet)
  expect(configuration?.profile).toEqual(city.profile)
  expect(configuration?.calendar).toEqual(city.calendar)
  expect(configuration?.definition.goodLevels).toEqual(city.figures.goodLevels)
  expectSameEntries(configuration?.definition.targets, city.figures.targets)
})

test('a new label set comes into force and the earlier one stays stored', async () => {
  // Prepare
  const configuration = { ...city, cityCode: '539900', definition: city.figures }
  await putConfiguration(service.table, '539900', configuration)

  // Act
  const labelSet = { ...city.labelSet, version: 'next' }
  await putConfiguration(service.table, '539900', { ...configuration, labelSet })
  const next = await readConfiguration(service.table, '539900')
  await putConfiguration(service.table, '539900', configuration)
  const back = await readConfiguration(service.table, '539900')

  // Assess
  expect(next?.labelSet.version).toBe('next')
  expect(back?.labelSet).toEqual(city.labelSet)
})

test('an entry that is put again is replaced, the others stay', async () => {
  // Prepare
  const [region] = city.regions
  if (!region) throw new Error('the seeds have no region')
  const small = { ...city, cityCode: '539901', windows: [], items: [], departments: [], halls: [] }
  await putDirectory(service.table, small)

  // Act
  await putDirectory(service.table, { ...small, regions: [{ ...region, name: '新名' }] })

  // Assess
  const directory = await readDirectory(service.table, '539901')
  expect(directory?.regions).toHaveLength(city.regions.length)
  expect(directory?.regions.find(({ regionCode }) => regionCode === region.regionCode)?.name).toBe('新名')
})

test('a city that is not stored is told as such', async () => {
  expect(await cityIsStored(service.table, city.cityCode)).toBe(true)
  expect(await cityIsStored(service.table, '110000')).toBe(false)
  expect(await readDirectory(service.table, '110000')).toBeUndefined()
  expect(await readConfiguration(service.table, '110000')).toBeUndefined()
})
