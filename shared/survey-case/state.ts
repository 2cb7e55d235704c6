/** States of a problem that a business reported. */
export const surveyCaseStates = [
  'pending', // 待受理
  'processing', // 办理中
  'reviewing', // 待审核
  'replied', // 已答复
  'closed', // 已办结
] as const
export type SurveyCaseState = (typeof surveyCaseStates)[number]

export const surveyCaseStateNames: Record<SurveyCaseState, { zh: string; en: string }> = {
  pending: { zh: '待受理', en: 'To accept' },
  processing: { zh: '办理中', en: 'In work' },
  reviewing: { zh: '待审核', en: 'To review' },
  replied: { zh: '已答复', en: 'Replied' },
  closed: { zh: '已办结', en: 'Closed' },
}

/** The states before a reply: the case is being worked on and its deadlines run. */
export const openSurveyCaseStates = ['pending', 'processing', 'reviewing'] as const satisfies readonly SurveyCaseState[]
export type OpenSurveyCaseState = (typeof openSurveyCaseStates)[number]

/** Whether a case still waits for its reply. */
export function isOpenSurveyCase(state: SurveyCaseState): state is OpenSurveyCaseState {
  return openSurveyCaseStates.some((open) => open === state)
}

/** What staff can do to a case; the business's own verdict has its own route. */
export const surveyCaseActions = [
  'accept', // 受理
  'assign', // 转派, to a colleague
  'redispatch', // 转办, to another department
  'visit', // 回访: each attempt to reach who agreed to be contacted
  'extend', // 延期, once, with a reason
  'rectify', // 整改: what was done, to be reviewed
  'return', // 退回重办
  'reply', // 审核通过并答复
  'supervise', // 督办
] as const
export type SurveyCaseAction = (typeof surveyCaseActions)[number]

/** What kind of measure was taken. `explained`: there is no legal basis to do what was asked for, and why. */
export const measures = ['fixedAtOnce', 'procedure', 'rule', 'coordination', 'explained'] as const
export type Measure = (typeof measures)[number]

export const measureNames: Record<Measure, { zh: string; en: string }> = {
  fixedAtOnce: { zh: '立行立改', en: 'Put right at once' },
  procedure: { zh: '优化流程', en: 'Procedure improved' },
  rule: { zh: '完善制度', en: 'Rule changed or made' },
  coordination: { zh: '协调解决', en: 'Solved with others' },
  explained: { zh: '解释说明', en: 'Explained' },
}
