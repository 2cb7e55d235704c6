import { type FunctionDefinition, type Service, ServiceFileError } from '../service/service.ts'
import { localCredentials } from '../store/open-client.ts'
import { type Bundle, BundleError } from './bundle-functions.ts'
import { InvocationContext } from './invocation-context.ts'
import { type Handler, loadFunction, type Sandbox } from './load-function.ts'
import { Turns } from './turns.ts'

/**
 * In the cloud an instance has one invocation at a time; here one process has them all. Beyond the SDK's 50 connections
 * they would wait for one another inside the SDK, whose time limits count that waiting, so they wait here instead.
 */
const mostAtOnce = 40

/** A function of the service, loaded at its first invocation, as a cold start would. */
export interface LocalFunction {
  definition: FunctionDefinition
  invoke(event: unknown, requestId: string): Promise<unknown>
}

/** Makes the service's functions from their bundles. `environment` is what every function gets beside its own. */
export function localFunctions(
  service: Service,
  bundles: ReadonlyMap<string, Bundle>,
  { environment, log }: Sandbox,
): ReadonlyMap<string, LocalFunction> {
  return new Map(
    service.functions.map((definition) => {
      const bundle = bundles.get(definition.module)
      if (!bundle) throw new BundleError(`${definition.module} was not built.`)
      const sandbox = { environment: { ...environment, ...ownEnvironment(definition) }, log }
      return [definition.name, localFunction(definition, () => loadFunction(bundle, definition.exportName, sandbox))]
    }),
  )
}

/** The function that serverless.yml calls so. Throws a ServiceFileError when there is none. */
export function functionNamed(functions: ReadonlyMap<string, LocalFunction>, name: string): LocalFunction {
  const found = functions.get(name)
  if (!found) throw new ServiceFileError(`serverless.yml has no function "${name}".`)
  return found
}

function localFunction(definition: FunctionDefinition, load: () => Handler): LocalFunction {
  let handler: Handler | undefined
  const turns = new Turns(mostAtOnce)
  return {
    definition,
    async invoke(event, requestId) {
      if (!turns.take()) await turns.next()
      try {
        handler ??= load()
        return await handler(event, new InvocationContext(definition, requestId))
      } finally {
        turns.giveBack()
      }
    },
  }
}

/** A function's name signs its calls, so that its role can be told from the others'. */
function ownEnvironment(definition: FunctionDefinition): Record<string, string> {
  const { accessKeyId, secretAccessKey } = localCredentials(definition.name)
  return {
    AWS_LAMBDA_FUNCTION_NAME: definition.name,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMegabytes),
    ...definition.environment,
  }
}
