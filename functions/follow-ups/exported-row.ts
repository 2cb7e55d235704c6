import { shanghaiTimestamp } from '@minping/shared/calendar'
import { followUpStateNames, type RectificationPath, type Verdict } from '@minping/shared/follow-up'
import { deIdentify } from '@minping/shared/publication'
import { type Level, outcomeNames, reviewModeNames } from '@minping/shared/review'
import type { Cell } from '@minping/shared/spreadsheet'
import { modeAndOutcomeView } from '../platform/views.ts'
import type { FollowUpCase } from './find-case.ts'
import { followUpSummary, type ViewContext } from './views.ts'

const levelNames: Record<Level, string> = { 5: '非常满意', 4: '满意', 3: '基本满意', 2: '不满意', 1: '非常不满意' }
const pathNames: Record<RectificationPath, string> = { simple: '立行立改', complex: '限期整改', explained: '解释说明' }
const verdictNames: Record<Verdict, string> = { satisfied: '满意', fairlySatisfied: '基本满意', dissatisfied: '不满意' }

/** The columns of an export, in both languages. */
export const exportHeading: Cell[] = [
  '评价编号 Receipt',
  '状态 State',
  '超期 Overdue',
  '大厅 Hall',
  '窗口 Window',
  '责任部门 Department',
  '满意程度 Level',
  '评价理由 Reasons',
  '文字 Words',
  '评价方式 Mode',
  '办理结果 Outcome',
  '未办成原因 Why not',
  '评价时间 Submitted',
  '回访期限 Visit due',
  '反馈期限 Reply due',
  '承办人 In charge',
  '回访次数 Visits',
  '退回次数 Returns',
  '延期 Extended',
  '整改方式 Way',
  '反馈 Reply',
  '反馈时间 Replied',
  '评价人意见 Verdict',
  '演示数据 Demonstration',
]

/**
 * One follow-up as a row: neither contact nor 办件编号, and what somebody wrote without what could name a person. A file
 * goes on to others.
 */
export function exportedRow(found: FollowUpCase, context: ViewContext): Cell[] {
  const { followUp, review } = found
  const { mode, outcome, outcomeReasons = [] } = modeAndOutcomeView(review, context.configuration.outcomeReasons)
  const row = followUpSummary(found, context)
  const { path, reply, repliedAt, repliedAgainAt, verdict } = followUp
  const lastReply = repliedAgainAt ?? repliedAt
  return [
    row.receiptNo,
    followUpStateNames[row.state].zh,
    yes(row.overdue || row.visitOverdue),
    row.hall.name,
    `${row.window.name} ${row.window.service}`,
    row.departmentName,
    levelNames[row.level],
    row.labels.map(({ text }) => text).join('；'),
    row.comment === undefined ? null : deIdentify(row.comment),
    mode ? reviewModeNames[mode].zh : null,
    outcome ? outcomeNames[outcome].zh : null,
    outcomeReasons.map(({ text }) => text).join('；'),
    timeOf(row.submittedAt),
    timeOf(row.visitDueAt),
    timeOf(row.dueAt),
    row.assigneeName ?? null,
    followUp.visits,
    row.returns,
    yes(followUp.extended),
    path ? pathNames[path] : null,
    reply === undefined ? null : deIdentify(reply),
    lastReply === undefined ? null : timeOf(shanghaiTimestamp(lastReply)),
    verdict ? verdictNames[verdict] : null,
    yes(row.generated),
  ]
}

const yes = (is: boolean) => (is ? '是' : '')

/** `2026-11-23 17:00`, as spreadsheets read a time. */
const timeOf = (timestamp: string) => timestamp.slice(0, 16).replace('T', ' ')
