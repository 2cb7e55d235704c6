/** What is decided about a flagged review (存疑评价). */
export const flagStates = [
  'undecided', // 待认定: counts, and is shown beside the figures
  'counts', // 认定有效
  'setAside', // 存疑不计: leaves the headline figures, stays visible and is counted apart
] as const
export type FlagState = (typeof flagStates)[number]

export const flagDecisions = ['counts', 'setAside'] as const satisfies readonly FlagState[]
export type FlagDecision = (typeof flagDecisions)[number]

export const flagStateNames: Record<FlagState, { zh: string; en: string }> = {
  undecided: { zh: '待认定', en: 'To decide' },
  counts: { zh: '认定有效', en: 'Counts' },
  setAside: { zh: '存疑不计', en: 'Set aside' },
}
