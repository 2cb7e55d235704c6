/** How often a reason was chosen by those who said that nothing was achieved: `failureN01`. */
export type FailureReasonField = `failureN${string}`
/** What is counted of failures alone, per scope and month: how many they are, their reasons, and how many chose none. */
export type FailureField = FailureReasonField | 'failures' | 'failureUnexplained'

/** Whether a name is counted in the counters of failures. */
export function isFailureField(name: string): name is FailureField {
  return name === 'failures' || name === 'failureUnexplained' || reasonOfField(name) !== undefined
}

export function failureReasonField(code: string): FailureReasonField {
  return `failure${code}` as FailureReasonField
}

/** The reason that a field counts; undefined for other fields. */
export function reasonOfField(name: string): string | undefined {
  return /^failure(N\d{2})$/.exec(name)?.[1]
}
