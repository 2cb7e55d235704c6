/** One statement of a function's role: what it may do, and on what. */
export interface Permission {
  /** `dynamodb:GetItem`. */
  actions: readonly string[]
  /** Written as local names: `table`, `table/index/listing`, `parameter/minping/local/scene-secret`. */
  resources: readonly string[]
}

/** One thing that a call needs to be allowed. */
export interface Demand {
  action: string
  resource: string
}

/** The first demand that no permission meets; undefined when the call is allowed. */
export function refusedDemand(permissions: readonly Permission[], demands: readonly Demand[]): Demand | undefined {
  return demands.find(
    ({ action, resource }) =>
      !permissions.some(({ actions, resources }) => actions.includes(action) && resources.includes(resource)),
  )
}

/** How AWS says it. */
export function refusal({ action, resource }: Demand, functionName: string): { __type: string; message: string } {
  return {
    __type: 'com.amazon.coral.service#AccessDeniedException',
    message: `The role of ${functionName} in serverless.yml does not allow ${action} on ${resource}.`,
  }
}

/** The function that signed a request: the local server gives each its own access key. */
export function callerOf(authorization: string | undefined): string {
  return /Credential=([^/]+)\//.exec(authorization ?? '')?.[1] ?? ''
}
