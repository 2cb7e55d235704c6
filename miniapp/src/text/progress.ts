import type { ToldDeed, Verdict, VisitOutcome } from '@minping/shared/follow-up'
import type { Words } from './words'

interface ProgressText {
  deed: Record<ToldDeed, string>
  visited: Record<VisitOutcome, string>
  judged: Record<Verdict, string>
  newDate: (day: string) => string
  toVisit: string
  toReply: string
  by: (day: string) => string
  late: (days: number) => string
}

/** The work on a case in plain words, for whoever gave the review. */
export const progressText: Words<ProgressText> = {
  zh: {
    deed: {
      open: '已收到，等待受理',
      accept: '已受理，专人核实',
      visit: '已回访',
      appeal: '被评价单位提出申诉，正在复核',
      'uphold-appeal': '申诉成立，不予采纳',
      'reject-appeal': '申诉不成立，继续办理',
      rectify: '开始整改',
      'grant-extension': '办理延期',
      submit: '整改完成，等待审核',
      return: '审核没有通过，退回重办',
      approve: '已答复您',
      supervise: '上级已督办',
      close: '已办结',
      supplement: '您追加了评价',
      verdict: '您评判了结果',
      reopen: '重新办理',
      'reveal-contact': '工作人员为回访查看了您的电话',
      overdue: '超过了承诺的日期',
      reschedule: '承诺日期已更新',
      'withdraw-contact': '您撤回了联系电话',
      'expire-contact': '联系电话保存期满，已删除',
    },
    visited: { reached: '已联系到您核实', notReached: '联系过您，没有接通', noContact: '没有联系方式，已另行核实' },
    judged: { satisfied: '您评判：满意', fairlySatisfied: '您评判：基本满意', dissatisfied: '您评判：不满意' },
    newDate: (day) => `新的答复日期：${day}前`,
    toVisit: '核实回访',
    toReply: '整改并答复您',
    by: (day) => `${day}前`,
    late: (days) => `已超过承诺的日期 ${days} 天，系统已提醒负责人`,
  },
  en: {
    deed: {
      open: 'Received, waiting to be accepted',
      accept: 'Accepted; somebody checks it',
      visit: 'Called back',
      appeal: 'The unit appealed; under review',
      'uphold-appeal': 'Appeal upheld: the rating is excluded',
      'reject-appeal': 'Appeal rejected; the work goes on',
      rectify: 'Being put right',
      'grant-extension': 'More time was granted',
      submit: 'Put right; under check',
      return: 'The check was not passed; done again',
      approve: 'Answered',
      supervise: 'Urged from above',
      close: 'Closed',
      supplement: 'You added a supplement',
      verdict: 'You gave your verdict',
      reopen: 'Open again',
      'reveal-contact': 'Your number was looked at, to call you back',
      overdue: 'The promised day has passed',
      reschedule: 'The promised day was renewed',
      'withdraw-contact': 'You withdrew your phone number',
      'expire-contact': 'Your phone number was deleted, its time was over',
    },
    visited: {
      reached: 'We reached you',
      notReached: 'We called and did not reach you',
      noContact: 'No number to call; checked otherwise',
    },
    judged: {
      satisfied: 'Your verdict: satisfied',
      fairlySatisfied: 'Your verdict: fairly satisfied',
      dissatisfied: 'Your verdict: dissatisfied',
    },
    newDate: (day) => `New day for the reply: by ${day}`,
    toVisit: 'Check and call back',
    toReply: 'Put right and answered',
    by: (day) => `by ${day}`,
    late: (days) => `${days === 1 ? '1 day' : `${days} days`} late; those in charge were reminded`,
  },
}
