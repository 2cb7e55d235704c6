import type { NoticeView } from '@minping/shared/api'
import type { Words } from '../../text'

interface NoticesText {
  title: string
  list: string
  today: string
  unread: string
  /** What a notice tells; `what` is what there is a deadline for. */
  kinds: Record<NoticeView['kind'], (what: string) => string>
  /** What there is a deadline for. */
  deadlines: Record<NonNullable<NoticeView['deadline']>['kind'], string>
  deadline: (what: string, moment: string) => string
  /** The deadline of the notice was kept or moved. */
  settled: string
  readAll: string
  more: string
  noneTitle: string
  noneNote: string
  forbiddenTitle: string
  forbiddenNote: string
  toDashboard: string
}

/** Words of the notices that staff are given. */
export const noticesText: Words<NoticesText> = {
  zh: {
    title: '通知',
    list: '通知列表，最新的在前',
    today: '今天',
    unread: '未读',
    kinds: {
      'before-due': (what) => `${what}即将到期`,
      'at-due': (what) => `${what}马上到期`,
      overdue: (what) => `${what}已超期`,
      'escalated-to-manager': (what) => `${what}超期未办，请督促办理`,
      'escalated-to-supervisor': (what) => `${what}长时间超期，请督办`,
      assigned: () => '有工单交给您办理',
      dispatched: () => '有问题转办到您的部门',
      'to-approve': () => '整改待您审核',
      returned: () => '退回重办',
      'extension-requested': () => '延期申请待您审批',
      'extension-granted': () => '已同意延期',
      'extension-refused': () => '未同意延期',
      'to-decide': () => '申诉待您裁定',
      'appeal-upheld': () => '申诉成立，评价不予采纳',
      'appeal-rejected': () => '申诉不成立，请继续办理',
      supervised: () => '督办',
      reopened: () => '对整改不满意，重新办理',
    },
    deadlines: { visit: '回访', rectification: '整改反馈', accept: '受理', reply: '答复' },
    deadline: (what, moment) => `${what}期限 ${moment}`,
    settled: '已完成或已调整',
    readAll: '全部标为已读',
    more: '加载更多',
    noneTitle: '还没有通知',
    noneNote: '期限将至、超期和等您办理的事项会出现在这里，只在工作时间提醒，每件事只提醒一次。',
    forbiddenTitle: '您的角色没有办理通知',
    forbiddenNote: '您可以查看所负责范围的数据。',
    toDashboard: '查看数据',
  },
  en: {
    title: 'Notices',
    list: 'Notices, newest first',
    today: 'Today',
    unread: 'Unread',
    kinds: {
      'before-due': (what) => `${what} due soon`,
      'at-due': (what) => `${what} due now`,
      overdue: (what) => `${what} overdue`,
      'escalated-to-manager': (what) => `${what} overdue: please see to it`,
      'escalated-to-supervisor': (what) => `${what} long overdue: please supervise`,
      assigned: () => 'A case was given to you',
      dispatched: () => 'A problem was passed to your department',
      'to-approve': () => 'A rectification waits for your approval',
      returned: () => 'Returned for redo',
      'extension-requested': () => 'An extension waits for your decision',
      'extension-granted': () => 'Extension granted',
      'extension-refused': () => 'Extension refused',
      'to-decide': () => 'An appeal waits for your decision',
      'appeal-upheld': () => 'Appeal upheld: the review is excluded',
      'appeal-rejected': () => 'Appeal rejected: please go on',
      supervised: () => 'Under supervision',
      reopened: () => 'Not satisfied: reopened',
    },
    deadlines: { visit: 'Visit', rectification: 'Reply', accept: 'Acceptance', reply: 'Reply' },
    deadline: (what, moment) => `${what} by ${moment}`,
    settled: 'Done or moved since',
    readAll: 'Mark all as read',
    more: 'Load more',
    noneTitle: 'No notices yet',
    noneNote:
      'Deadlines that come near or are missed, and what waits for you, appear here: in working hours only, and each once.',
    forbiddenTitle: 'Your role is given no notices',
    forbiddenNote: 'You can look at the figures of your scope.',
    toDashboard: 'To the figures',
  },
}
