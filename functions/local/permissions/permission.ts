/** One statement of a function's role: what it may do, or may not do whatever else allows it, and on what. */
export interface Permission {
  effect: 'Allow' | 'Deny'
  /** `dynamodb:GetItem`. */
  actions: readonly string[]
  /** Written as local names: `table`, `table/index/listing`, `parameter/minping/local/scene-secret`, `uploads/attached/*`. */
  resources: readonly string[]
  /** The beginnings of partition keys that the statement is about (`dynamodb:LeadingKeys`); undefined where it is about all. */
  leadingKeys?: readonly string[] | undefined
}

/** One thing that a call needs to be allowed. */
export interface Demand {
  action: string
  resource: string
  /** The partition key of the item, where the call names one. */
  leadingKey?: string | undefined
}

/** The first demand that no permission meets or one denies; undefined when the call is allowed. */
export function refusedDemand(permissions: readonly Permission[], demands: readonly Demand[]): Demand | undefined {
  return demands.find((demand) => {
    const about = permissions.filter((permission) => isAbout(permission, demand))
    return about.length === 0 || about.some(({ effect }) => effect === 'Deny')
  })
}

function isAbout({ actions, resources, leadingKeys }: Permission, { action, resource, leadingKey }: Demand): boolean {
  const hasKey = !leadingKeys || leadingKeys.some((beginning) => leadingKey?.startsWith(beginning))
  return hasKey && actions.includes(action) && resources.includes(resource)
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
