/** What of a list is shown: everything open, what is overdue, or one state. */
export type CaseFilter<State extends string> = 'open' | 'overdue' | State

/** The filters of one kind of cases. */
export interface CaseFilters<State extends string> {
  /** In the order in which they are offered. */
  filters: readonly CaseFilter<State>[]
  /** Reads a filter from a page's address; everything open when it is none. */
  read(text: string | undefined): CaseFilter<State>
  /** The question to the service. */
  queryOf(
    filter: CaseFilter<State>,
    scope: string | undefined,
  ): { state: 'open' | State; overdue?: 'true'; scope?: string }
  /** How many cases a filter shows, as far as the service counts them: only the open ones. */
  countOf(filter: CaseFilter<State>, counts: Record<string, number> | undefined): number | undefined
}

/** The filters over the states of one kind of cases; `open` are those that wait for a reply. */
export function filtersOver<State extends string>(open: readonly State[], all: readonly State[]): CaseFilters<State> {
  const filters = ['open', 'overdue', ...open, ...all.filter((state) => !open.includes(state))] as const
  return {
    filters,
    read: (text) => filters.find((filter) => filter === text) ?? 'open',
    queryOf: (filter, scope) => ({
      ...(filter === 'overdue' ? { state: 'open', overdue: 'true' } : { state: filter }),
      ...(scope !== undefined && { scope }),
    }),
    countOf: (filter, counts) =>
      filter !== 'open' || counts === undefined
        ? counts?.[filter]
        : open.reduce((sum, state) => sum + (counts[state] ?? 0), 0),
  }
}
