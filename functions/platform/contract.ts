import { type Room, type Route, type RouteName, routes } from '@minping/shared/api'

export interface NamedRoute extends Route {
  name: RouteName
}

/** The routes of a room by the key that API Gateway gives them: `POST /api/reviews`. */
export function routesOfRoom(room: Room): ReadonlyMap<string, NamedRoute> {
  const all = Object.entries(routes) as [RouteName, Route][]
  return new Map(
    all
      .filter(([, route]) => route.room === room)
      .map(([name, route]) => [`${route.method} ${route.path}`, { name, ...route }]),
  )
}
