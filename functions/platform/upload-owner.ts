/** Who a business is as the owner of uploads: its response. The business's own id would lead from it to its answers (decision 08). */
export function ownerOfResponse(responseId: string): string {
  return `response:${responseId}`
}

export function ownerOfStaff(staffId: string): string {
  return `staff:${staffId}`
}
