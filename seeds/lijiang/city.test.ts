import { instantAt } from '@minping/shared/calendar'
import { parseScope } from '@minping/shared/directory'
import { targetOf } from '@minping/shared/figures'
import { isBad, labelsOfLevel, levels } from '@minping/shared/review'
import { city } from './index.ts'

const regionCodes = city.regions.map((region) => region.regionCode)
const hallIds = city.halls.map((hall) => hall.hallId)
const departmentCodes = city.departments.map((department) => department.departmentCode)
const windowIds = city.windows.map((window) => window.windowId)
const itemCodes = city.items.map((item) => item.itemCode)

describe('the directory of Lijiang', () => {
  test.each([
    ['regions', regionCodes],
    ['halls', hallIds],
    ['departments', departmentCodes],
    ['windows', windowIds],
    ['items', itemCodes],
    ['posts', city.posts.map((post) => post.account)],
    ['labels', city.labelSet.labels.map((label) => label.code)],
  ])('names each of its %s once', (_kind, codes) => {
    expect(codes.length).toBeGreaterThan(0)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('has the city, its district and its four counties, each with a hall', () => {
    expect(regionCodes).toEqual(['530700', '530702', '530721', '530722', '530723', '530724'])
    expect(city.halls.map((hall) => hall.regionCode)).toEqual(regionCodes)
  })

  test('writes codes so that one contains the other', () => {
    expect(city.halls.every((hall) => new RegExp(`^${hall.regionCode}-\\d{2}$`).test(hall.hallId))).toBe(true)
    expect(city.windows.every((window) => new RegExp(`^${window.hallId}-\\d{2}$`).test(window.windowId))).toBe(true)
    expect(city.departments.every((one) => one.departmentCode.startsWith(`${one.regionCode}-`))).toBe(true)
    expect(city.items.every((item) => item.itemCode.startsWith(`${item.regionCode}-`))).toBe(true)
  })

  test('refers only to what it holds, within one region', () => {
    for (const window of city.windows) {
      expect(hallIds).toContain(window.hallId)
      expect(departmentCodes).toContain(window.departmentCode)
      expect(window.itemCodes.length).toBeGreaterThan(0)
      const handled = window.itemCodes.map((code) => city.items.find((item) => item.itemCode === code))
      expect(handled.map((item) => item?.regionCode)).toEqual(window.itemCodes.map(() => window.regionCode))
      expect(handled.map((item) => item?.departmentCode)).toEqual(window.itemCodes.map(() => window.departmentCode))
    }
    expect(city.items.every((item) => departmentCodes.includes(item.departmentCode))).toBe(true)
  })

  test('offers every matter at some window', () => {
    const handled = new Set(city.windows.flatMap((window) => window.itemCodes))
    expect(itemCodes.filter((code) => !handled.has(code))).toEqual([])
  })

  test('has an English name for everything that is shown', () => {
    const named = [...city.regions, ...city.halls, ...city.departments, ...city.windows, ...city.items, ...city.posts]
    expect(named.filter((one) => !/^[\x20-\x7e’]+$/.test(one.englishName) || one.name.trim() === '')).toEqual([])
  })

  test('says of every hall what was checked, and claims no address', () => {
    expect(city.halls.every((hall) => hall.source !== '' && hall.address === '')).toBe(true)
  })
})

describe('the posts of Lijiang', () => {
  test('hold grants for scopes that exist', () => {
    const codes = { city: [city.cityCode], region: regionCodes, hall: hallIds, window: windowIds }
    for (const { role, scope } of city.posts.flatMap((post) => post.grants)) {
      const parsed = parseScope(scope)
      const known: Record<string, readonly string[]> = { ...codes, department: departmentCodes, item: itemCodes }
      expect({ role, scope, known: known[parsed?.kind ?? '']?.includes(parsed?.code ?? '') }).toEqual({
        role,
        scope,
        known: true,
      })
    }
  })

  test('give every hall a manager and two handlers of a department', () => {
    for (const hallId of hallIds) {
      const there = city.posts.filter((post) => post.grants.some((grant) => grant.scope === `hall:${hallId}`))
      const roles = there.flatMap((post) => post.grants.map((grant) => grant.role)).sort()
      expect(roles).toEqual(['hallManager', 'handler', 'handler'].sort())
      expect(there.every((post) => post.departmentCode?.startsWith(hallId.slice(0, 6)))).toBe(true)
    }
  })

  test('leave every appeal to a supervisor of another department', () => {
    const supervisors = city.posts.filter((post) => post.grants.some((grant) => grant.role === 'supervisor'))
    const managers = city.posts.filter((post) => post.grants.some((grant) => grant.role === 'hallManager'))
    for (const manager of managers) {
      expect(supervisors.some((supervisor) => supervisor.departmentCode !== manager.departmentCode)).toBe(true)
    }
  })
})

describe('the rules of Lijiang', () => {
  test('set the targets of plan item 25, and keep the last one', () => {
    const targets = [2021, 2022, 2023, 2024, 2026].map((year) => targetOf(city.figures, 'activeGoodRate', year))
    expect(targets).toEqual([null, 97, 98, 99, 99])
    expect(targetOf(city.figures, 'rectificationRate', 2022)).toBe(100)
  })

  test('hold the label set whole: the first digit is the level, retired codes are not offered', () => {
    for (const level of levels) {
      const ofLevel = labelsOfLevel(city.labelSet, level)
      expect(ofLevel.length).toBe(8)
      expect(ofLevel.slice(0, 3).every((label) => label.base)).toBe(true)
      expect(ofLevel.every((label) => label.code.startsWith(String(level)))).toBe(true)
    }
    const offered = city.labelSet.labels.map((label) => label.code)
    expect(city.labelSet.retired.filter((code) => offered.includes(code))).toEqual([])
  })

  test('never call a bad level good', () => {
    expect(city.figures.goodLevels.some(isBad)).toBe(false)
  })

  test('name office hours that end at closing time', () => {
    const hours = city.profile.officeHours.map(([opens, closes]) =>
      [opens, closes].map((time) => instantAt('2024-01-02', time)),
    )
    expect(hours.flat()).toEqual([...hours.flat()].sort((one, other) => one.getTime() - other.getTime()))
    expect(city.profile.officeHours.at(-1)?.[1]).toBe(city.profile.closingTime)
  })
})
