/**
 * What is counted of one item of a wave (a question, a row of a matrix `question.row`, or one of `stratumItems`) in a
 * scope. Everything that results show is arithmetic on these: no answer is read again.
 *
 * Values of an item: `o:<option>`, `s:<score>`, `b:<bin>` (0 = below the first edge), `r:<option>:<place>`,
 * `g:<keyword group>`, `f:<number of files>`, `kept`/`broken` (a number beside its promise), `answered`, `notExperienced`; for `stratumItems`
 * the stratum's own text. An item that was hidden or left out has no value.
 */
export interface ItemStatistics {
  item: string
  /** How many responses have the value. */
  counts: Record<string, number>
  /** `<value>|<other item>=<other value>` → how many have both. Of two items the one that sorts first keeps the pairs; stratum items sort last. Items of text, files, date and ranking have pairs with stratum items only. */
  pairs: Record<string, number>
  /** Number items, in units of 10^-decimals. */
  sum: number
  squares: number
}

/** Items that every response has: where the business is, its industry, its size, all three together, and who answered. */
export const stratumItems = ['~region', '~industry', '~size', '~stratum', '~kind'] as const
export type StratumItem = (typeof stratumItems)[number]

/** What one response adds: the values of each item, and the numbers of number items (integers, in units of 10^-decimals). */
export interface ResponseFacts {
  values: Readonly<Record<string, readonly string[]>>
  numbers: Readonly<Record<string, number>>
}
