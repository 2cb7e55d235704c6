import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { readPermissions } from '../permissions/read-permissions.ts'
import { buildOptions } from './build-options.ts'
import { parseYaml } from './parse-yaml.ts'
import { resolveVariables, type VariableSources } from './resolve-variables.ts'
import {
  type AuthorizerDefinition,
  type FunctionDefinition,
  type RouteDefinition,
  type ScheduleDefinition,
  type Service,
  ServiceFileError,
  type TableDefinition,
} from './service.ts'
import { type LambdaOfFile, type ServiceFile, serviceFile, tableProperties } from './service-file.ts'

/** Reads serverless.yml. Throws a ServiceFileError that names the place when the local server can't run what it says. */
export function readService(file: string, sources: VariableSources): Service {
  const content = checked(serviceFile, resolveVariables(parseYaml(readFileSync(file, 'utf8')), sources), file)
  const table = readTable(content, file)
  return {
    folder: path.dirname(file),
    stage: sources.stage,
    region: content.provider.region,
    table,
    bucket: readBucket(content),
    functions: Object.entries(content.functions).map(([name, lambda]) => readFunction(name, lambda, content, table)),
    authorizers: readAuthorizers(content),
    build: buildOptions(content.custom.esbuild),
  }
}

function readTable(content: ServiceFile, file: string): TableDefinition {
  const tables = Object.values(content.resources.Resources).filter(({ Type }) => Type === 'AWS::DynamoDB::Table')
  const [resource] = tables
  if (!resource || tables.length > 1) throw new ServiceFileError(`${file} must define exactly one table.`)
  const { TimeToLiveSpecification, ...create } = checked(tableProperties, resource.Properties, file)
  return { name: create.TableName, create, timeToLiveAttribute: TimeToLiveSpecification?.AttributeName }
}

function readFunction(
  name: string,
  lambda: LambdaOfFile,
  { provider, resources }: ServiceFile,
  table: TableDefinition,
): FunctionDefinition {
  const dot = lambda.handler.lastIndexOf('.')
  const environment = Object.entries({ ...provider.environment, ...lambda.environment })
  const events = lambda.events ?? []
  return {
    name,
    module: lambda.handler.slice(0, dot),
    exportName: lambda.handler.slice(dot + 1),
    environment: Object.fromEntries(
      environment.map(([variable, value]) => [variable, readValue(`${name}.${variable}`, value, resources, table)]),
    ),
    permissions: readPermissions([...(provider.iam?.role.statements ?? []), ...(lambda.iamRoleStatements ?? [])]),
    timeoutSeconds: lambda.timeout ?? provider.timeout ?? 6,
    memoryMegabytes: lambda.memorySize ?? provider.memorySize ?? 1024,
    routes: events.flatMap(({ httpApi }): RouteDefinition[] => (httpApi ? [httpApi] : [])),
    schedules: events.flatMap(({ schedule }) => schedule ?? []).map(readSchedule),
  }
}

/** A bucket has no name in the file (the cloud gives it one that nobody else has): locally it is called as the resource. */
function readBucket({ resources }: ServiceFile): string | undefined {
  const [name] = Object.entries(resources.Resources).find(([, { Type }]) => Type === 'AWS::S3::Bucket') ?? []
  return name?.toLowerCase()
}

/** An environment value: a text, or a reference to the table or the bucket, the resources that exist locally. */
function readValue(
  place: string,
  value: string | number | Record<string, unknown>,
  resources: ServiceFile['resources'],
  table: TableDefinition,
): string {
  if (typeof value !== 'object') return String(value)
  const name = value.Ref
  const type = typeof name === 'string' ? resources.Resources[name]?.Type : undefined
  if (type === 'AWS::DynamoDB::Table') return table.name
  if (type === 'AWS::S3::Bucket') return String(name).toLowerCase()
  throw new ServiceFileError(`${place} refers to ${JSON.stringify(value)}, which doesn't exist locally.`)
}

const unitMilliseconds = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const

function readSchedule(rate: string): ScheduleDefinition {
  const parts = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(rate)
  const unit = parts?.[2]
  if (!parts || !isUnit(unit)) throw new ServiceFileError(`${rate}: the local server runs rate(…) schedules only.`)
  return { rate, everyMilliseconds: Number(parts[1]) * unitMilliseconds[unit] }
}

function isUnit(text: string | undefined): text is keyof typeof unitMilliseconds {
  return text !== undefined && text in unitMilliseconds
}

function readAuthorizers(content: ServiceFile): Map<string, AuthorizerDefinition> {
  const authorizers = new Map<string, AuthorizerDefinition>()
  for (const [name, { functionName }] of Object.entries(content.provider.httpApi?.authorizers ?? {})) {
    if (!content.functions[functionName]) throw new ServiceFileError(`Authorizer ${name}: no function ${functionName}.`)
    authorizers.set(name, { functionName })
  }
  return authorizers
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, file: string): z.output<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw new ServiceFileError(`${file}:\n${z.prettifyError(result.error)}`)
  return result.data
}
