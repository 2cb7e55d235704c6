import type { Words } from '../../text'

interface ReasonsText {
  title: string
  lead: (badReviews: string, given: string) => string
  before: (period: string, badReviews: string) => string
  wordsOnly: string
  cumulative: (percent: string) => string
  change: (points: string) => string
  unchanged: string
  none: string
  noneSince: string
  reasonColumn: string
  countColumn: string
  shareColumn: string
  cumulativeColumn: string
  beforeColumn: string
  changeColumn: string
  look: (reason: string) => string
  every: (count: string) => string
  fewer: string
  note: string
  failures: string
  failuresLead: (reviews: string, given: string) => string
  failuresBefore: (period: string, reviews: string) => string
  unexplained: string
  failuresNone: string
  failuresNote: string
}

/** Why people were dissatisfied. */
export const reasonsText: Words<ReasonsText> = {
  zh: {
    title: '差评原因',
    lead: (badReviews, given) => `${badReviews} 件有效差评，共选 ${given} 次原因`,
    before: (period, badReviews) => `上一期（${period}）${badReviews} 件有效差评`,
    wordsOnly: '未选标签，只写了文字',
    cumulative: (percent) => `累计 ${percent}`,
    change: (points) => `较上期 ${points} 个百分点`,
    unchanged: '与上期持平',
    none: '无差评。',
    noneSince: '本期没有',
    reasonColumn: '原因',
    countColumn: '次数',
    shareColumn: '占比',
    cumulativeColumn: '累计占比',
    beforeColumn: '上期占比',
    changeColumn: '变化（百分点）',
    look: (reason) => `查看原因为“${reason}”的评价`,
    every: (count) => `显示全部 ${count} 个原因`,
    fewer: '只显示主要原因',
    note: '占比以全部所选原因为分母，一件评价可选多个；只计首次评价。',
    failures: '没办成、退件的原因',
    failuresLead: (reviews, given) => `${reviews} 人说没办成或退件，共选 ${given} 次原因`,
    failuresBefore: (period, reviews) => `上一期（${period}）${reviews} 人`,
    unexplained: '没有选原因',
    failuresNone: '本期没有人说没办成或退件。',
    failuresNote: '本市自定的原因，与国家评价标签分开；评任何满意程度都可以选。',
  },
  en: {
    title: 'Reasons for bad reviews',
    lead: (badReviews, given) => `${badReviews} valid bad reviews gave ${given} reasons`,
    before: (period, badReviews) => `The period before (${period}): ${badReviews} valid bad reviews`,
    wordsOnly: 'No label, words only',
    cumulative: (percent) => `together ${percent}`,
    change: (points) => `${points} points on the period before`,
    unchanged: 'as in the period before',
    none: 'No bad reviews.',
    noneSince: 'none in this period',
    reasonColumn: 'Reason',
    countColumn: 'Times',
    shareColumn: 'Share',
    cumulativeColumn: 'Together',
    beforeColumn: 'Share before',
    changeColumn: 'Change (points)',
    look: (reason) => `See the reviews that gave: ${reason}`,
    every: (count) => `Show all ${count} reasons`,
    fewer: 'Show the main reasons only',
    note: 'Shares are of all reasons given; a review may give several. First reviews only.',
    failures: 'Why it was not done or was returned',
    failuresLead: (reviews, given) => `${reviews} reviewers said so and gave ${given} reasons`,
    failuresBefore: (period, reviews) => `The period before (${period}): ${reviews}`,
    unexplained: 'No reason chosen',
    failuresNone: 'Nobody said that it was not done or was returned.',
    failuresNote: 'The city’s own reasons, apart from the national labels; they go with any level.',
  },
}
