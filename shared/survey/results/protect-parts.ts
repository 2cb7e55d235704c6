import { protect, secretCells } from './suppression.ts'
import { type CountTable, countAt, hide, isAt, type Mask, type Position, positionsOf } from './table-cells.ts'

/** The same table of the city and of each of its regions: cell by cell the regions sum up to the city. */
export interface Parts<Entry> {
  city: Entry
  regions: ReadonlyMap<string, Entry>
}

/**
 * Hides small cells in all tables together. Each protects its own (suppression.ts); and where the city's cell is shown,
 * the city less the regions that are shown leaves at least two hidden regions, together at least the threshold: where
 * no further region can hide it, the city does. `hidden` is where to begin.
 */
export function protectParts(
  { city, regions }: Parts<CountTable>,
  threshold: number,
  hidden?: Parts<Mask | undefined>,
): Parts<Mask> {
  const tables = new Map([[cityName, city], ...regions])
  const secrets = new Map([...tables].map(([name, table]) => [name, secretCells(table)]))
  const begun = new Map([[cityName, hidden?.city], ...(hidden?.regions ?? [])])
  const masks = new Map([...tables].map(([name, table]) => [name, protect(table, threshold, begun.get(name))]))
  for (;;) {
    const more = positionsOf(city).flatMap((position) => nextToHide(position, { tables, secrets, masks, threshold }))
    if (more.length === 0) break
    for (const { name, position } of more) hide(masks.get(name) ?? [], position)
    for (const name of new Set(more.map((cell) => cell.name))) {
      const table = tables.get(name)
      if (table) masks.set(name, protect(table, threshold, masks.get(name)))
    }
  }
  const cityMask = masks.get(cityName) ?? []
  masks.delete(cityName)
  return { city: cityMask, regions: masks }
}

/** No region's code. */
const cityName = 'city'

interface State {
  tables: ReadonlyMap<string, CountTable>
  secrets: ReadonlyMap<string, Mask>
  masks: ReadonlyMap<string, Mask>
  threshold: number
}

/**
 * Where a cell must be hidden next: in the region that has fewest there (but somebody, if possible), or in the city, or
 * else in a region whose sums give the cell away, which then hides them too. A cell of nobody in the city is no secret.
 */
function nextToHide(position: Position, { tables, secrets, masks, threshold }: State) {
  const parts = [...tables].map(([name, table]) => ({
    name,
    count: countAt(table, ...position),
    hidden: isAt(masks.get(name) ?? [], position),
    secret: isAt(secrets.get(name) ?? [], position),
  }))
  const city = parts.find(({ name }) => name === cityName)
  const regions = parts.filter(({ name }) => name !== cityName)
  const hidden = regions.filter((part) => part.hidden)
  if (!city || city.hidden || city.count === 0 || hidden.length === 0) return []
  const sum = hidden.reduce((subtotal, { count }) => subtotal + count, 0)
  if (hidden.length >= 2 && sum >= Math.min(threshold, city.count)) return []
  const rank = ({ count }: { count: number }) => count || Number.MAX_SAFE_INTEGER
  const [next] = [
    ...regions.filter((part) => !part.hidden && part.secret).sort((one, other) => rank(one) - rank(other)),
    ...(city.secret ? [city] : []),
    ...regions.filter((part) => !part.hidden && part.count > 0).sort((one, other) => rank(one) - rank(other)),
  ]
  return next ? [{ name: next.name, position }] : []
}
