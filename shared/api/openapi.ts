import * as z from 'zod'
import { mayCall } from '../access/may-call.ts'
import { staffRoles } from '../access/role.ts'
import { type ProblemCode, problems } from './problems.ts'
import { type Route, type RouteName, routes } from './routes.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** What every route can answer beside its own problems. */
const problemsOfEveryRoute: readonly ProblemCode[] = ['MALFORMED', 'FIELD_INVALID', 'UNEXPECTED', 'STORE_UNAVAILABLE']
const problemsOfSignedIn: readonly ProblemCode[] = ['NOT_SIGNED_IN', 'SESSION_EXPIRED', 'FORBIDDEN']

/** The contract as an OpenAPI 3.1 document, made from the table of routes and nothing else. */
export function openApiDocument(): z.infer<typeof routes.getOpenApi.response> {
  return {
    openapi: '3.1.0',
    info: {
      title: '民评 Minping',
      version: '1',
      description: 'Judgements of government service halls, their follow-ups and figures. 政务服务“好差评”接口。',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(Object.values(routes).map((route) => route.room))].map((name) => ({ name })),
    paths: describePaths(),
    components: {
      securitySchemes: {
        session: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The token of a session; see the session routes.',
        },
        pushSignature: {
          type: 'apiKey',
          in: 'query',
          name: 'signature',
          description: 'As WeChat signs what it pushes; of an encrypted message `msg_signature`.',
        },
        signature: {
          type: 'apiKey',
          in: 'header',
          name: 'Minping-Signature',
          description:
            'HMAC-SHA-256, in hex, with the shared key over the Minping-Timestamp header (seconds since 1970), a line feed and the body as it is sent.',
        },
      },
      schemas: { Problem: problemSchema(), ...namedSchemas() },
    },
  }
}

/** What a route can answer beside success: its own problems and those of every route like it. */
export function problemsOfRoute(route: Route): ProblemCode[] {
  const ofCaller: readonly ProblemCode[] = needsSession(route) ? problemsOfSignedIn : []
  const ofTerminal: readonly ProblemCode[] =
    needsSession(route) && mayCall(route.who, ['terminal']) ? ['TERMINAL_RETIRED'] : []
  const ofStaff: readonly ProblemCode[] =
    route.who === 'anybody' || !mayCall(route.who, staffRoles) || route.withTemporaryPassword
      ? []
      : ['PASSWORD_TEMPORARY']
  return [...new Set([...route.problems, ...problemsOfEveryRoute, ...ofCaller, ...ofTerminal, ...ofStaff])]
}

function needsSession({ who }: Route): boolean {
  return who !== 'anybody' && who !== 'acceptanceSystem' && who !== 'wechat'
}

function describePaths(): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {}
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    const operations = paths[route.path] ?? {}
    operations[route.method.toLowerCase()] = describeOperation(name, route)
    paths[route.path] = operations
  }
  return paths
}

function describeOperation(name: RouteName, route: Route): object {
  return {
    operationId: name,
    tags: [route.room],
    summary: route.summary,
    description: `For ${describeCaller(route)}.`,
    security: securityOf(route),
    parameters: [
      ...describeParameters('path', route.pathParameters),
      ...describeParameters('query', route.query),
      ...(route.idempotencyKey ? [idempotencyKey] : []),
      ...(route.who === 'acceptanceSystem' ? [signatureTime] : []),
    ],
    ...(route.body ? { requestBody: { required: true, content: json(schemaOf(route.body, 'input')) } } : {}),
    responses: {
      [route.status]: { description: 'Success.', content: contentOf(route) },
      ...(route.cacheSeconds === undefined
        ? {}
        : { 304: { description: 'What the caller has (If-None-Match) is still right.' } }),
      ...describeProblems(route),
    },
  }
}

function securityOf(route: Route): object[] {
  if (route.who === 'acceptanceSystem') return [{ signature: [] }]
  if (route.who === 'wechat') return [{ pushSignature: [] }]
  return needsSession(route) ? [{ session: [] }] : []
}

