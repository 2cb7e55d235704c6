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
  },
}
