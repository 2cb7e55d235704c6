import { routes } from '@minping/shared/api'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { service } from '../platform/service.ts'
import { handler } from './handler.ts'

let started: TestService

beforeAll(async () => {
  started = await startTestService()
})
afterAll(() => started.stop())

test('the contract is answered as an OpenAPI document with every route in it', async () => {
  // Act
  const result = await handler({ routeKey: 'GET /api/openapi.json' })

  // Assess
  const document = JSON.parse(result.body)
  const operations = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap(Object.values)
  expect(result.statusCode).toBe(200)
  expect(document.openapi).toMatch(/^3\.1/)
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(routes).sort())
})

test('the service is well while its store answers, and says so when it does not', async () => {
  // Prepare
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  const well = await handler({ routeKey: 'GET /api/health' })

  // Act
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  jest.spyOn(service().table.client, 'send').mockRejectedValue(refused as never)
  const unwell = await handler({ routeKey: 'GET /api/health' })

  // Assess
  expect(JSON.parse(well.body)).toEqual({ status: 'ok', time: expect.stringMatching(/\+08:00$/) })
  expect(unwell.statusCode).toBe(503)
  expect(JSON.parse(unwell.body)).toMatchObject({ code: 'STORE_UNAVAILABLE' })
})
