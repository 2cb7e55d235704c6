import type { Room, Route, RouteName } from '@minping/shared/api'

export interface NamedRoute extends Route {
  name: RouteName
}

/** The routes of a room, from a table of the contract, by the key that API Gateway gives them: `POST /api/reviews`. */
export function routesOfRoom(room: Room, table: Readonly<Record<string, Route>>): ReadonlyMap<string, NamedRoute> {
  const all = Object.entries(table) as [RouteName, Route][]
  return new Map(
    all
      .filter(([, route]) => route.room === room)
      .map(([name, route]) => [`${route.method} ${route.path}`, { name, ...route }]),
  )
}
