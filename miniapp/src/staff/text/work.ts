import type { Words } from '../../text'

export type FunnelStage = 'opened' | 'accepted' | 'visited' | 'rectified' | 'replied' | 'closed'

interface WorkText {
  funnel: string
  stages: Record<FunnelStage, string>
  stageNote: string
  overdue: (count: string) => string
  noneOverdue: string
  stageColumn: string
  countColumn: string
  shareColumn: string
  times: string
  visit: string
  reply: string
  mean: (days: string) => string
  measured: (count: string) => string
  within: (days: number) => string
  /** A span without its lower end. */
  between: (from: number, to: number) => string
  beyond: (days: number) => string
  notMeasured: string
  timesNote: string
  spanColumn: string
}

/** How far and how fast the work on bad reviews came. */
export const workText: Words<WorkText> = {
  zh: {
    funnel: '工单进度',
    stages: {
      opened: '已立单',
      accepted: '已受理',
      visited: '已回访',
      rectified: '已整改',
      replied: '已反馈',
      closed: '已办结',
    },
    stageNote: '每一步包含走到更后面的工单；“已回访”含无法联系、核实办理的。重新办理的工单按本轮进度计。',
    overdue: (count) => `另有 ${count} 件到期未反馈`,
    noneOverdue: '没有到期未反馈的工单',
    stageColumn: '进度',
    countColumn: '件数',
    shareColumn: '占有效工单',
    times: '办理用时',
    visit: '首次回访',
    reply: '首次反馈',
    mean: (days) => `平均 ${days} 个工作日`,
    measured: (count) => `共 ${count} 件`,
    within: (days) => `${days} 个工作日内`,
    between: (from, to) => `${from}–${to} 个工作日`,
    beyond: (days) => `超过 ${days} 个工作日`,
    notMeasured: '无数据',
    timesNote: '从立单到首次回访（或核实）、首次反馈的办公时间；平均为算术平均；各段互不重叠，不含起点、含终点。',
    spanColumn: '用时',
  },
  en: {
    funnel: 'How far the cases are',
    stages: {
      opened: 'Opened',
      accepted: 'Accepted',
      visited: 'Visited',
      rectified: 'Put right',
      replied: 'Replied',
      closed: 'Closed',
    },
    stageNote:
      'Each step holds the cases that are further, too; those verified without contact count as visited. A reopened case stands where its present round is.',
    overdue: (count) => `${count} more are due without a reply`,
    noneOverdue: 'No case is due without a reply',
    stageColumn: 'Step',
    countColumn: 'Cases',
    shareColumn: 'Of valid cases',
    times: 'How long it took',
    visit: 'First visit',
    reply: 'First reply',
    mean: (days) => `${days} working days on average`,
    measured: (count) => `${count} cases`,
    within: (days) => (days === 1 ? 'Within 1 working day' : `Within ${days} working days`),
    between: (from, to) => `${from}–${to} working days`,
    beyond: (days) => `More than ${days} working days`,
    notMeasured: 'No data',
    timesNote:
      'Office time from opening to the first visit (or verification) and to the first reply. The average is arithmetic; the spans do not overlap.',
    spanColumn: 'Time taken',
  },
}