function contentOf({ response, alsoAnswers, answersText }: Route): Record<string, object> {
  if (answersText) return { 'text/plain': { schema: schemaOf(response, 'output') } }
  const file = alsoAnswers === undefined ? {} : { [alsoAnswers]: { schema: { type: 'string' } } }
  return { ...json(schemaOf(response, 'output')), ...file }
}

function describeCaller(route: Route): string {
  if (typeof route.who !== 'string') return `staff: ${route.who.join(', ')}`
  if (route.who === 'acceptanceSystem') return 'the acceptance system (统一受理平台), which signs'
  if (route.who === 'wechat') return 'WeChat, which signs'
  return route.who === 'anybody' ? 'anybody' : `a ${route.who}`
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Made once per submission; the same key with the same body has one effect and the same answer.',
  schema: { type: 'string' },
}

const signatureTime = {
  name: 'Minping-Timestamp',
  in: 'header',
  required: true,
  description: 'When it was signed, in seconds since 1970; at most five minutes off.',
  schema: { type: 'string' },
}

function describeParameters(where: 'path' | 'query', parameters: z.ZodObject | undefined): object[] {
  return Object.entries(parameters?.shape ?? {}).map(([name, schema]) => {
    const { description, ...described } = schemaOf(schema as z.ZodType, 'input')
    const required = where === 'path' || !z.safeParse(schema as z.ZodType, undefined).success
    return { name, in: where, required, ...(description ? { description } : {}), schema: described }
  })
}

/** The problems of a route by status, each with its codes and the sentences that people read. */
function describeProblems(route: Route): Record<string, object> {
  const codes = problemsOfRoute(route)
  const statuses = [...new Set(codes.map((code) => problems[code].status))]
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      describeProblem(codes.filter((code) => problems[code].status === status)),
    ]),
  )
}

function describeProblem(codes: readonly ProblemCode[]): object {
  const schema = {
    allOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object', properties: { code: { enum: codes } } }],
  }
  return {
    description: codes.map((code) => `\`${code}\` ${problems[code].en} ${problems[code].zh}`).join('\n\n'),
    content: { 'application/problem+json': { schema } },
  }
}

/** RFC 9457, with what `Problem` in problems.ts adds. */
function problemSchema(): object {
  return {
    type: 'object',
    required: ['type', 'title', 'status', 'code', 'zh', 'en'],
    properties: {
      type: { type: 'string', format: 'uri-reference' },
      title: { type: 'string' },
      status: { type: 'integer' },
      code: { type: 'string', enum: Object.keys(problems) },
      zh: { type: 'string' },
      en: { type: 'string' },
      field: { type: 'string', description: 'The failing field as a dotted path (`labels.0`).' },
      requestId: { type: 'string' },
      current: { description: 'What already stands, where that is the reason.' },
    },
  }
}

function json(schema: object): Record<string, object> {
  return { 'application/json': { schema } }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return referringToComponents(generate(schema, io).schema)
}

/** The schemas that others name (zod's `id`): those that name themselves can't be written out in place. */
function namedSchemas(): Record<string, JsonSchema> {
  const generated = Object.values<Route>(routes).flatMap(({ body, response }) => [
    ...(body ? [generate(body, 'input')] : []),
    generate(response, 'output'),
  ])
  const named = Object.assign({}, ...generated.map(({ definitions }) => definitions)) as Record<string, JsonSchema>
  return Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, referringToComponents(schema)]))
}

function generate(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema, $defs, ...described } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => simplify(jsonSchema),
  })
  return { schema: described as JsonSchema, definitions: ($defs ?? {}) as Record<string, JsonSchema> }
}

/** An OpenAPI document has one place for what is referred to. */
function referringToComponents(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema
}

/** `format` says what the long pattern of a timestamp says; the bounds of a safe integer say nothing. */
function simplify(jsonSchema: JsonSchema): void {
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}
