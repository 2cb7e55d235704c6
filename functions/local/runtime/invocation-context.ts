import type { Context } from 'aws-lambda'
import type { FunctionDefinition } from '../service/service.ts'

/** What a function is told about one invocation. */
export class InvocationContext implements Context {
  readonly callbackWaitsForEmptyEventLoop = true
  readonly functionVersion = '$LATEST'
  readonly logStreamName = 'local'
  readonly #definition: FunctionDefinition
  readonly #startedAt = Date.now()
  readonly awsRequestId: string

  constructor(definition: FunctionDefinition, requestId: string) {
    this.#definition = definition
    this.awsRequestId = requestId
  }

  get functionName(): string {
    return this.#definition.name
  }

  get invokedFunctionArn(): string {
    return `arn:aws:lambda:local:000000000000:function:${this.#definition.name}`
  }

  get memoryLimitInMB(): string {
    return String(this.#definition.memoryMegabytes)
  }

  get logGroupName(): string {
    return `/aws/lambda/${this.#definition.name}`
  }

  getRemainingTimeInMillis(): number {
    return Math.max(0, this.#definition.timeoutSeconds * 1_000 - (Date.now() - this.#startedAt))
  }

  /** The old ways to answer: a handler that uses them is not one of ours. */
  done(): never {
    throw new TypeError('Answer by returning.')
  }

  fail(): never {
    return this.done()
  }

  succeed(): never {
    return this.done()
  }
}
