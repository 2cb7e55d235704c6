import type { RequestBody, ResponseBody } from '@minping/shared/api'
import { city } from '../../seeds/lijiang/index.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { handler as directoryHandler } from '../directory/handler.ts'
import type { Staff } from '../platform/call.ts'
import { signScene } from '../platform/scene.ts'
import { readAuditChain } from '../store/audit-chain.ts'
import { putDirectory, readDirectory } from '../store/directory-entity.ts'
import { handler } from './handler.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

const administrator = postOf('city-administrator')
const ofYulong: Staff = { ...administrator, grants: [{ role: 'administrator', scope: 'region:530721' }] }

type Wanted = RequestBody<'saveWindow'>

const list = async (region: string, caller = administrator) =>
  send(handler, 'getDirectory', { caller, query: { region } })
const windowOf = async (windowId: string) => {
  const { body } = await list(windowId.slice(0, 6))
  const found = body.windows.find((window) => window.windowId === windowId)
  if (!found) throw new Error(`no window ${windowId}`)
  return found
}
const wantedOf = ({
  version,
  name,
  englishName,
  service: words,
  englishService,
  departmentCode,
  itemCodes,
}: Wanted) => ({
  version,
  name,
  englishName,
  service: words,
  englishService,
  departmentCode,
  itemCodes,
})
const saveWindow = (windowId: string, body: Wanted, caller = administrator) =>
  send(handler, 'saveWindow', { caller, path: { windowId }, body })
const setService = (kind: string, code: string, action: string, version: number, caller = administrator) =>
  send(handler, 'setInService', { caller, path: { kind, code, action }, body: { version, reason: '窗口撤并' } })
const audited = async () => (await readAuditChain(service.table)).entries

describe('what administrators see', () => {
  test('is a region with versions, and only a region of theirs', async () => {
    // Act
    const { status, body } = await list('530702')

    // Assess
    expect(status).toBe(200)
    expect(body.windows.map(({ windowId }) => windowId)).toEqual(
      city.windows.filter(({ regionCode }) => regionCode === '530702').map(({ windowId }) => windowId),
    )
    expect(body.halls[0]).toMatchObject({ hallId: '530702-01', version: 1 })
    expect((await list('530702', ofYulong)).status).toBe(404)
    expect((await list('530721', ofYulong)).status).toBe(200)
    expect((await list('999999')).status).toBe(404)
  })
})

describe('a window', () => {
  test('is added once, found by its code, and recorded', async () => {
    // Prepare
    const model = await windowOf('530702-01-01')
    const wanted = { ...wantedOf(model), version: 0, name: '临时窗口', englishName: 'Temporary window' }
    const before = (await audited()).length

    // Act
    const first = await saveWindow('530702-01-90', wanted)
    const again = await saveWindow('530702-01-90', wanted)
    const other = await saveWindow('530702-01-90', { ...wanted, name: '另一个窗口' })

    // Assess
    expect(first.body).toMatchObject({ windowId: '530702-01-90', hallId: '530702-01', version: 1 })
    expect(again).toEqual(first)
    expect(other).toMatchObject({ status: 409, body: { code: 'DIRECTORY_CODE_TAKEN', current: { name: '临时窗口' } } })
    expect((await audited()).slice(before)).toMatchObject([
      {
        action: 'create',
        by: { kind: 'staff', id: 'city-administrator' },
        subject: { kind: 'window', id: '530702-01-90' },
        place: { regionCode: '530702', hallId: '530702-01' },
      },
    ])
  })

  test('changed by two at once is changed by one; the other gets what stands', async () => {
    // Prepare
    const seen = wantedOf(await windowOf('530702-01-02'))

    // Act
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((service) => saveWindow('530702-01-02', { ...seen, service })),
    )

    // Assess
    const [won] = answers.filter(({ status }) => status === 200)
    const lost = answers.filter(({ status }) => status === 409)
    expect(lost).toHaveLength(2)
    for (const { body } of lost) {
      expect(body).toMatchObject({ code: 'VERSION_STALE', current: { service: won?.body.service } })
    }
    expect(await windowOf('530702-01-02')).toEqual(won?.body)
  })

  test.each<[string, Partial<Wanted>, number, string, string]>([
    [
      'a matter of another department',
      { itemCodes: ['530702-food-licence'] },
      422,
      'DIRECTORY_REFERENCE_INVALID',
      'itemCodes',
    ],
    ['its neighbour’s name', { name: '1 号窗口' }, 422, 'DIRECTORY_NAME_TAKEN', 'name'],
    ['no English name', { englishName: '三号窗口' }, 422, 'FIELD_INVALID', 'englishName'],
    ['no name', { name: '  ' }, 422, 'FIELD_INVALID', 'name'],
  ])('is not changed to %s', async (_, change, status, code, field) => {
    const before = await windowOf('530702-01-03')
    const answer = await saveWindow('530702-01-03', { ...wantedOf(before), ...change })
    expect(answer).toMatchObject({ status, body: { code, field } })
    expect(await windowOf('530702-01-03')).toEqual(before)
  })

  test('of another county is not found, whoever asks', async () => {
    const wanted = wantedOf(await windowOf('530702-01-03'))
    expect((await saveWindow('530702-01-03', { ...wanted, name: '改名' }, ofYulong)).status).toBe(404)
    expect((await setService('windows', '530702-01-03', 'retire', 1, ofYulong)).status).toBe(404)
    expect((await saveWindow('530702-01-91', { ...wanted, version: 0 }, ofYulong)).status).toBe(404)
    expect((await setService('windows', '530702-01-98', 'retire', 1)).status).toBe(404)
  })
})

