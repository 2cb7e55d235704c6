import type { ResponseBody } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import type {
  Department,
  DirectoryEntry,
  EntryKind,
  Hall,
  Retirable,
  ServiceItem,
  Window,
} from '@minping/shared/directory'
import type { KeptDirectory } from '../store/directory-change.ts'

/** Entries as administrators see them: with the version that a change names, and since when they are out of service. */
export function keptViews(kept: KeptDirectory) {
  const standOf = (kind: EntryKind, code: string, { retiredAt }: Retirable) => {
    const { version = 0, changedAt } = kept.standOf(kind, code) ?? {}
    return {
      version,
      ...(changedAt !== undefined && { changedAt: shanghaiTimestamp(changedAt) }),
      ...(retiredAt !== undefined && { retiredAt: shanghaiTimestamp(retiredAt) }),
    }
  }
  return {
    hall: (hall: Hall): ResponseBody<'saveHall'> => {
      const { regionCode, retiredAt, ...shown } = hall
      return { ...shown, ...standOf('hall', hall.hallId, hall) }
    },
    department: (department: Department): ResponseBody<'saveDepartment'> => {
      const { regionCode, retiredAt, ...shown } = department
      return { ...shown, ...standOf('department', department.departmentCode, department) }
    },
    window: (window: Window): ResponseBody<'saveWindow'> => {
      const { regionCode, retiredAt, ...shown } = window
      return { ...shown, itemCodes: [...window.itemCodes], ...standOf('window', window.windowId, window) }
    },
    item: (item: ServiceItem): ResponseBody<'saveItem'> => {
      const { regionCode, retiredAt, ...shown } = item
      return { ...shown, ...standOf('item', item.itemCode, item) }
    },
  }
}

/** What stands, for whoever was slower. */
export function viewOf(kept: KeptDirectory, one: DirectoryEntry) {
  const view = keptViews(kept)
  switch (one.kind) {
    case 'hall':
      return view.hall(one.entry)
    case 'department':
      return view.department(one.entry)
    case 'window':
      return view.window(one.entry)
    case 'item':
      return view.item(one.entry)
  }
}
