import { codeOfEntry, type DirectoryEntry, type EntryKind, entriesOf, inService, withEntries } from './entry.ts'
import type { Department, Directory, Hall, Retirable, ServiceItem, Window } from './place.ts'

/** Why an entry can't stand as it is. */
export type DirectoryFaultCode =
  /** The code doesn't begin with what the entry lies in, or isn't written as codes are. */
  | 'CODE_INVALID'
  /** Another entry in service of the same hall or region goes by this name. */
  | 'NAME_TAKEN'
  /** What the entry names isn't there, is out of service, or belongs to another region or department. */
  | 'REFERENCE_INVALID'

export interface DirectoryFault {
  kind: EntryKind
  /** Of the entry that is at fault. */
  code: string
  field: string
  fault: DirectoryFaultCode
}

/**
 * What is wrong with a directory: codes contain the code of what the entry lies in; whoever serves names only who
 * serves, in its own region; a window's matters belong to its department, and it has at least one; a hall has no two
 * windows, and a region no two halls or departments, of the same name.
 */
export function checkDirectory(directory: Directory): DirectoryFault[] {
  const known = knownOf(directory)
  return [
    ...entriesOf(directory).flatMap((one) => faultsOf(one, known)),
    ...takenNames('hall', directory.halls, (hall) => [hall.hallId, hall.regionCode]),
    ...takenNames('department', directory.departments, (one) => [one.departmentCode, one.regionCode]),
    ...takenNames('window', directory.windows, (window) => [window.windowId, window.hallId]),
  ]
}

/** Why entries can't be changed as asked. */
export type ChangeFault =
  | { fault: DirectoryFaultCode; field: string; entry: DirectoryEntry }
  /** Others in service name what is to leave it. */
  | { fault: 'IN_USE'; usedBy: string[] }

/**
 * Whether entries may be added or changed so: the directory that comes of it has no fault that it hadn't before.
 * Undefined when they may.
 */
export function checkChange(directory: Directory, changed: readonly DirectoryEntry[]): ChangeFault | undefined {
  const before = new Set(checkDirectory(directory).map(textOf))
  const after = checkDirectory(withEntries(directory, changed))
  const isOwn = (fault: DirectoryFault) =>
    changed.find((one) => one.kind === fault.kind && codeOfEntry(one) === fault.code)
  // Whoever touches an entry puts it right, whatever it was before.
  const arisen = after.filter((fault) => isOwn(fault) || !before.has(textOf(fault)))
  for (const { fault, field, ...of } of arisen) {
    const entry = isOwn({ fault, field, ...of })
    if (entry) return { fault, field, entry }
  }
  return arisen.length === 0 ? undefined : { fault: 'IN_USE', usedBy: [...new Set(arisen.map(({ code }) => code))] }
}

const textOf = ({ kind, code, field, fault }: DirectoryFault) => `${kind} ${code} ${field} ${fault}`

interface Known {
  regions: ReadonlySet<string>
  halls: ReadonlyMap<string, Hall>
  departments: ReadonlyMap<string, Department>
  items: ReadonlyMap<string, ServiceItem>
}

function knownOf({ regions, halls, departments, items }: Directory): Known {
  return {
    regions: new Set(regions.map(({ regionCode }) => regionCode)),
    halls: new Map(halls.map((hall) => [hall.hallId, hall])),
    departments: new Map(departments.map((one) => [one.departmentCode, one])),
    items: new Map(items.map((item) => [item.itemCode, item])),
  }
}

function faultsOf(one: DirectoryEntry, known: Known): DirectoryFault[] {
  const at = (field: string, fault: DirectoryFaultCode) => ({ kind: one.kind, code: codeOfEntry(one), field, fault })
  const wrongCode = isCodeOf(one) && known.regions.has(one.entry.regionCode) ? [] : [at('code', 'CODE_INVALID')]
  // What is out of service names what it named in its time.
  if (!inService(one.entry)) return wrongCode
  const wrong = (field: string) => at(field, 'REFERENCE_INVALID')
  if (one.kind === 'item') return [...wrongCode, ...(servesIn(one.entry, known) ? [] : [wrong('departmentCode')])]
  if (one.kind !== 'window') return wrongCode
  const { hallId, regionCode, itemCodes, departmentCode } = one.entry
  const hall = known.halls.get(hallId)
  const mayHandle = (itemCode: string) => {
    const item = known.items.get(itemCode)
    return item && inService(item) && item.departmentCode === departmentCode
  }
  const eachOnce = new Set(itemCodes).size === itemCodes.length
  return [
    ...wrongCode,
    ...(hall && inService(hall) && hall.regionCode === regionCode ? [] : [wrong('hallId')]),
    ...(servesIn(one.entry, known) ? [] : [wrong('departmentCode')]),
    ...(itemCodes.length > 0 && eachOnce && itemCodes.every(mayHandle) ? [] : [wrong('itemCodes')]),
  ]
}

/** Whether the department of an entry serves in the entry's region. */
function servesIn(entry: Pick<Window, 'departmentCode' | 'regionCode'>, { departments }: Known): boolean {
  const department = departments.get(entry.departmentCode)
  return department !== undefined && inService(department) && department.regionCode === entry.regionCode
}

/** Letters, digits and hyphens after the region, as official codes of matters and our own have. */
const named = /^[A-Za-z0-9][A-Za-z0-9-]{1,56}$/

/** Whether an entry's code is written as codes of its kind are, and contains the code of what it lies in. */
export function isCodeOf(one: DirectoryEntry): boolean {
  const code = codeOfEntry(one)
  const { regionCode } = one.entry
  const around = one.kind === 'window' ? one.entry.hallId : regionCode
  if (!/^\d{6}$/.test(regionCode) || !code.startsWith(`${around}-`)) return false
  const rest = code.slice(around.length + 1)
  if (one.kind === 'window')
    return /^\d{6}-\d{2}$/.test(around) && around.startsWith(regionCode) && /^\d{2}$/.test(rest)
  return one.kind === 'hall' ? /^\d{2}$/.test(rest) : named.test(rest)
}

function takenNames<Entry extends Retirable & { name: string }>(
  kind: EntryKind,
  entries: readonly Entry[],
  placeOf: (entry: Entry) => readonly [code: string, around: string],
): DirectoryFault[] {
  const serving = entries.filter(inService)
  // Both bear the fault: whichever of the two is being changed is told.
  const counts = new Map<string, number>()
  for (const entry of serving) {
    const name = `${placeOf(entry)[1]} ${entry.name}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return serving.flatMap((entry) => {
    const [code, around] = placeOf(entry)
    return (counts.get(`${around} ${entry.name}`) ?? 0) > 1
      ? [{ kind, code, field: 'name', fault: 'NAME_TAKEN' as const }]
      : []
  })
}
