import { coreRoutes } from './core-routes.ts'
import { surveyCaseRoutes } from './survey-case-routes.ts'
import { surveyRoutes } from './survey-routes.ts'

export type { Caller, Room, Route } from './route.ts'

/**
 * The contract: every route of the service, once. A route that is not here doesn't exist. A function loads only the
 * tables that its room is in: each schema takes its time when it is made.
 */
export const routes = { ...coreRoutes, ...surveyRoutes, ...surveyCaseRoutes } as const

export type RouteName = keyof typeof routes
