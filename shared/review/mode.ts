/**
 * 评价方式 of 国办发〔2019〕51号: 一次一评 (on site, at a window's or a hall's code), 一事一评 (of one 办件) and 综合点评 (of a
 * window that somebody looked up). The service derives it from what was opened; the phone never claims it.
 */
export const reviewModes = ['onSite', 'matter', 'general'] as const
export type ReviewMode = (typeof reviewModes)[number]

export const reviewModeNames: Record<ReviewMode, { zh: string; en: string }> = {
  onSite: { zh: '一次一评', en: 'On site' },
  matter: { zh: '一事一评', en: 'Of one matter' },
  general: { zh: '综合点评', en: 'General' },
}
