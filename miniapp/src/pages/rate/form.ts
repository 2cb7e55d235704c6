import type { RatingContext, ReviewRequest } from '@minping/shared/api'
import { type Channel, checkReview, type LabelSet, type Level, type Outcome } from '@minping/shared/review'
import type { Origin, OutgoingPhoto, Refusal, UnsentReview } from '../../service'

/** What a person enters on the rate page. */
export interface RateForm {
  level: Level | undefined
  labels: string[]
  comment: string
  photos: OutgoingPhoto[]
  keptPrivate: boolean
  contact: 'anonymous' | 'phone'
  phone: string
  itemCode: string
  projectNo: string
  /** That it failed, where somebody says so. */
  outcome: Outcome | undefined
  outcomeReasons: string[]
}

export type FormField = 'level' | 'labels' | 'comment' | 'phone' | 'projectNo' | 'outcome'
/** Which sentence stands at a field. */
export type FormFault =
  | 'levelMissing'
  | 'reasonMissing'
  | 'commentTooLong'
  | 'labelWrong'
  | 'phoneWrong'
  | 'projectNoWrong'
  | 'outcomeWrong'
  | 'projectNoElsewhere'
export type FormFaults = Partial<Record<FormField, FormFault>>

export const emptyForm: RateForm = {
  level: undefined,
  labels: [],
  comment: '',
  photos: [],
  keptPrivate: false,
  contact: 'anonymous',
  phone: '',
  itemCode: '',
  projectNo: '',
  outcome: undefined,
  outcomeReasons: [],
}

const phonePattern = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/
const projectNoPattern = /^[A-Za-z0-9-]{8,40}$/

/** What is wrong with a form before it is sent; the same rules as the service's. */
export function checkForm(form: RateForm, labelSet: LabelSet): FormFaults {
  if (form.level === undefined) return { level: 'levelMissing' }
  const faults: FormFaults = {}
  const problem = checkReview({ level: form.level, labels: form.labels, comment: form.comment }, labelSet)
  if (problem?.code === 'REASON_REQUIRED') faults.labels = 'reasonMissing'
  else if (problem?.code === 'COMMENT_TOO_LONG') faults.comment = 'commentTooLong'
  else if (problem) faults.labels = 'labelWrong'
  if (form.contact === 'phone' && !phonePattern.test(form.phone.trim())) faults.phone = 'phoneWrong'
  if (form.projectNo.trim() && !projectNoPattern.test(form.projectNo.trim())) faults.projectNo = 'projectNoWrong'
  return faults
}

/** The review that a form says; undefined before a level is chosen. What is empty is left out. */
export function requestOf(
  origin: Origin,
  form: RateForm,
  context: RatingContext,
  channel?: Channel,
): ReviewRequest | undefined {
  if (form.level === undefined) return undefined
  const onlyItem = context.items.length === 1 ? context.items[0]?.itemCode : undefined
  // A one-time code is for a matter: its record knows what it was.
  const itemCode = context.matter ? '' : form.itemCode || onlyItem
  const comment = form.comment.trim()
  const projectNo = context.matter ? '' : form.projectNo.trim()
  const withPhone = form.contact === 'phone'
  return {
    ...origin,
    level: form.level,
    labels: form.labels,
    anonymous: !withPhone,
    ...(channel && { channel }),
    ...(comment && { comment }),
    ...(comment && form.keptPrivate && { keptPrivate: true }),
    ...(withPhone && { contact: { phone: form.phone.trim() } }),
    ...(itemCode && { itemCode }),
    ...(projectNo && { projectNo }),
    ...(form.outcome && { outcome: form.outcome, outcomeReasons: form.outcomeReasons }),
  }
}

/** The form that a review was made with, to be changed and sent again. */
export function formOf({ request, photos = [] }: Pick<UnsentReview, 'request' | 'photos'>): RateForm {
  return {
    level: request.level,
    labels: request.labels,
    comment: request.comment ?? '',
    // What arrived for a review that was refused is sent anew with the next.
    photos: photos.map(({ photoId, name, bytes }) => ({ photoId, name, bytes })),
    keptPrivate: request.keptPrivate ?? false,
    contact: request.contact ? 'phone' : 'anonymous',
    phone: request.contact?.phone ?? '',
    itemCode: request.itemCode ?? '',
    projectNo: request.projectNo ?? '',
    outcome: request.outcome,
    outcomeReasons: request.outcomeReasons ?? [],
  }
}

/** Which field a refusal of the service is about; undefined when it is about none that can be corrected. */
export function fieldOfRefusal({ code, field = '' }: Refusal): FormField | undefined {
  if (code === 'CONTACT_INVALID' || field.startsWith('contact')) return 'phone'
  if (code === 'PROJECT_NUMBER_INVALID' || code === 'RECORD_AT_OTHER_WINDOW' || field === 'projectNo')
    return 'projectNo'
  if (code === 'OUTCOME_REASON_UNKNOWN') return 'outcome'
  if (code === 'COMMENT_TOO_LONG' || field === 'comment') return 'comment'
  return /^(REASON_REQUIRED|LABEL_)/.test(code) || field.startsWith('labels') ? 'labels' : undefined
}
