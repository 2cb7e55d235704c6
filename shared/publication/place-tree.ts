/** A place (a scope: the city, a county, a hall) and the places that it is the sum of. */
export interface PlaceTree {
  scope: string
  parts: readonly PlaceTree[]
}

/** A tree's places, each before its parts. */
export function placesOf(tree: PlaceTree): PlaceTree[] {
  return [tree, ...tree.parts.flatMap(placesOf)]
}

/** The place of a tree that has a scope; undefined when there is none. */
export function findPlace(tree: PlaceTree, scope: string): PlaceTree | undefined {
  return placesOf(tree).find((place) => place.scope === scope)
}
