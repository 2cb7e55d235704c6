import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import type { BuildOptions } from 'esbuild'
import type { Permission } from '../permissions/permission.ts'

/** serverless.yml, as far as the local server runs it. Variables are resolved. */
export interface Service {
  /** The folder that serverless.yml is in; handlers are relative to it. */
  folder: string
  stage: string
  region: string
  table: TableDefinition
  /** What the bucket of uploads is called here, where there is one. */
  bucket: string | undefined
  functions: readonly FunctionDefinition[]
  authorizers: ReadonlyMap<string, AuthorizerDefinition>
  /** The options that the package is built with. */
  build: BuildOptions
}

export interface TableDefinition {
  name: string
  create: CreateTableCommandInput
  timeToLiveAttribute?: string | undefined
}

export interface FunctionDefinition {
  name: string
  /** Without extension, relative to the service's folder: `functions/reviews/handler`. */
  module: string
  exportName: string
  environment: Readonly<Record<string, string>>
  permissions: readonly Permission[]
  timeoutSeconds: number
  memoryMegabytes: number
  routes: readonly RouteDefinition[]
  schedules: readonly ScheduleDefinition[]
}

export interface RouteDefinition {
  method: string
  /** With parameters in braces: `/api/reviews/{reviewId}`. */
  path: string
  authorizer?: string | undefined
}

export interface ScheduleDefinition {
  rate: string
  everyMilliseconds: number
}

export interface AuthorizerDefinition {
  functionName: string
}

/** serverless.yml says something that the local server cannot do. */
export class ServiceFileError extends Error {
  override name = 'ServiceFileError'
}
