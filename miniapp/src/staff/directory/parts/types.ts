import type { ResponseBody } from '@minping/shared/api'

export type KeptDirectory = ResponseBody<'getDirectory'>
export type KeptHall = KeptDirectory['halls'][number]
export type KeptDepartment = KeptDirectory['departments'][number]
export type KeptWindow = KeptDirectory['windows'][number]
export type KeptItem = KeptDirectory['items'][number]

export const directoryKinds = ['windows', 'halls', 'departments', 'items'] as const
export type DirectoryKind = (typeof directoryKinds)[number]

/** What every entry has, whatever it is. */
export interface Row {
  code: string
  name: string
  englishName: string
  version: number
  changedAt?: string | undefined
  retiredAt?: string | undefined
}

/** The entries of a kind, each under its code. */
export function rowsOf(directory: KeptDirectory, kind: DirectoryKind): Row[] {
  switch (kind) {
    case 'halls':
      return directory.halls.map((hall) => ({ ...hall, code: hall.hallId }))
    case 'departments':
      return directory.departments.map((department) => ({ ...department, code: department.departmentCode }))
    case 'windows':
      return directory.windows.map((window) => ({ ...window, code: window.windowId }))
    case 'items':
      return directory.items.map((item) => ({ ...item, code: item.itemCode }))
  }
}
