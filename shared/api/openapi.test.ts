import * as z from 'zod'
import { openApiDocument, problems, problemsOfRoute, type Route, routes } from './index.ts'

const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  schema: z.looseObject({}),
})
const response = z.object({
  description: z.string().min(1),
  content: z.record(z.string(), z.object({ schema: z.looseObject({}) })).optional(),
})
const operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()).length(1),
  summary: z.string(),
  description: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(parameter),
  requestBody: z
    .object({
      required: z.literal(true),
      content: z.object({ 'application/json': z.object({ schema: z.looseObject({}) }) }),
    })
    .optional(),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), response),
})
/** What OpenAPI 3.1 demands of the parts that are used here. */
const openApi = z.object({
  openapi: z.string().regex(/^3\.1\.\d$/),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  servers: z.array(z.object({ url: z.string() })),
  tags: z.array(z.object({ name: z.string() })),
  paths: z.record(z.string().startsWith('/api/'), z.record(z.enum(['get', 'post']), operation.optional())),
  components: z.object({
    securitySchemes: z.object({ session: z.looseObject({ type: z.literal('http'), scheme: z.literal('bearer') }) }),
    schemas: z.object({ Problem: z.looseObject({ type: z.literal('object') }), Condition: z.looseObject({}) }),
  }),
})

const document = openApi.parse(openApiDocument())
const tableOfRoutes = Object.entries(routes) as [string, Route][]

function operationOf(route: Route): z.infer<typeof operation> {
  return operation.parse(document.paths[route.path]?.[route.method === 'GET' ? 'get' : 'post'])
}

describe('openApiDocument', () => {
  it('lists every route once and nothing else', () => {
    const listed = Object.values(document.paths).flatMap((operations) =>
      Object.values(operations).map((each) => each?.operationId),
    )
    expect(listed.sort()).toEqual(Object.keys(routes).sort())
  })

  it.each(tableOfRoutes)('%s: every part of its path is a parameter', (_, route) => {
    const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    const described = operationOf(route).parameters.filter((each) => each.in === 'path')
    expect(described.map((each) => each.name)).toEqual(inPath)
    expect(described.every((each) => each.required)).toBe(true)
  })

  it.each(tableOfRoutes)('%s: each of its problems is an answer with its status', (_, route) => {
    const { responses } = operationOf(route)
    for (const code of problemsOfRoute(route)) {
      const answer = responses[problems[code].status]
      expect(answer?.description).toContain(`\`${code}\``)
      expect(answer?.content).toHaveProperty(['application/problem+json'])
    }
    expect(responses[route.status]?.content).toHaveProperty([route.answersText ? 'text/plain' : 'application/json'])
  })

  it.each(tableOfRoutes)('%s: a session or a signature is demanded unless it is for anybody', (_, route) => {
    const demands = { anybody: [], acceptanceSystem: [{ signature: [] }], wechat: [{ pushSignature: [] }] }
    const demanded = Object.entries(demands).find(([who]) => who === route.who)?.[1] ?? [{ session: [] }]
    expect(operationOf(route).security).toEqual(demanded)
  })

  it('demands the key of a submission, and takes a page without a cursor', () => {
    const named = (route: Route, name: string) => operationOf(route).parameters.find((each) => each.name === name)
    expect(named(routes.submitReview, 'Idempotency-Key')).toMatchObject({ in: 'header', required: true })
    expect(named(routes.listMyReviews, 'cursor')).toMatchObject({ in: 'query', required: false })
    expect(named(routes.getFigures, 'scope')).toMatchObject({ in: 'query', required: true })
  })

  it('refers only to what it carries', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1])
    const carried = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)
    expect([...new Set(references)].sort()).toEqual(carried.sort())
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(openApiDocument()))).toEqual(openApiDocument())
  })
})
