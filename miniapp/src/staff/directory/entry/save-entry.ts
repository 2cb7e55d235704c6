import { callAsStaff } from '../../../service'
import { codeOf, type EntryForm } from './form'

/** Sends a form as the service takes it; the version that stands then. */
export async function saveEntry(form: EntryForm): Promise<number> {
  const { kind, version, departmentCode } = form
  const code = codeOf(form)
  const names = { version, name: form.name.trim(), englishName: form.englishName.trim() }
  switch (kind) {
    case 'halls': {
      const body = { ...names, address: form.address.trim() }
      return (await callAsStaff('POST /api/directory/halls/{hallId}', { path: { hallId: code }, body })).version
    }
    case 'departments': {
      const path = { departmentCode: code }
      return (await callAsStaff('POST /api/directory/departments/{departmentCode}', { path, body: names })).version
    }
    case 'windows': {
      const { service, englishService, itemCodes } = form
      const body = {
        ...names,
        service: service.trim(),
        englishService: englishService.trim(),
        departmentCode,
        itemCodes: [...itemCodes],
      }
      return (await callAsStaff('POST /api/directory/windows/{windowId}', { path: { windowId: code }, body })).version
    }
    case 'items': {
      const body = { ...names, departmentCode }
      return (await callAsStaff('POST /api/directory/items/{itemCode}', { path: { itemCode: code }, body })).version
    }
  }
}
