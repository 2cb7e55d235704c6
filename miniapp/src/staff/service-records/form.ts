import { isProjectNo, normalProjectNo, type ServiceOutcome } from '@minping/shared/service-record'

/** What somebody enters of a matter that was handled. */
export interface RecordForm {
  projectNo: string
  /** Empty until one is chosen. */
  itemCode: string
  outcome: ServiceOutcome
}

export type RecordField = 'windowId' | 'projectNo' | 'itemCode'

export const emptyForm: RecordForm = { projectNo: '', itemCode: '', outcome: 'done' }

/** The form for the next matter: most are like the one before, but for the number. */
export function nextForm({ itemCode }: RecordForm): RecordForm {
  return { ...emptyForm, itemCode }
}

/** What is wrong with a form before it is sent. */
export function faultsOf({
  projectNo,
  itemCode,
}: RecordForm): Partial<Record<RecordField, 'projectNoWrong' | 'itemMissing'>> {
  return {
    ...(!isProjectNo(projectNo) && { projectNo: 'projectNoWrong' as const }),
    ...(itemCode === '' && { itemCode: 'itemMissing' as const }),
  }
}

/** The form at a window: what it doesn't handle isn't chosen, what alone it handles is. */
export function formAt(form: RecordForm, items: readonly { itemCode: string }[]): RecordForm {
  if (items.some(({ itemCode }) => itemCode === form.itemCode)) return form
  const [only, ...others] = items
  return { ...form, itemCode: only && others.length === 0 ? only.itemCode : '' }
}

/** As the service takes it. */
export function requestOf({ projectNo, itemCode, outcome }: RecordForm, windowId: string) {
  return { windowId, projectNo: normalProjectNo(projectNo), itemCode, outcome }
}
