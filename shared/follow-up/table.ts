import type { CaseRule } from '../case/workflow.ts'
import { type FollowUpAction, type FollowUpState, openStates } from './state.ts'

/** What a request must bring for an action. */
export type FollowUpNeed = 'text' | 'outcome' | 'path' | 'assignee' | 'workingDays'

/** One row of the workflow. */
export interface FollowUpRule extends CaseRule<FollowUpState, FollowUpNeed> {
  /** Which deadline it sets: that of the chosen path, or the one extension. */
  deadline?: 'path' | 'extension'
}

const workers = ['handler', 'hallManager'] as const
const reviewers = ['hallManager', 'supervisor'] as const

/** The workflow of a bad review, whole: 待受理 → 核实中 → (申诉中) → 整改中 → 待审核 → 已反馈 → 已办结. */
export const followUpTable: Record<FollowUpAction, FollowUpRule> = {
  accept: {
    name: { zh: '受理', en: 'Accept' },
    from: ['pending'],
    to: 'verifying',
    roles: workers,
    needs: [],
  },
  assign: {
    name: { zh: '转派', en: 'Assign' },
    from: ['pending', 'verifying', 'rectifying'],
    to: 'same',
    roles: ['hallManager'],
    needs: ['assignee'],
  },
  'hand-over': {
    name: { zh: '移交', en: 'Hand over' },
    from: ['pending', 'verifying', 'rectifying'],
    to: 'same',
    roles: ['handler'],
    needs: ['assignee', 'text'],
  },
  visit: {
    name: { zh: '回访', en: 'Record a visit' },
    from: ['verifying', 'rectifying'],
    to: 'same',
    roles: workers,
    needs: ['outcome'],
  },
  appeal: {
    name: { zh: '申诉', en: 'Appeal' },
    from: ['verifying'],
    to: 'appealing',
    roles: ['hallManager'],
    needs: ['text'],
    takesFiles: true,
  },
  'uphold-appeal': {
    name: { zh: '申诉成立', en: 'Uphold the appeal' },
    from: ['appealing'],
    to: 'excluded',
    roles: ['supervisor'],
    needs: ['text'],
    shownToReporter: true,
  },
  'reject-appeal': {
    name: { zh: '申诉不成立', en: 'Reject the appeal' },
    from: ['appealing'],
    to: 'verifying',
    roles: ['supervisor'],
    needs: ['text'],
  },
  rectify: {
    name: { zh: '开始整改', en: 'Start rectification' },
    from: ['verifying'],
    to: 'rectifying',
    roles: workers,
    needs: ['path'],
    deadline: 'path',
  },
  'request-extension': {
    name: { zh: '申请延期', en: 'Ask for an extension' },
    from: ['rectifying'],
    to: 'same',
    roles: workers,
    needs: ['text', 'workingDays'],
  },
  'grant-extension': {
    name: { zh: '同意延期', en: 'Grant the extension' },
    from: ['rectifying'],
    to: 'same',
    roles: reviewers,
    needs: ['text'],
    deadline: 'extension',
  },
  'refuse-extension': {
    name: { zh: '不同意延期', en: 'Refuse the extension' },
    from: ['rectifying'],
    to: 'same',
    roles: reviewers,
    needs: ['text'],
  },
  submit: {
    name: { zh: '提交审核', en: 'Submit for review' },
    from: ['rectifying'],
    to: 'reviewing',
    roles: workers,
    needs: ['text'],
    takesFiles: true,
  },
  return: {
    name: { zh: '退回重办', en: 'Return for redo' },
    from: ['reviewing'],
    to: 'rectifying',
    roles: reviewers,
    needs: ['text'],
  },
  approve: {
    name: { zh: '审核通过并反馈', en: 'Approve and reply' },
    from: ['reviewing'],
    to: 'replied',
    roles: reviewers,
    needs: ['text'],
    shownToReporter: true,
    takesFiles: true,
  },
  supervise: {
    name: { zh: '督办', en: 'Supervise' },
    from: openStates,
    to: 'same',
    roles: ['supervisor'],
    needs: ['text'],
  },
  close: {
    name: { zh: '办结', en: 'Close' },
    from: ['replied'],
    to: 'closed',
    roles: reviewers,
    needs: [],
  },
}
