/** The request that caused a write: the same key with the same body is the same request, sent again. */
export interface RequestMark {
  key: string
  bodyHash: string
}

/** What a request is to an earlier one that has already had its effect. */
export function compareRequests(earlier: RequestMark | undefined, request: RequestMark): 'same' | 'reused' | 'other' {
  if (earlier?.key !== request.key) return 'other'
  return earlier.bodyHash === request.bodyHash ? 'same' : 'reused'
}
