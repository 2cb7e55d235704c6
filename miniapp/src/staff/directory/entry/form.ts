import { nextCode } from '@minping/shared/directory'
import type { DirectoryKind, KeptDirectory } from '../parts/types'

/** An entry as it is typed; fields that its kind doesn't have stay empty. */
export interface EntryForm {
  kind: DirectoryKind
  /** Seen when the form was filled; 0 for a new entry. */
  version: number
  /** What the code begins with, and the rest that is typed for a new entry. */
  around: string
  rest: string
  name: string
  englishName: string
  address: string
  service: string
  englishService: string
  departmentCode: string
  itemCodes: readonly string[]
}

export type EntryField = 'code' | 'name' | 'englishName' | 'service' | 'englishService' | 'departmentCode' | 'itemCodes'
export type EntryFault = 'missing' | 'notLatin' | 'tooLong' | 'codeNumber' | 'codeLetters' | 'itemsMissing'

const blank = {
  name: '',
  englishName: '',
  address: '',
  service: '',
  englishService: '',
  departmentCode: '',
  itemCodes: [],
}

/** The code of what a form is about. */
export const codeOf = ({ around, rest }: EntryForm): string => `${around}-${rest}`

/** A form for a new entry of a region; a window's lies in a hall. The next number is filled in. */
export function newForm(kind: DirectoryKind, directory: KeptDirectory, hallId: string | undefined): EntryForm {
  const { regionCode, halls, windows, departments } = directory
  const serving = halls.find((hall) => hall.retiredAt === undefined)
  const around = kind === 'windows' ? (hallId ?? serving?.hallId ?? `${regionCode}-01`) : regionCode
  const [department] = departments.filter(({ retiredAt }) => retiredAt === undefined)
  const taken = kind === 'windows' ? windows.map(({ windowId }) => windowId) : halls.map((hall) => hall.hallId)
  const isNumbered = kind === 'windows' || kind === 'halls'
  const rest = isNumbered ? (nextCode(around, taken)?.slice(around.length + 1) ?? '') : ''
  const departmentCode = kind === 'windows' || kind === 'items' ? (department?.departmentCode ?? '') : ''
  return { ...blank, kind, version: 0, around, rest, departmentCode }
}

/** A form with what stands; undefined when the region has no such entry. */
export function formOf(kind: DirectoryKind, directory: KeptDirectory, code: string): EntryForm | undefined {
  const split = (around: string) => ({ kind, around, rest: code.slice(around.length + 1) })
  switch (kind) {
    case 'halls': {
      const hall = directory.halls.find((one) => one.hallId === code)
      return hall && { ...blank, ...pick(hall), address: hall.address, ...split(directory.regionCode) }
    }
    case 'departments': {
      const department = directory.departments.find((one) => one.departmentCode === code)
      return department && { ...blank, ...pick(department), ...split(directory.regionCode) }
    }
    case 'windows': {
      const window = directory.windows.find((one) => one.windowId === code)
      if (!window) return undefined
      const { hallId, service, englishService, departmentCode, itemCodes } = window
      return { ...blank, ...pick(window), service, englishService, departmentCode, itemCodes, ...split(hallId) }
    }
    case 'items': {
      const item = directory.items.find((one) => one.itemCode === code)
      return item && { ...blank, ...pick(item), departmentCode: item.departmentCode, ...split(directory.regionCode) }
    }
  }
}

function pick({ version, name, englishName }: { version: number; name: string; englishName: string }) {
  return { version, name, englishName }
}

/** What is wrong with a form before anybody is asked, by field. */
export function faultsOf(form: EntryForm): Partial<Record<EntryField, EntryFault>> {
  const { kind, version, rest, itemCodes, departmentCode } = form
  const isNumbered = kind === 'windows' || kind === 'halls'
  const code = isNumbered ? (/^\d{2}$/.test(rest) ? undefined : 'codeNumber') : codeLetters(rest)
  const faults: [EntryField, EntryFault | undefined][] = [
    ['code', version === 0 ? code : undefined],
    ['name', words(form.name, 60)],
    ['englishName', latin(form.englishName)],
    ...(kind === 'windows' || kind === 'items'
      ? [['departmentCode', departmentCode === '' ? 'missing' : undefined] as [EntryField, EntryFault | undefined]]
      : []),
    ...(kind === 'windows'
      ? ([
          ['service', words(form.service, 30)],
          ['englishService', latin(form.englishService)],
          ['itemCodes', itemCodes.length === 0 ? 'itemsMissing' : undefined],
        ] as [EntryField, EntryFault | undefined][])
      : []),
  ]
  return Object.fromEntries(faults.flatMap(([field, fault]) => (fault ? [[field, fault]] : [])))
}

function codeLetters(rest: string): EntryFault | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9-]{1,56}$/.test(rest) ? undefined : 'codeLetters'
}

function words(text: string, most: number): EntryFault | undefined {
  if (text.trim() === '') return 'missing'
  return text.trim().length > most ? 'tooLong' : undefined
}

function latin(text: string): EntryFault | undefined {
  return words(text, 120) ?? (/^[\x20-\x7e’]+$/.test(text.trim()) ? undefined : 'notLatin')
}
