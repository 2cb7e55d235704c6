/** States of a 差评回访整改工单 (国办发〔2019〕51号). */
export const followUpStates = [
  'pending', // 待受理
  'verifying', // 核实中
  'appealing', // 申诉中
  'excluded', // 不予采纳
  'rectifying', // 整改中
  'reviewing', // 待审核
  'replied', // 已反馈
  'closed', // 已办结
] as const
export type FollowUpState = (typeof followUpStates)[number]

export const followUpStateNames: Record<FollowUpState, { zh: string; en: string }> = {
  pending: { zh: '待受理', en: 'To accept' },
  verifying: { zh: '核实中', en: 'Verifying' },
  appealing: { zh: '申诉中', en: 'Under appeal' },
  excluded: { zh: '不予采纳', en: 'Excluded' },
  rectifying: { zh: '整改中', en: 'Rectifying' },
  reviewing: { zh: '待审核', en: 'To review' },
  replied: { zh: '已反馈', en: 'Replied' },
  closed: { zh: '已办结', en: 'Closed' },
}

/** The states before a reply: the case is being worked on and its deadlines run. */
export const openStates = [
  'pending',
  'verifying',
  'appealing',
  'rectifying',
  'reviewing',
] as const satisfies readonly FollowUpState[]

/** Whether a case still waits for its reply. */
export function isOpen(state: FollowUpState): boolean {
  return openStates.some((open) => open === state)
}

/** What staff can do to a follow-up; the citizen's own deeds (supplement, verdict) have their own routes. */
export const followUpActions = [
  'accept', // 受理
  'assign', // 转派, by a manager
  'hand-over', // 移交, by whoever is in charge, to a colleague of the same hall or department
  'visit', // 回访: each attempt, also those that reached nobody
  'appeal', // 申诉
  'uphold-appeal', // 申诉成立 → 不予采纳
  'reject-appeal', // 申诉不成立
  'rectify', // 开始整改, on the simple, complex or explained path
  'request-extension', // 申请延期, with a reason
  'grant-extension', // 同意延期, once, by somebody else
  'refuse-extension', // 不同意延期
  'submit', // 提交审核
  'return', // 退回重办
  'approve', // 审核通过并反馈
  'supervise', // 督办
  'close', // 办结
] as const
export type FollowUpAction = (typeof followUpActions)[number]

/** Why a case that had a phone number has none any more: taken back, forgotten with the person, or its time was over. */
export const contactLosses = ['withdraw-contact', 'forget-reviewer', 'expire-contact'] as const
export type ContactLoss = (typeof contactLosses)[number]

/** How a bad review is put right: 立行立改, 限期整改, 解释说明. */
export const rectificationPaths = ['simple', 'complex', 'explained'] as const
export type RectificationPath = (typeof rectificationPaths)[number]

/** How somebody was sought: 电话, 上门, 短信, 其他. */
export const visitChannels = ['phone', 'inPerson', 'message', 'other'] as const
export type VisitChannel = (typeof visitChannels)[number]

export { type Verdict, type VisitOutcome, verdicts, visitOutcomes } from '../case/outcome.ts'
