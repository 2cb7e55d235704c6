import type { CaseRule } from '../case/workflow.ts'
import { openSurveyCaseStates, type SurveyCaseAction, type SurveyCaseState } from './state.ts'

/** What a request must bring for an action. */
export type SurveyCaseNeed = 'text' | 'outcome' | 'measures' | 'assignee' | 'departmentCode' | 'workingDays'

const workers = ['handler', 'hallManager'] as const
const reviewers = ['hallManager', 'supervisor'] as const

/** The workflow of a reported problem, whole: 待受理 → 办理中 → 待审核 → 已答复 → 已办结. */
export const surveyCaseTable: Record<SurveyCaseAction, CaseRule<SurveyCaseState, SurveyCaseNeed>> = {
  accept: {
    name: { zh: '受理', en: 'Accept' },
    from: ['pending'],
    to: 'processing',
    roles: workers,
    needs: [],
  },
  assign: {
    name: { zh: '转派', en: 'Assign' },
    from: ['pending', 'processing'],
    to: 'same',
    roles: ['hallManager'],
    needs: ['assignee'],
  },
  redispatch: {
    name: { zh: '转办', en: 'Pass to another department' },
    from: ['pending', 'processing'],
    to: 'pending',
    roles: reviewers,
    needs: ['departmentCode', 'text'],
  },
  visit: {
    name: { zh: '回访', en: 'Record a visit' },
    from: ['processing'],
    to: 'same',
    roles: workers,
    needs: ['outcome'],
  },
  extend: {
    name: { zh: '延期', en: 'Extend' },
    from: ['processing'],
    to: 'same',
    roles: reviewers,
    needs: ['text', 'workingDays'],
  },
  rectify: {
    name: { zh: '提交整改', en: 'Submit the rectification' },
    from: ['processing'],
    to: 'reviewing',
    roles: workers,
    needs: ['measures', 'text'],
    takesFiles: true,
  },
  return: {
    name: { zh: '退回重办', en: 'Return for redo' },
    from: ['reviewing'],
    to: 'processing',
    roles: reviewers,
    needs: ['text'],
  },
  reply: {
    name: { zh: '审核通过并答复', en: 'Approve and reply' },
    from: ['reviewing'],
    to: 'replied',
    roles: reviewers,
    needs: ['text'],
    shownToReporter: true,
    takesFiles: true,
  },
  supervise: {
    name: { zh: '督办', en: 'Supervise' },
    from: openSurveyCaseStates,
    to: 'same',
    roles: ['supervisor'],
    needs: ['text'],
  },
}
