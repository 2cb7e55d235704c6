/** What the rules look at: never where a request came from. A hall with forty windows shares one address. */
export interface ReviewFact {
  reviewId: string
  windowId: string
  hallId: string
  /** UTC, ISO 8601. */
  submittedAt: string
  /** Who gave it, as the session says (`device:…`, `wechat:…`). */
  reviewer?: string | undefined
  comment?: string | undefined
  /** When the service that it is about began, where a service record says so; UTC, ISO 8601. */
  serviceStartedAt?: string | undefined
}

/** What else is known about the windows whose reviews are looked at. */
export interface WindowKnowledge {
  /** Reviews a minute at a window in office hours, as is usual there (`usualPace`); absent: nothing is known yet. */
  paceOfWindow: ReadonlyMap<string, number>
  /** The reviewers' identities of those who work at a window, as they bound them to their accounts themselves. */
  staffOfWindow: ReadonlyMap<string, ReadonlySet<string>>
}

/** Facts of one kind together, each group by time and then by id: the order of arrival never matters. */
export function groupFacts(
  facts: readonly ReviewFact[],
  nameOf: (fact: ReviewFact) => string | undefined,
): ReviewFact[][] {
  const groups = new Map<string, ReviewFact[]>()
  for (const fact of facts) {
    const name = nameOf(fact)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group) group.push(fact)
    else groups.set(name, [fact])
  }
  for (const group of groups.values()) group.sort(byTime)
  return [...groups.values()]
}

function byTime(one: ReviewFact, other: ReviewFact): number {
  if (one.submittedAt !== other.submittedAt) return one.submittedAt < other.submittedAt ? -1 : 1
  return one.reviewId < other.reviewId ? -1 : 1
}

/** Milliseconds since 1970. */
export function timeOf({ submittedAt }: ReviewFact): number {
  return Date.parse(submittedAt)
}
