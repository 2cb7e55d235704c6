import type { ContactLoss, FollowUpAction, RectificationPath, Verdict, VisitOutcome } from '@minping/shared/follow-up'
import type { Words } from '../../text'

/** Everything that a history can tell: what staff did, what the reviewer did, what the clock did. */
export type Deed =
  | FollowUpAction
  | 'open'
  | 'supplement'
  | 'verdict'
  | 'reopen'
  | 'reveal-contact'
  | ContactLoss
  | 'overdue'
  | 'reschedule'

interface FollowUpText {
  title: string
  receipt: (number: string) => string
  happened: string
  toDo: string
  otherActions: string
  history: string
  noWords: string
  supplementTitle: (moment: string) => string
  reply: string
  verdict: (verdict: Verdict) => string
  item: string
  projectNo: string
  department: string
  place: string
  assignee: string
  contact: string
  anonymousWithoutContact: string
  withoutContact: string
  contactLost: Record<ContactLoss, string>
  visits: string
  visitCount: (count: number) => string
  attemptCount: (count: number, reached: number) => string
  extension: string
  extensionWaits: (days: number) => string
  deedTo: (deed: string, name: string) => string
  deedDays: (deed: string, days: number) => string
  deedUntil: (deed: string, moment: string) => string
  returns: string
  returnCount: (count: number) => string
  extended: string
  path: string
  paths: Record<RectificationPath, string>
  outcomes: Record<VisitOutcome, string>
  deeds: Record<Deed, string>
  reviewer: string
  system: string
  nothingToDo: Record<string, string>
  notFound: string
  toQueue: string
  openAlone: string
}

const zhVerdicts: Record<Verdict, string> = { satisfied: '满意', fairlySatisfied: '基本满意', dissatisfied: '不满意' }
const enVerdicts: Record<Verdict, string> = {
  satisfied: 'satisfied',
  fairlySatisfied: 'fairly satisfied',
  dissatisfied: 'dissatisfied',
}

