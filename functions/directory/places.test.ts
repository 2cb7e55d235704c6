import { type PlacesView, type Problem, routes } from '@minping/shared/api'
import { city } from '../../seeds/lijiang/index.ts'
import { setClock } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { signScene } from '../platform/scene.ts'
import { putDirectory } from '../store/directory-entity.ts'
import { handler } from './handler.ts'
import { initialsOf } from './initials.ts'

let started: TestService
beforeAll(async () => {
  started = await startTestService()
})
afterEach(() => jest.useRealTimers())
afterAll(() => started.stop())

async function places(scene?: string, headers = {}) {
  const result = await handler({
    routeKey: 'GET /api/places',
    headers,
    ...(scene !== undefined && { queryStringParameters: { scene } }),
  })
  const body = result.body === '' ? {} : JSON.parse(result.body)
  return { status: result.statusCode, headers: result.headers, body: body as PlacesView & Problem }
}

const codesOf = ({ halls, windows }: PlacesView) => [halls.map((one) => one.hallId), windows.map((one) => one.windowId)]

test('what serves in the city is one document that anybody may keep, without who is responsible', async () => {
  // Act
  const { status, headers = {}, body } = await places()

  // Assess
  expect(status).toBe(200)
  expect(routes.getPlaces.response.parse(body)).toEqual(body)
  expect(codesOf(body)).toEqual([city.halls.map((one) => one.hallId), city.windows.map((one) => one.windowId)])
  expect(body.windows.find(({ windowId }) => windowId === '530702-01-03')?.initials).toBe('bdcdj')
  expect(JSON.stringify(body)).not.toContain('departmentCode')
  expect(headers['cache-control']).toMatch(/public/)
  expect((await places(undefined, { 'if-none-match': headers.etag })).status).toBe(304)
})

test("a hall's code shows that hall alone, with the matters of its windows", async () => {
  const { body } = await places(signScene('530702-01', started.keys.scene))
  const own = city.windows.filter(({ hallId }) => hallId === '530702-01')
  expect(codesOf(body)).toEqual([['530702-01'], own.map(({ windowId }) => windowId)])
  expect(body.items.map(({ itemCode }) => itemCode).sort()).toEqual(own.flatMap(({ itemCodes }) => itemCodes).sort())
  expect(body.regions.map(({ regionCode }) => regionCode)).toEqual(['530702'])
})

test.each([
  ['forged', () => '530702-01.AAAAAAAAAAAAAAAA'],
  ['of a window', () => signScene('530702-01-03', started.keys.scene)],
  ['of a hall that was never there', () => signScene('530702-09', started.keys.scene)],
])('a code that is %s shows no hall', async (_, scene) => {
  const { status, body } = await places(scene())
  expect([status, body.code, body.field]).toEqual([404, 'SCENE_UNKNOWN', 'scene'])
})

test('what has left service is not there to be looked up, and the code of such a hall says so', async () => {
  // Prepare
  const retiredAt = '2026-11-01T01:00:00.000Z'
  const leaves = <Entry extends { hallId: string }>(entry: Entry) =>
    entry.hallId === '530724-01' ? { ...entry, retiredAt } : entry
  const changed = { ...city, halls: city.halls.map(leaves), windows: city.windows.map(leaves) }
  await putDirectory(started.table, changed)
  setClock('2027-03-02 10:00')

  // Act
  const whole = await places()
  const ofHall = await places(signScene('530724-01', started.keys.scene))

  // Assess
  expect(JSON.stringify(codesOf(whole.body))).not.toContain('530724')
  expect(whole.body.items.filter(({ itemCode }) => itemCode.startsWith('530724'))).toEqual([])
  expect([ofHall.status, ofHall.body.code]).toEqual([410, 'HALL_RETIRED'])
})

test.each([
  ['户籍与居民身份证', 'hjyjmsfz'],
  ['古城区政务服务大厅', 'gcqzwfwdt'],
  ['Ａ 座 2 楼', 'az2l'],
  ['（）·', ''],
])('%s begins with %p in pinyin', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
