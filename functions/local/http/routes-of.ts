import { functionNamed, type LocalFunction } from '../runtime/function-runtime.ts'
import { type Service, ServiceFileError } from '../service/service.ts'
import type { RoutedFunction } from './route-table.ts'

/** Every route of serverless.yml with the functions that answer it. */
export function routesOf(service: Service, functions: ReadonlyMap<string, LocalFunction>): RoutedFunction[] {
  return [...functions.values()].flatMap((target) =>
    target.definition.routes.map(({ method, path, authorizer }) => ({
      routeKey: `${method} ${path}`,
      target,
      authorizer: authorizer === undefined ? undefined : authorizerNamed(service, functions, authorizer),
    })),
  )
}

function authorizerNamed(service: Service, functions: ReadonlyMap<string, LocalFunction>, name: string): LocalFunction {
  const definition = service.authorizers.get(name)
  if (!definition) throw new ServiceFileError(`serverless.yml has no authorizer "${name}".`)
  return functionNamed(functions, definition.functionName)
}
