import type { CitizenNoticeKind } from '@minping/shared/citizen-notice'
import type { Words } from './words'

interface CitizenNoticesText {
  title: string
  list: string
  row: string
  rowNote: string
  rowUnread: (count: number) => string
  today: string
  unread: string
  kinds: Record<CitizenNoticeKind, string>
  /** What it means, with the promised day where there is one. */
  notes: Record<CitizenNoticeKind, (day: string) => string>
  provisional: string
  reason: (reason: string) => string
  more: string
  none: string
  noneNote: string
  toMine: string
}

export const citizenNoticesText: Words<CitizenNoticesText> = {
  zh: {
    title: '办理消息',
    list: '办理消息',
    row: '办理消息',
    rowNote: '受理、延期、答复都会在这里告诉您',
    rowUnread: (count) => `${count} 条未读`,
    today: '今天',
    unread: '未读',
    kinds: {
      accepted: '已受理',
      rectifying: '已开始整改',
      extended: '反馈期限已延长',
      dated: '反馈期限已确定',
      replied: '已反馈，请您评判',
      closed: '已办结',
      reopened: '已重新办理',
      excluded: '经复核不予采纳',
    },
    notes: {
      accepted: (day) => `已有人负责办理，将在${day}前反馈。`,
      rectifying: (day) => `核实完毕，正在整改，将在${day}前反馈。`,
      extended: (day) => `经批准延期，将在${day}前反馈。`,
      dated: (day) => `放假安排已公布，将在${day}前反馈。`,
      replied: () => '请查看答复，并告诉我们您是否满意。',
      closed: () => '这条评价的办理已经结束。',
      reopened: (day) => `将重新办理，在${day}前反馈。`,
      excluded: () => '这条评价不计入统计，内容仍然保留。',
    },
    provisional: '日期为暂定，待放假安排公布后更新。',
    reason: (reason) => `原因：${reason}`,
    more: '查看更早的消息',
    none: '还没有消息',
    noneNote: '您的差评有了进展，会在这里告诉您。',
    toMine: '我的评价',
  },
  en: {
    title: 'News of your ratings',
    list: 'News',
    row: 'News',
    rowNote: 'Accepted, postponed, answered: you read it here',
    rowUnread: (count) => `${count} not read`,
    today: 'Today',
    unread: 'New',
    kinds: {
      accepted: 'Accepted',
      rectifying: 'Being put right',
      extended: 'More time was granted',
      dated: 'The date is fixed',
      replied: 'Answered: your verdict, please',
      closed: 'Closed',
      reopened: 'Taken up again',
      excluded: 'Excluded after review',
    },
    notes: {
      accepted: (day) => `Someone is in charge. You get the answer by ${day}.`,
      rectifying: (day) => `It was checked and is being put right. You get the answer by ${day}.`,
      extended: (day) => `You get the answer by ${day}.`,
      dated: (day) => `The holidays are published. You get the answer by ${day}.`,
      replied: () => 'Please read the answer and say whether it satisfies you.',
      closed: () => 'The work on this rating is done.',
      reopened: (day) => `It is worked on again. You get the answer by ${day}.`,
      excluded: () => 'This rating is not counted; its content is kept.',
    },
    provisional: 'The date is provisional until the holidays of that year are published.',
    reason: (reason) => `Reason: ${reason}`,
    more: 'Show earlier news',
    none: 'No news yet',
    noneNote: 'When something happens to a bad rating of yours, you read it here.',
    toMine: 'My ratings',
  },
}
