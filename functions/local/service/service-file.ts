import * as z from 'zod'
import { roleStatements } from '../permissions/read-permissions.ts'

/** The parts of serverless.yml that the local server runs, with variables resolved. Other parts pass unread. */

const reference = z.record(z.string(), z.unknown())
const environment = z.record(z.string(), z.union([z.string(), z.number(), reference]))

const route = z.union([
  z.string().transform((text, context) => {
    const [method, path] = text.split(' ')
    if (method && path) return { method, path, authorizer: undefined }
    context.addIssue(`"${text}" is not a method and a path`)
    return z.NEVER
  }),
  z.object({ method: z.string(), path: z.string(), authorizer: z.string().optional() }),
])
const schedule = z.union([
  z.string().transform((rate) => [rate]),
  z.object({ rate: z.array(z.string()) }).transform(({ rate }) => rate),
])

const lambda = z.object({
  handler: z.string(),
  timeout: z.int().optional(),
  memorySize: z.int().optional(),
  environment: environment.optional(),
  iamRoleStatements: roleStatements.optional(),
  events: z.array(z.object({ httpApi: route.optional(), schedule: schedule.optional() })).optional(),
})

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }))

export const tableProperties = z.object({
  TableName: z.string(),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema: keySchema,
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.object({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
      }),
    )
    .optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string() }).optional(),
})

export const serviceFile = z.object({
  provider: z.object({
    region: z.string(),
    timeout: z.int().optional(),
    memorySize: z.int().optional(),
    environment: environment.optional(),
    /** Inherited by every function's own role. */
    iam: z.object({ role: z.object({ statements: roleStatements }) }).optional(),
    httpApi: z
      .object({
        authorizers: z
          .record(z.string(), z.object({ type: z.literal('request'), functionName: z.string() }))
          .optional(),
      })
      .optional(),
  }),
  custom: z.object({ esbuild: z.record(z.string(), z.unknown()) }),
  functions: z.record(z.string(), lambda),
  resources: z.object({
    Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: z.unknown() })),
  }),
})

export type ServiceFile = z.output<typeof serviceFile>
export type LambdaOfFile = ServiceFile['functions'][string]