describe('a matter', () => {
  test('moves from one window to another in one write', async () => {
    // Prepare: two windows of one department.
    const model = await windowOf('530721-01-01')
    const [itemCode = ''] = model.itemCodes
    const rest = model.itemCodes.slice(1)
    await saveWindow('530721-01-90', { ...wantedOf(model), version: 0, name: '90 号窗口', itemCodes: rest })
    const [from, to] = [await windowOf('530721-01-01'), await windowOf('530721-01-90')]
    const body = {
      from: { windowId: from.windowId, version: from.version },
      to: { windowId: to.windowId, version: to.version },
    }
    const move = () => send(handler, 'moveItem', { caller: administrator, path: { itemCode }, body })

    // Act
    const moved = await move()
    const again = await move()

    // Assess
    expect(moved.status).toBe(200)
    expect(moved.body.from.itemCodes).toEqual(rest)
    expect(moved.body.to.itemCodes).toEqual([...rest, itemCode])
    expect(again).toEqual(moved)
    expect((await audited()).at(-1)).toMatchObject({
      subject: { kind: 'item', id: itemCode },
      changes: [{ field: 'windowId', before: from.windowId, after: to.windowId }],
    })
  })

  test('leaves service only when no window in service handles it; then nothing new names it', async () => {
    // Prepare
    const { body } = await list('530722')
    const window = body.windows.find(({ itemCodes }) => itemCodes.length > 1)
    if (!window) throw new Error('the seeds have one')
    const [itemCode = '', ...rest] = window.itemCodes
    const item = () => body.items.find((one) => one.itemCode === itemCode)

    // Act
    const refused = await setService('items', itemCode, 'retire', item()?.version ?? 0)
    await saveWindow(window.windowId, { ...wantedOf(window), itemCodes: rest })
    const retired = await setService('items', itemCode, 'retire', item()?.version ?? 0)
    const named = await saveWindow(window.windowId, {
      ...wantedOf(await windowOf(window.windowId)),
      itemCodes: [itemCode],
    })

    // Assess
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'DIRECTORY_ENTRY_IN_USE', current: { usedBy: [window.windowId] } },
    })
    expect(retired.body).toMatchObject({ code: itemCode, retiredAt: expect.any(String) })
    expect(named).toMatchObject({ status: 422, body: { field: 'itemCodes' } })
  })
})

test('a department that takes what businesses report stays in service', async () => {
  const [departmentCode = ''] = Object.values(city.dispatch['530723'] ?? {})
  const { body } = await list('530723')
  const { version = 0 } = body.departments.find((one) => one.departmentCode === departmentCode) ?? {}
  expect(await setService('departments', departmentCode, 'retire', version)).toMatchObject({ status: 409 })
})

test('a window out of service has left pickers and codes, with a way on, and comes back as it was', async () => {
  // Prepare
  const seen = await windowOf('530724-01-01')

  // Act
  const retired = await setService('windows', '530724-01-01', 'retire', seen.version)
  const again = await setService('windows', '530724-01-01', 'retire', seen.version)

  // Assess: nothing has asked for the directory before in this process, so it is read as it is.
  expect(retired.status).toBe(200)
  expect(again).toEqual(retired)
  const scene = signScene('530724-01-01', service.keys.scene)
  const scanned = await directoryHandler({ routeKey: 'GET /api/rating-context', queryStringParameters: { scene } })
  expect([scanned.statusCode, JSON.parse(scanned.body).code]).toEqual([410, 'WINDOW_RETIRED'])
  const scopes = await send(directoryHandler, 'listScopes', { caller: administrator })
  const offered = (scopes.body as ResponseBody<'listScopes'>).items.map(({ scope }) => scope)
  expect(offered).not.toContain('window:530724-01-01')
  expect(offered).toContain('window:530724-01-02')

  const back = await setService('windows', '530724-01-01', 'resume', retired.body.version)
  expect(back.body.retiredAt).toBeUndefined()
  const { version, changedAt, ...same } = await windowOf('530724-01-01')
  expect(same).toEqual(expect.objectContaining({ name: seen.name, itemCodes: seen.itemCodes }))
  expect((await audited()).slice(-2).map(({ action, reason }) => [action, reason])).toEqual([
    ['close', '窗口撤并'],
    ['reopen', '窗口撤并'],
  ])
})

test('setting up again leaves what administrators changed, and brings what they did not touch up to date', async () => {
  // Prepare
  const seen = await windowOf('530700-01-01')
  await saveWindow('530700-01-01', { ...wantedOf(seen), service: '企业开办一窗通' })
  const newer = {
    ...city,
    windows: city.windows.map((window) => ({ ...window, service: `${window.service}（新）` })),
  }

  // Act
  await putDirectory(service.table, newer)
  await putDirectory(service.table, newer)

  // Assess
  const directory = await readDirectory(service.table, city.cityCode)
  const serviceOf = (windowId: string) => directory?.windows.find((window) => window.windowId === windowId)?.service
  expect(serviceOf('530700-01-01')).toBe('企业开办一窗通')
  expect(serviceOf('530700-01-02')).toMatch(/（新）$/)
  expect((await windowOf('530700-01-02')).version).toBe(2)
})
