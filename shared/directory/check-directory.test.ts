import fc from 'fast-check'
import { city } from '../../seeds/lijiang/index.ts'
import {
  checkChange,
  checkDirectory,
  type Directory,
  type DirectoryEntry,
  entriesOf,
  inService,
  nextCode,
  type ServiceItem,
  takesReviews,
  type Window,
  withEntries,
} from './index.ts'

const retiredAt = '2026-11-01T01:00:00.000Z'
const windowOf = (windowId: string) => city.windows.find((window) => window.windowId === windowId) as Window
const itemOf = (itemCode: string | undefined) => city.items.find((item) => item.itemCode === itemCode) as ServiceItem
const window = windowOf('530702-01-03')
const windowEntry = (changed: Partial<Window>): DirectoryEntry => ({ kind: 'window', entry: { ...window, ...changed } })
const faultOf = (...changed: DirectoryEntry[]) => {
  const fault = checkChange(city, changed)
  return fault && ('field' in fault ? [fault.fault, fault.field] : [fault.fault, fault.usedBy])
}

describe('a directory', () => {
  it('of the seeds has no fault', () => {
    expect(checkDirectory(city)).toEqual([])
  })

  it('shows codes that do not contain what the entry lies in', () => {
    const misplaced: Directory = {
      ...city,
      items: [...city.items, { ...itemOf(window.itemCodes[0]), itemCode: '530721-x-1' }],
    }
    expect(checkDirectory(misplaced)).toEqual([
      { kind: 'item', code: '530721-x-1', field: 'code', fault: 'CODE_INVALID' },
    ])
  })
})

describe('a change of a window', () => {
  it.each<[string, Partial<Window>, unknown]>([
    ['nothing', {}, undefined],
    ['its words', { service: '不动产登记与查询' }, undefined],
    ['no matter', { itemCodes: [] }, ['REFERENCE_INVALID', 'itemCodes']],
    [
      'a matter twice',
      { itemCodes: [window.itemCodes[0] ?? '', window.itemCodes[0] ?? ''] },
      ['REFERENCE_INVALID', 'itemCodes'],
    ],
    [
      'a matter of another department',
      { itemCodes: windowOf('530702-01-01').itemCodes },
      ['REFERENCE_INVALID', 'itemCodes'],
    ],
    ['a department of another region', { departmentCode: '530721-market' }, ['REFERENCE_INVALID', 'departmentCode']],
    ['the name of its neighbour', { name: windowOf('530702-01-01').name }, ['NAME_TAKEN', 'name']],
    ['another code', { windowId: '530702-02-77' }, ['CODE_INVALID', 'code']],
    ['a hall that is not there', { windowId: '530702-09-01', hallId: '530702-09' }, ['REFERENCE_INVALID', 'hallId']],
  ])('with %s', (_, changed, expected) => {
    expect(faultOf(windowEntry(changed))).toEqual(expected)
  })

  it('may take the name of one that has left service', () => {
    const neighbour = { ...windowOf('530702-01-01'), retiredAt }
    expect(faultOf({ kind: 'window', entry: neighbour }, windowEntry({ name: neighbour.name }))).toBeUndefined()
  })
})

describe('taking out of service', () => {
  const item = itemOf(window.itemCodes[0])
  const department = city.departments.find(({ departmentCode }) => departmentCode === window.departmentCode)
  const hall = city.halls.find(({ hallId }) => hallId === window.hallId)

  it('a window is possible at any time', () => {
    expect(faultOf(windowEntry({ retiredAt }))).toBeUndefined()
  })

  it('what others in service name is not, and says who they are', () => {
    if (!department || !hall) throw new Error('the seeds have them')
    expect(faultOf({ kind: 'item', entry: { ...item, retiredAt } })).toEqual([
      'IN_USE',
      city.windows.filter(({ itemCodes }) => itemCodes.includes(item.itemCode)).map(({ windowId }) => windowId),
    ])
    expect(faultOf({ kind: 'department', entry: { ...department, retiredAt } })?.[0]).toBe('IN_USE')
    expect(faultOf({ kind: 'hall', entry: { ...hall, retiredAt } })).toEqual([
      'IN_USE',
      city.windows.filter(({ hallId }) => hallId === hall.hallId).map(({ windowId }) => windowId),
    ])
  })

  it('a matter follows its window', () => {
    const others = city.windows
      .filter(({ itemCodes }) => itemCodes.includes(item.itemCode))
      .map((entry): DirectoryEntry => ({ kind: 'window', entry: { ...entry, retiredAt } }))
    expect(faultOf(...others, { kind: 'item', entry: { ...item, retiredAt } })).toBeUndefined()
  })
})

/** Changes as people make them, right and wrong ones. */
const changes = fc.oneof(
  fc
    .record({
      entry: fc.constantFrom(...city.windows),
      name: fc.constantFrom('1 号窗口', '2 号窗口', '综合窗口'),
      items: fc.subarray(
        city.items.map(({ itemCode }) => itemCode),
        { maxLength: 2 },
      ),
      departmentCode: fc.constantFrom(...city.departments.map((one) => one.departmentCode)),
      parts: fc.subarray(['name', 'items', 'department', 'retired']),
    })
    .map(
      ({ entry, name, items, departmentCode, parts }): DirectoryEntry => ({
        kind: 'window',
        entry: {
          ...entry,
          ...(parts.includes('name') && { name }),
          ...(parts.includes('items') && { itemCodes: items }),
          ...(parts.includes('department') && { departmentCode }),
          ...(parts.includes('retired') && { retiredAt }),
        },
      }),
    ),
  fc.constantFrom(...entriesOf(city)).map((one) => ({ ...one, entry: { ...one.entry, retiredAt } }) as DirectoryEntry),
)

it('a directory stays without fault however many changes are made that were allowed', () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 12 }), (made) => {
      const after = made.reduce<Directory>(
        (directory, change) => (checkChange(directory, [change]) ? directory : withEntries(directory, [change])),
        city,
      )
      expect(checkDirectory(after)).toEqual([])
      expect(entriesOf(after)).toHaveLength(entriesOf(city).length)
      const servingHalls = new Set(after.halls.filter(inService).map(({ hallId }) => hallId))
      for (const { hallId } of after.windows.filter(inService)) expect(servingHalls).toContain(hallId)
    }),
    { numRuns: 40 },
  )
})

describe('the next code', () => {
  it.each([
    [[], '530702-01-01'],
    [['530702-01-01', '530702-01-04', '530702-02-09'], '530702-01-05'],
    [['530702-01-99'], undefined],
  ])('after %p is %p', (taken, code) => {
    expect(nextCode('530702-01', taken)).toBe(code)
  })
})

describe('a window that has left service', () => {
  it.each([
    [undefined, '2026-11-01T00:00:00.000Z', true],
    [retiredAt, '2026-11-02T00:59:59.999Z', true],
    [retiredAt, '2026-11-02T01:00:00.000Z', false],
  ])('since %p takes a review at %s: %p', (since, now, takes) => {
    expect(takesReviews({ retiredAt: since }, new Date(now))).toBe(takes)
  })
})
