import type { Level } from '@minping/shared/review'
import type { Words } from '../../text'

export type ReviewFilter = 'all' | 'bad' | `${Level}`

interface ReviewsText {
  title: string
  recordTitle: string
  filter: string
  all: string
  bad: string
  withLabel: (label: string) => string
  clearLabel: string
  list: string
  none: string
  noneNote: string
  noneYet: string
  loadMore: string
  shown: (count: number) => string
  noWords: string
  byDefault: string
  excluded: string
  flagged: string
  setAside: string
  supplemented: string
  overdue: string
  forbiddenTitle: string
  forbiddenNote: string
  toDashboard: string
  toReviews: string
  toBadReviews: string
  said: string
  recorded: (at: string) => string
  supplementTitle: (at: string) => string
  where: string
  item: string
  department: string
  channel: string
  mode: string
  outcome: string
  outcomeUnexplained: string
  receipt: string
  followUp: string
  openFollowUp: string
  anonymity: string
  goneTitle: string
  goneNote: string
}

/** The reviews behind the figures. */
export const reviewsText: Words<ReviewsText> = {
  zh: {
    title: '评价明细',
    recordTitle: '评价',
    filter: '按满意程度',
    all: '全部',
    bad: '差评',
    withLabel: (label) => `原因：${label}`,
    clearLabel: '取消按原因查看',
    list: '评价',
    none: '没有这样的评价',
    noneNote: '这个范围在这个期间没有符合条件的评价。',
    noneYet: '最近的评价里没有符合条件的，可继续往前查找。',
    loadMore: '加载更早的评价',
    shown: (count) => `已显示 ${count} 件`,
    noWords: '没有文字',
    byDefault: '系统默认',
    excluded: '不予采纳',
    flagged: '存疑',
    setAside: '存疑不计',
    supplemented: '有追评',
    overdue: '已超期',
    forbiddenTitle: '您的岗位不查看评价明细',
    forbiddenNote: '评价的文字由窗口、经办、大厅管理、督办和审计岗位查看。',
    toDashboard: '查看数据',
    toReviews: '查看评价明细',
    toBadReviews: '查看差评',
    said: '评价内容',
    recorded: (at) => `${at} 由系统默认记录`,
    supplementTitle: (at) => `${at} 追评`,
    where: '地点',
    item: '事项',
    department: '部门',
    channel: '评价渠道',
    mode: '评价方式',
    outcome: '评价人说事情的结果',
    outcomeUnexplained: '没有选原因',
    receipt: '编号',
    followUp: '差评工单',
    openFollowUp: '查看工单',
    anonymity: '这里不显示评价人的任何信息。',
    goneTitle: '没有这条评价',
    goneNote: '编号有误，或者不在您负责的范围。',
  },
  en: {
    title: 'Reviews',
    recordTitle: 'Review',
    filter: 'By level',
    all: 'All',
    bad: 'Bad',
    withLabel: (label) => `Reason: ${label}`,
    clearLabel: 'Show every reason again',
    list: 'Reviews',
    none: 'No such reviews',
    noneNote: 'This scope has no such reviews in this period.',
    noneYet: 'None among the latest ones. Earlier ones can be looked through.',
    loadMore: 'Load earlier reviews',
    shown: (count) => `${count} shown`,
    noWords: 'No words',
    byDefault: 'By default',
    excluded: 'Excluded',
    flagged: 'Flagged',
    setAside: 'Set aside',
    supplemented: 'Supplemented',
    overdue: 'Overdue',
    forbiddenTitle: 'Reviews are not for your post',
    forbiddenNote: 'The words of reviews are for clerks, handlers, managers, supervisors and auditors.',
    toDashboard: 'See the figures',
    toReviews: 'See the reviews',
    toBadReviews: 'See the bad reviews',
    said: 'What was said',
    recorded: (at) => `Recorded by default ${at}`,
    supplementTitle: (at) => `Supplement ${at}`,
    where: 'Place',
    item: 'Matter',
    department: 'Department',
    channel: 'Given by',
    mode: 'Mode',
    outcome: 'How it ended, as the reviewer says',
    outcomeUnexplained: 'No reason chosen',
    receipt: 'Number',
    followUp: 'Case',
    openFollowUp: 'Open the case',
    anonymity: 'Nothing here shows who the reviewer is.',
    goneTitle: 'No such review',
    goneNote: 'The number is wrong, or the review is not in your charge.',
  },
}
