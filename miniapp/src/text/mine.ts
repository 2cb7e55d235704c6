import type { FollowUpState } from '@minping/shared/follow-up'
import type { Words } from './words'

interface MineText {
  title: string
  empty: string
  emptyNote: string
  toHome: string
  unsent: string
  more: string
  excluded: string
  state: Record<FollowUpState, string>
  needsVerdict: string
  privacy: string
  filter: string
  all: string
  standing: Record<'waits' | 'underWay' | 'done', string>
  noneOf: string
  visitBy: (day: string) => string
  replyBy: (day: string) => string
  late: (days: number) => string
}

export const mineText: Words<MineText> = {
  zh: {
    title: '我的评价',
    empty: '还没有评价',
    emptyNote: '在这部手机上提交的评价会出现在这里，包括处理进度和答复。',
    toHome: '去评价',
    unsent: '等待发送',
    more: '查看更早的评价',
    excluded: '不予采纳',
    state: {
      pending: '等待受理',
      verifying: '正在核实',
      appealing: '正在复核',
      excluded: '不予采纳',
      rectifying: '正在整改',
      reviewing: '整改待审核',
      replied: '已答复',
      closed: '已办结',
    },
    needsVerdict: '已答复，请您评判',
    privacy: '隐私与我的数据',
    filter: '按进展查看',
    all: '全部',
    standing: { waits: '等我评判', underWay: '办理中', done: '已完成' },
    noneOf: '没有这样的评价。',
    visitBy: (day) => `${day}前核实回访`,
    replyBy: (day) => `${day}前答复您`,
    late: (days) => `已超过承诺的日期 ${days} 天`,
  },
  en: {
    title: 'My ratings',
    empty: 'No ratings yet',
    emptyNote: 'Ratings given on this phone appear here, with their progress and replies.',
    toHome: 'Rate a service',
    unsent: 'Waiting to be sent',
    more: 'Show earlier ratings',
    excluded: 'Excluded',
    state: {
      pending: 'Waiting to be accepted',
      verifying: 'Being checked',
      appealing: 'Under review',
      excluded: 'Excluded',
      rectifying: 'Being put right',
      reviewing: 'Result under check',
      replied: 'Answered',
      closed: 'Closed',
    },
    needsVerdict: 'Answered: your verdict, please',
    privacy: 'Privacy and my data',
    filter: 'By progress',
    all: 'All',
    standing: { waits: 'Your verdict', underWay: 'Under way', done: 'Done' },
    noneOf: 'There is no such rating.',
    visitBy: (day) => `Check and call back by ${day}`,
    replyBy: (day) => `Answered by ${day}`,
    late: (days) => `${days === 1 ? '1 day' : `${days} days`} late`,
  },
}
