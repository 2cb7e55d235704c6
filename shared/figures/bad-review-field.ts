/** Working days within which a bad review's first visit came; later ones are counted as beyond the last. */
export const visitBounds = [1, 2, 3, 5] as const
/** The same of its first reply. */
export const replyBounds = [1, 3, 5, 10, 15] as const

/** What is counted of bad reviews alone, per scope and month: why people were dissatisfied, and how far and how fast the work came. */
export const badReviewFields = [
  'bad', // valid bad reviews, by their first judgement
  'wordsOnly', // of them, those that chose no label
  // How far valid follow-ups have come in their present round.
  'accepted',
  'visited', // or verified without contact
  'rectified', // submitted for review, or further
  'closed',
  // Working time from opening to the first visit (or verification) and to the first reply.
  'visitWithin1',
  'visitWithin2',
  'visitWithin3',
  'visitWithin5',
  'visitBeyond5',
  'visitTook', // sum, in hundredths of a working day
  'replyWithin1',
  'replyWithin3',
  'replyWithin5',
  'replyWithin10',
  'replyWithin15',
  'replyBeyond15',
  'replyTook', // sum, in hundredths of a working day
] as const

/** How often a label was chosen in valid bad reviews: `label209`. */
export type LabelField = `label${string}`
export type BadReviewField = (typeof badReviewFields)[number] | LabelField

const named = new Set<string>(badReviewFields)

/** Whether a name is counted in the counters of bad reviews. */
export function isBadReviewField(name: string): name is BadReviewField {
  return named.has(name) || /^label\d{3}$/.test(name)
}

export function labelField(code: string): LabelField {
  return `label${code}`
}

/** The label that a field counts; undefined for other fields. */
export function labelOfField(name: string): string | undefined {
  return /^label(\d{3})$/.exec(name)?.[1]
}
