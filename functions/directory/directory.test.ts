import type { Grant } from '@minping/shared/access'
import { type Problem, type RatingContext, routes } from '@minping/shared/api'
import { city } from '../../seeds/lijiang/index.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { signScene, windowOfScene } from '../platform/scene.ts'
import { handler } from './handler.ts'

let started: TestService

beforeAll(async () => {
  started = await startTestService()
})
afterAll(() => started.stop())

async function lookAt(scene: string) {
  const result = await handler({ routeKey: 'GET /api/rating-context', queryStringParameters: { scene } })
  return { status: result.statusCode, body: JSON.parse(result.body) as RatingContext & Problem }
}

const hallScene = () => signScene('530702-01', started.keys.scene)

async function scopesFor(...grants: Grant[]) {
  const caller = { kind: 'staff', staffId: 'somebody', name: '某岗', grants }
  const result = await handler({
    routeKey: 'GET /api/scopes',
    requestContext: { authorizer: { lambda: { caller: JSON.stringify(caller) } } },
  })
  const list = routes.listScopes.response.parse(JSON.parse(result.body))
  return list.items
}

describe('a scanned code', () => {
  test('stands for its window, what it handles, and the labels in force', async () => {
    // Prepare
    const window = city.windows.find(({ windowId }) => windowId === '530702-01-03')

    // Act
    const { status, body } = await lookAt(signScene('530702-01-03', started.keys.scene))

    // Assess
    expect(status).toBe(200)
    expect(routes.getRatingContext.response.parse(body)).toEqual(body)
    expect(body.hall.name).toBe('古城区政务服务大厅')
    expect(body.window).toMatchObject({ windowId: '530702-01-03', name: '3 号窗口', service: window?.service })
    expect(body.items.map(({ itemCode }) => itemCode)).toEqual(window?.itemCodes)
    expect(body.labelSet).toEqual(city.labelSet)
    expect(body.outcomeReasons).toEqual(city.outcomeReasons)
    expect(body.mode).toBe('onSite')
    expect(body.maxComment).toBe(150)
  })

  test.each([
    ['chosen from the code of its hall', () => `530702-01-03~${hallScene().split('.')[1]}`, 'onSite'],
    ['looked up', () => '530702-01-03', 'general'],
  ])('of a window %s says so', async (_, scene, mode) => {
    const { status, body } = await lookAt(scene())
    expect([status, body.window.windowId, body.mode]).toEqual([200, '530702-01-03', mode])
  })

  test.each([
    ['forged', () => '530702-01-03.AAAAAAAAAAAAAAAA'],
    ['of a hall', () => hallScene()],
    ['of a window of another hall', () => `530721-01-03~${hallScene().split('.')[1]}`],
    ['of a window that is gone', () => signScene('530702-01-99', started.keys.scene)],
    ['of nothing', () => 'nothing'],
  ])('that is %s is not known', async (_, scene) => {
    // Act
    const { status, body } = await lookAt(scene())

    // Assess
    expect([status, body.code, body.field]).toEqual([404, 'SCENE_UNKNOWN', 'scene'])
  })
})

describe('what somebody may look at', () => {
  test('is everything with a grant for the city, from the city down, each part under one that is there', async () => {
    // Act
    const scopes = await scopesFor({ role: 'auditor', scope: 'city:530700' })

    // Assess
    const names = new Set(scopes.map(({ scope }) => scope))
    expect(scopes[0]).toEqual({ scope: 'city:530700', name: '丽江市', englishName: 'Lijiang City' })
    expect(scopes).toHaveLength(
      1 + city.regions.length + city.halls.length + city.windows.length + city.departments.length + city.items.length,
    )
    for (const { parent } of scopes.slice(1)) expect(names).toContain(parent)
  })

  test('is one hall with its windows with a grant for the hall, and each window comes with its genuine code', async () => {
    // Act
    const scopes = await scopesFor({ role: 'hallManager', scope: 'hall:530702-01' })

    // Assess
    const windows = city.windows.filter(({ hallId }) => hallId === '530702-01')
    expect(scopes.map(({ scope }) => scope)).toEqual([
      'hall:530702-01',
      ...windows.map(({ windowId }) => `window:${windowId}`),
    ])
    expect(scopes.slice(1).map(({ scene = '' }) => windowOfScene(scene, started.keys.scene))).toEqual(
      windows.map(({ windowId }) => ({ windowId, mode: 'onSite' })),
    )
  })

  test.each([
    ['a region', 'region:530721', /^(region:530721$|(hall|window|department|item):530721-)/],
    ['a department', 'department:530702-natural-resources', /^(department|item|window):530702-/],
    ['a window', 'window:530702-01-03', /^window:530702-01-03$/],
  ])('is nothing beyond %s', async (_, scope, pattern) => {
    // Act
    const scopes = await scopesFor({ role: 'auditor', scope })

    // Assess
    expect(scopes.map((one) => one.scope)).toContain(scope)
    for (const one of scopes) expect(one.scope).toMatch(pattern)
  })
})