export const followUpText: Words<FollowUpText> = {
  zh: {
    title: '差评工单',
    receipt: (number) => `评价编号 ${number}`,
    happened: '发生了什么',
    toDo: '现在要做什么',
    otherActions: '其他操作',
    history: '办理经过',
    noWords: '评价人没有写文字说明。',
    supplementTitle: (moment) => `追评 · ${moment}`,
    reply: '给评价人的反馈',
    verdict: (verdict) => `评价人对整改${zhVerdicts[verdict]}`,
    item: '事项',
    projectNo: '办件编号',
    department: '责任部门',
    place: '大厅窗口',
    assignee: '承办人',
    contact: '联系电话',
    anonymousWithoutContact: '匿名评价，没有留下电话',
    withoutContact: '没有留下电话',
    contactLost: {
      'withdraw-contact': '评价人已撤回联系电话，不能再联系。核实后按“无法联系”记录回访。',
      'forget-reviewer': '评价人已删除个人信息，不能再联系。工单照常办理，核实后按“无法联系”记录回访。',
      'expire-contact': '联系电话保存期已满，已删除。',
    },
    visits: '回访',
    visitCount: (count) => `${count} 次`,
    attemptCount: (count, reached) => (count === 0 ? '还没有' : `${count} 次，联系上 ${reached} 次`),
    extension: '延期申请',
    extensionWaits: (days) => `申请延长 ${days} 个工作日，等待审批`,
    deedTo: (deed, name) => `${deed}给${name}`,
    deedDays: (deed, days) => `${deed} ${days} 个工作日`,
    deedUntil: (deed, moment) => `${deed}至 ${moment}`,
    returns: '退回重办',
    returnCount: (count) => `${count} 次`,
    extended: '已延期一次',
    path: '整改方式',
    paths: { simple: '立行立改', complex: '限期整改', explained: '解释说明' },
    outcomes: { reached: '联系上了', notReached: '没有联系上', noContact: '无法联系' },
    deeds: {
      open: '收到差评，工单建立',
      accept: '受理',
      assign: '转派',
      'hand-over': '移交',
      visit: '回访',
      appeal: '提出申诉',
      'uphold-appeal': '申诉成立，不予采纳',
      'reject-appeal': '申诉不成立',
      rectify: '开始整改',
      'request-extension': '申请延期',
      'grant-extension': '同意延期',
      'refuse-extension': '不同意延期',
      submit: '提交审核',
      return: '退回重办',
      approve: '审核通过，已反馈',
      supervise: '督办',
      close: '办结',
      supplement: '追加评价',
      verdict: '评价整改结果',
      reopen: '重新办理',
      'reveal-contact': '查看联系电话',
      'withdraw-contact': '撤回联系电话',
      'forget-reviewer': '删除个人信息',
      'expire-contact': '联系电话保存期满，已删除',
      overdue: '超过反馈期限',
      reschedule: '重新计算期限',
    },
    reviewer: '评价人',
    system: '系统',
    nothingToDo: {
      pending: '等待大厅受理，您目前不需要操作。',
      verifying: '经办人正在核实，您目前不需要操作。',
      appealing: '申诉正在裁定，裁定前不需要操作。',
      excluded: '申诉成立，这条评价不计入统计，工单到此结束。',
      rectifying: '正在整改，您目前不需要操作。',
      reviewing: '等待另一位同事审核，提交人不能审核自己的整改。',
      replied: '已经反馈，等待评价人评价整改结果；期满后可以办结。',
      closed: '工单已办结。',
    },
    notFound: '没有找到这个工单，或它不在您的范围内。',
    toQueue: '返回工单列表',
    openAlone: '单独打开',
  },
  en: {
    title: 'Bad-review case',
    receipt: (number) => `Review ${number}`,
    happened: 'What happened',
    toDo: 'What to do now',
    otherActions: 'Other actions',
    history: 'History',
    noWords: 'The reviewer wrote no words.',
    supplementTitle: (moment) => `Supplement · ${moment}`,
    reply: 'Reply to the reviewer',
    verdict: (verdict) => `The reviewer is ${enVerdicts[verdict]} with the result`,
    item: 'Matter',
    projectNo: 'Service number',
    department: 'Department',
    place: 'Hall and window',
    assignee: 'In charge',
    contact: 'Phone',
    anonymousWithoutContact: 'Anonymous review, no phone number left',
    withoutContact: 'No phone number left',
    contactLost: {
      'withdraw-contact':
        'The reviewer withdrew the phone number and can not be called any more. Record the visit as “not reachable”.',
      'forget-reviewer':
        'The reviewer had their personal data deleted and can not be called any more. The case goes on; record the visit as “not reachable”.',
      'expire-contact': 'The phone number was deleted: it is kept no longer.',
    },
    visits: 'Visits',
    visitCount: (count) => String(count),
    attemptCount: (count, reached) => (count === 0 ? 'none yet' : `${count}, ${reached} reached`),
    extension: 'Extension',
    extensionWaits: (days) => `${days} working day${days === 1 ? '' : 's'} asked for, to be decided`,
    deedTo: (deed, name) => `${deed} to ${name}`,
    deedDays: (deed, days) => `${deed}: ${days} working day${days === 1 ? '' : 's'}`,
    deedUntil: (deed, moment) => `${deed} until ${moment}`,
    returns: 'Returned for redo',
    returnCount: (count) => (count === 1 ? 'once' : `${count} times`),
    extended: 'Extended once',
    path: 'Way of rectification',
    paths: { simple: 'Put right at once', complex: 'Put right by a date', explained: 'Explained' },
    outcomes: { reached: 'Reached', notReached: 'Not reached', noContact: 'Cannot be contacted' },
    deeds: {
      open: 'Bad review received, case opened',
      accept: 'Accepted',
      assign: 'Assigned',
      'hand-over': 'Handed over',
      visit: 'Visit',
      appeal: 'Appealed',
      'uphold-appeal': 'Appeal upheld, review excluded',
      'reject-appeal': 'Appeal rejected',
      rectify: 'Rectification started',
      'request-extension': 'Extension asked for',
      'grant-extension': 'Extension granted',
      'refuse-extension': 'Extension refused',
      submit: 'Submitted for review',
      return: 'Returned for redo',
      approve: 'Approved and replied',
      supervise: 'Supervised',
      close: 'Closed',
      supplement: 'Review supplemented',
      verdict: 'Rectification judged',
      reopen: 'Reopened',
      'reveal-contact': 'Phone number shown',
      'withdraw-contact': 'Phone number withdrawn',
      'forget-reviewer': 'Personal data deleted',
      'expire-contact': 'Phone number deleted, its time was over',
      overdue: 'Deadline for the reply passed',
      reschedule: 'Deadline computed again',
    },
    reviewer: 'The reviewer',
    system: 'System',
    nothingToDo: {
      pending: 'The hall has to accept the case. There is nothing for you to do.',
      verifying: 'A handler is verifying. There is nothing for you to do.',
      appealing: 'The appeal is being decided. There is nothing to do until then.',
      excluded: 'The appeal was upheld: the review is counted in no figure. The case ends here.',
      rectifying: 'Rectification is under way. There is nothing for you to do.',
      reviewing: 'A colleague has to review it: nobody approves what they submitted.',
      replied: 'The reply was sent. The case can be closed once the reviewer has judged it or had the time to.',
      closed: 'The case is closed.',
    },
    notFound: 'This case was not found, or is not in your scope.',
    toQueue: 'Back to the cases',
    openAlone: 'Open alone',
  },
}
