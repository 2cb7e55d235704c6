import type { Place } from '../directory/place.ts'
import type { Level } from '../review/level.ts'
import type { AttachedFile } from '../upload/check-file.ts'
import type {
  ContactLoss,
  FollowUpAction,
  FollowUpState,
  RectificationPath,
  Verdict,
  VisitChannel,
  VisitOutcome,
} from './state.ts'

/** What happened to a follow-up, in order; the history is the audit. Instants are UTC, ISO 8601. */
export interface FollowUpEvent {
  action:
    | FollowUpAction
    | ContactLoss
    | 'open'
    | 'supplement'
    | 'verdict'
    | 'reopen'
    | 'reveal-contact'
    | 'overdue'
    | 'reschedule'
  by: { kind: 'citizen' | 'staff' | 'system'; id: string; name: string }
  at: string
  from: FollowUpState
  to: FollowUpState
  text?: string | undefined
  /** Evidence of an appeal, what shows that it was put right, or what comes with the reply. */
  files?: readonly AttachedFile[] | undefined
  outcome?: VisitOutcome | undefined
  channel?: VisitChannel | undefined
  path?: RectificationPath | undefined
  /** Who was put in charge, by an assignment or a hand-over. */
  assignee?: { id: string; name: string } | undefined
  /** How many working days an extension was asked for. */
  workingDays?: number | undefined
  /** The new deadline of an extension, a reopening or a reschedule; the verdict. */
  value?: string | undefined
}

/** 延期申请: what somebody asks for until somebody else decides it. */
export interface ExtensionRequest {
  by: { id: string; name: string }
  at: string
  workingDays: number
  reason: string
}

/** 差评回访整改工单: the work that one bad review causes. `followUpId` is the review's id. */
export interface FollowUp {
  followUpId: string
  receiptNo: string
  /** Grows by one with every change; an action names the version it saw. */
  version: number
  state: FollowUpState
  place: Place
  level: Level
  /** Codes of the reasons that were chosen with the bad word. */
  labels: readonly string[]
  /** 办件编号, where one was given. */
  projectNo?: string | undefined
  /** When the review was given: figures are attributed to this day. */
  submittedAt: string
  /** When the follow-up was opened; deadlines count from the day after. Later than submittedAt when a supplement caused it. */
  openedAt: string
  /** When it was last reopened; the deadlines of the new round count from the day after this. */
  reopenedAt?: string | undefined
  visitDueAt: string
  dueAt: string
  /** 暂定: a deadline reaches a year whose holidays are not published. */
  provisional: boolean
  anonymous: boolean
  hasContact: boolean
  assignee?: { id: string; name: string } | undefined
  path?: RectificationPath | undefined
  /** Attempts to reach the reviewer, also those that reached nobody. */
  visits: number
  /** Verified without a visit (无法联系), counted apart. */
  withoutContact: boolean
  returns: number
  /** Waits for its decision; lapses when the rectification is submitted. */
  extensionRequested?: ExtensionRequest | undefined
  extended: boolean
  /** Working days of the extension, while its round lasts. */
  extensionWorkingDays?: number | undefined
  /** How often the reviewer's 不满意 reopened it; at most once. */
  reopened: number
  /** Who submitted the rectification: the reviewer of it is somebody else. */
  submittedBy?: string | undefined
  /** The department that appealed: it may not decide. */
  appealedBy?: { id: string; departmentCode: string } | undefined
  reply?: string | undefined
  /** Working time from opening to the first visit, or verification without contact: hundredths of a working day. */
  visitTook?: number | undefined
  /** Whether that visit (or verification) came by its deadline. */
  visitInTime?: boolean | undefined
  /** The same to the first reply. */
  replyTook?: number | undefined
  /** The first reply; in time when not after dueAt. */
  repliedAt?: string | undefined
  /** The latest reply, where a reopened case was replied to again. */
  repliedAgainAt?: string | undefined
  /** A reply of an earlier round was late: the new deadline of a reopening doesn't wash that away. */
  repliedLate?: boolean | undefined
  verdict?: Verdict | undefined
  verdictReason?: string | undefined
  /** Set by the clock once dueAt has passed without a reply; the queue itself always compares with the clock. */
  markedOverdueAt?: string | undefined
  history: readonly FollowUpEvent[]
  generated: boolean
}
