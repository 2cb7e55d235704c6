import { callAsStaff } from '../../../service'
import { codeOf, type EntryForm } from './form'

/** Sends a form as the service takes it. */
export async function saveEntry(form: EntryForm): Promise<void> {
  const { kind, version, departmentCode } = form
  const code = codeOf(form)
  const names = { version, name: form.name.trim(), englishName: form.englishName.trim() }
  switch (kind) {
    case 'halls': {
      const body = { ...names, address: form.address.trim() }
      await callAsStaff('POST /api/directory/halls/{hallId}', { path: { hallId: code }, body })
      return
    }
    case 'departments':
      await callAsStaff('POST /api/directory/departments/{departmentCode}', {
        path: { departmentCode: code },
        body: names,
      })
      return
    case 'windows': {
      const { service, englishService, itemCodes } = form
      await callAsStaff('POST /api/directory/windows/{windowId}', {
        path: { windowId: code },
        body: {
          ...names,
          service: service.trim(),
          englishService: englishService.trim(),
          departmentCode,
          itemCodes: [...itemCodes],
        },
      })
      return
    }
    case 'items':
      await callAsStaff('POST /api/directory/items/{itemCode}', {
        path: { itemCode: code },
        body: { ...names, departmentCode },
      })
  }
}
