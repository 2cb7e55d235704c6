import type { Words } from '../../text'

interface QueueText {
  title: string
  filter: string
  open: string
  overdue: string
  list: string
  loadMore: string
  noneTitle: string
  noneNote: string
  noneOverdueTitle: string
  noneOverdueNote: string
  noneInStateTitle: string
  noneInStateNote: string
  showOpen: string
  forbiddenTitle: string
  forbiddenNote: string
  toDashboard: string
  noWords: string
  assignedTo: (name: string) => string
  notAssigned: string
  shown: (count: number) => string
}

export const queueText: Words<QueueText> = {
  zh: {
    title: '差评工单',
    filter: '按状态筛选',
    open: '未办结',
    overdue: '已超期',
    list: '工单列表，最急的在前',
    loadMore: '加载更多',
    noneTitle: '没有待办的工单',
    noneNote: '这个范围内的差评都已反馈。新的差评会自动出现在这里。',
    noneOverdueTitle: '没有超期的工单',
    noneOverdueNote: '这个范围内的工单都在期限内。',
    noneInStateTitle: '没有这个状态的工单',
    noneInStateNote: '可以换一个状态或范围查看。',
    showOpen: '查看全部未办结',
    forbiddenTitle: '您的角色不办理工单',
    forbiddenNote: '您可以查看所负责范围的数据。',
    toDashboard: '查看数据',
    noWords: '没有文字说明',
    assignedTo: (name) => `承办：${name}`,
    notAssigned: '尚未受理',
    shown: (count) => `已显示 ${count} 件`,
  },
  en: {
    title: 'Bad-review cases',
    filter: 'Filter by state',
    open: 'Open',
    overdue: 'Overdue',
    list: 'Cases, the most urgent first',
    loadMore: 'Load more',
    noneTitle: 'No open cases',
    noneNote: 'Every bad review in this scope has its reply. New ones appear here by themselves.',
    noneOverdueTitle: 'Nothing is overdue',
    noneOverdueNote: 'Every case in this scope is within its deadline.',
    noneInStateTitle: 'No case is in this state',
    noneInStateNote: 'Try another state or scope.',
    showOpen: 'Show all open cases',
    forbiddenTitle: 'Your role does not work on cases',
    forbiddenNote: 'You can look at the figures of what is in your charge.',
    toDashboard: 'See the figures',
    noWords: 'No words were written',
    assignedTo: (name) => `In charge: ${name}`,
    notAssigned: 'Not accepted yet',
    shown: (count) => `${count} shown`,
  },
}
