import { canonicalText, changesBetween } from '@minping/shared/audit'
import { codeOfEntry, type DirectoryEntry, entryOf, placeOfEntry } from '@minping/shared/directory'
import type { Staff } from '../platform/call.ts'
import type { UseCase } from '../platform/serve.ts'
import type { KeptDirectory } from '../store/directory-change.ts'
import { type Decision, keepEntries } from './keep-entries.ts'
import { administers } from './read-kept.ts'
import { keptViews, viewOf } from './views.ts'

/** The region that a code begins with. */
const regionOf = (code: string) => code.slice(0, 6)
/** The hall that the code of a window begins with. */
const hallOf = (windowId: string) => windowId.slice(0, 9)

export const saveHall: UseCase<'saveHall'> = async ({ path, body, caller, now }) => {
  const { version, ...words } = body
  const { hallId } = path
  const entry = { hallId, regionCode: regionOf(hallId), ...words, source: 'Entered by an administrator.' }
  const saved = await save(caller, now, version, { kind: 'hall', entry })
  return 'problem' in saved
    ? saved
    : { body: keptViews(saved.kept).hall(saved.kept.directory.halls.find((one) => one.hallId === hallId) ?? entry) }
}

export const saveDepartment: UseCase<'saveDepartment'> = async ({ path, body, caller, now }) => {
  const { version, ...words } = body
  const { departmentCode } = path
  const entry = { departmentCode, regionCode: regionOf(departmentCode), ...words }
  const saved = await save(caller, now, version, { kind: 'department', entry })
  return 'problem' in saved
    ? saved
    : {
        body: keptViews(saved.kept).department(
          saved.kept.directory.departments.find((one) => one.departmentCode === departmentCode) ?? entry,
        ),
      }
}

export const saveWindow: UseCase<'saveWindow'> = async ({ path, body, caller, now }) => {
  const { version, ...words } = body
  const { windowId } = path
  const entry = { windowId, hallId: hallOf(windowId), regionCode: regionOf(windowId), ...words }
  const saved = await save(caller, now, version, { kind: 'window', entry })
  return 'problem' in saved
    ? saved
    : {
        body: keptViews(saved.kept).window(
          saved.kept.directory.windows.find((one) => one.windowId === windowId) ?? entry,
        ),
      }
}

export const saveItem: UseCase<'saveItem'> = async ({ path, body, caller, now }) => {
  const { version, ...words } = body
  const { itemCode } = path
  const entry = { itemCode, regionCode: regionOf(itemCode), ...words }
  const saved = await save(caller, now, version, { kind: 'item', entry })
  return 'problem' in saved
    ? saved
    : { body: keptViews(saved.kept).item(saved.kept.directory.items.find((one) => one.itemCode === itemCode) ?? entry) }
}

/**
 * Adds an entry (version 0) or changes it as it was seen. The same sent again is answered as done; who comes second
 * with something else gets what stands.
 */
function save(caller: Staff, now: Date, version: number, wanted: DirectoryEntry) {
  return keepEntries(caller, now, (kept) => decide(kept, caller, version, wanted))
}

function decide(kept: KeptDirectory, { grants }: Staff, version: number, wanted: DirectoryEntry): Decision {
  const { kind } = wanted
  const code = codeOfEntry(wanted)
  if (!administers(grants, wanted.entry.regionCode, kept)) return { problem: 'NOT_FOUND' }
  const standing = entryOf(kept.directory, kind, code)
  const next = { kind, entry: { ...standing?.entry, ...wanted.entry } } as DirectoryEntry
  if (standing) {
    if (canonicalText(standing.entry) === canonicalText(next.entry)) return 'so already'
    const current = viewOf(kept, standing)
    if (version === 0) return { problem: 'DIRECTORY_CODE_TAKEN', field: 'code', current }
    if (kept.standOf(kind, code)?.version !== version) return { problem: 'VERSION_STALE', current }
  } else if (version > 0) return { problem: 'NOT_FOUND' }
  return {
    entries: [next],
    record: {
      action: standing ? 'change' : 'create',
      subject: { kind, id: code },
      place: placeOfEntry(kept.directory.cityCode, next),
      changes: changesBetween({ ...standing?.entry }, { ...next.entry }),
    },
  }
}
