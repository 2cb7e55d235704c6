import { SurveyCaseError } from './error.ts'

/**
 * 转办: which department a reported problem goes to, by region and category: `{"530702": {"market": "530702-…"}}`.
 * The category `*` stands for every other category, the region `*` for every other region.
 */
export type Dispatch = Readonly<Record<string, Readonly<Record<string, string>>>>

const anyOther = '*'

/**
 * The department that handles a category of problems in a region. A category that the table doesn't know goes to the
 * region's first department, which can pass it on: no problem is lost. Throws SurveyCaseError for a region without any.
 */
export function dispatchOf(dispatch: Dispatch, regionCode: string, category: string): string {
  const rows = [dispatch[regionCode] ?? {}, dispatch[anyOther] ?? {}]
  const named = rows.map((row) => row[category] ?? row[anyOther])
  const departmentCode = [...named, ...rows.map((row) => Object.values(row)[0])].find((code) => code !== undefined)
  if (departmentCode === undefined) throw new SurveyCaseError(`nobody is named for problems of ${regionCode}`)
  return departmentCode
}

/** The departments that a problem of a region may be given to: those of the region, of the city and of every region. */
export function departmentsFor(dispatch: Dispatch, regionCode: string, cityCode: string): string[] {
  const rows = [dispatch[regionCode], dispatch[cityCode], dispatch[anyOther]]
  return [...new Set(rows.flatMap((row) => Object.values(row ?? {})))].sort()
}

/** Every department that the table names. */
export function dispatchedDepartments(dispatch: Dispatch): string[] {
  return [...new Set(Object.values(dispatch).flatMap((row) => Object.values(row)))].sort()
}
