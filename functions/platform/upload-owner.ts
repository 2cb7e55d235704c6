import type { Citizen } from './call.ts'
import { steadySubject } from './steady-subject.ts'

/** Who a business is as the owner of uploads: its response. The business's own id would lead from it to its answers (decision 08). */
export function ownerOfResponse(responseId: string): string {
  return `response:${responseId}`
}

/** The phone itself, where it is known: what it sent stays its own after signing in to WeChat. */
export function ownerOfCitizen({ subjects }: Citizen): string {
  return ownerOfSubject(steadySubject(subjects))
}

/** The same of one identity of a citizen. */
export function ownerOfSubject(subject: string): string {
  return `citizen:${subject}`
}

export function ownerOfStaff(staffId: string): string {
  return `staff:${staffId}`
}
