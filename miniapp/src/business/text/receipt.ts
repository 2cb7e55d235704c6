import type { Words } from '../../text'

interface ReceiptText {
  title: string
  received: string
  number: string
  copyNumber: string
  numberCopied: string
  survey: string
  business: string
  time: string
  next: string
  stepReceived: string
  stepCases: (count: number) => string
  stepAnswered: (count: number) => string
  stepCloses: string
  stepClosed: string
  stepResults: string
  stepResultsNote: string
  by: (day: string) => string
  until: (day: string) => string
  overdue: string
  waiting: string
  waitingNote: string
  sendNow: string
  refused: string
  correct: string
  later: string
  changed: string
  changedNote: string
  changedClosed: string
  submitChanges: string
  change: string
  goOn: string
  none: string
  noneNote: string
  noneClosed: string
  cases: (count: number) => string
  state: Record<string, string>
  again: string
  department: (name: string) => string
  replyBy: (day: string) => string
  overdueSince: (day: string) => string
  provisional: string
  reply: string
  verdictQuestion: string
  verdict: Record<'satisfied' | 'fairlySatisfied' | 'dissatisfied', string>
  verdictMissing: string
  verdictReason: string
  verdictSubmit: string
  verdictGiven: (verdict: string) => string
}

export const receiptText: Words<ReceiptText> = {
  zh: {
    title: '问卷回执',
    received: '问卷已收到，谢谢您',
    number: '回执编号',
    copyNumber: '复制编号',
    numberCopied: '编号已复制',
    survey: '调查',
    business: '单位',
    time: '提交时间',
    next: '接下来',
    stepReceived: '已收到',
    stepCases: (count) => `反映的 ${count} 个问题，由部门办理并答复`,
    stepAnswered: (count) => `反映的 ${count} 个问题都已答复`,
    stepCloses: '调查结束；在此之前可以修改',
    stepClosed: '调查已结束',
    stepResults: '汇总结果',
    stepResultsNote: '只公布统计数字，不公布哪家单位答了什么。',
    by: (day) => `${day}前`,
    until: (day) => `${day}`,
    overdue: '有的已经超期',
    waiting: '已保存，等待提交',
    waitingNote: '网络暂时不通。问卷保存在这台设备上，联网后自动提交，只会算一次。',
    sendNow: '现在提交',
    refused: '没有提交成功，回答都还在',
    correct: '去修改',
    later: '知道了',
    changed: '提交之后又改了回答',
    changedNote: '改动已保存，但还没有提交；现在计入的是上次提交的回答。',
    changedClosed: '调查已结束，这些改动不再计入；计入的是上次提交的回答。',
    submitChanges: '检查并提交修改',
    change: '修改回答',
    goOn: '继续填写',
    none: '还没有提交',
    noneNote: '填好后提交，这里会有回执编号，并显示反映问题的办理情况。',
    noneClosed: '调查已结束，没有收到贵单位的问卷。',
    cases: (count) => `反映的问题（${count}）`,
    state: {
      pending: '已交办，待受理',
      processing: '办理中',
      reviewing: '结果审核中',
      replied: '已答复',
      closed: '已办结',
    },
    again: '重新办理中',
    department: (name) => `承办部门：${name}`,
    replyBy: (day) => `${day}前答复`,
    overdueSince: (day) => `应在${day}前答复，已经超期`,
    provisional: '（日期暂定）',
    reply: '部门答复',
    verdictQuestion: '这个答复，您满意吗？',
    verdict: { satisfied: '满意', fairlySatisfied: '基本满意', dissatisfied: '不满意' },
    verdictMissing: '请选择是否满意。',
    verdictReason: '哪里还没解决（选填）',
    verdictSubmit: '提交评判',
    verdictGiven: (verdict) => `您的评判：${verdict}`,
  },
  en: {
    title: 'Receipt',
    received: 'Received. Thank you',
    number: 'Receipt number',
    copyNumber: 'Copy number',
    numberCopied: 'Number copied',
    survey: 'Survey',
    business: 'Business',
    time: 'Submitted',
    next: 'What happens next',
    stepReceived: 'Received',
    stepCases: (count) =>
      count === 1
        ? 'The department handles and answers your problem'
        : `Departments handle and answer your ${count} problems`,
    stepAnswered: (count) => (count === 1 ? 'Your problem was answered' : `Your ${count} problems were answered`),
    stepCloses: 'The survey closes; changes until then',
    stepClosed: 'The survey is closed',
    stepResults: 'Results are put together',
    stepResultsNote: 'Only figures are published, never who answered what.',
    by: (day) => `by ${day}`,
    until: (day) => day,
    overdue: 'Some are overdue',
    waiting: 'Kept, waiting to be submitted',
    waitingNote:
      'There is no connection just now. Your answers are kept on this device, submitted as soon as possible, and counted once.',
    sendNow: 'Submit now',
    refused: 'Not submitted; all answers are kept',
    correct: 'Correct it',
    later: 'All right',
    changed: 'Answers were changed since',
    changedNote: 'The changes are saved but not submitted: what counts is what was submitted last.',
    changedClosed: 'The survey is closed: what counts is what was submitted last.',
    submitChanges: 'Check and submit the changes',
    change: 'Change answers',
    goOn: 'Go on answering',
    none: 'Not submitted yet',
    noneNote: 'Once submitted, the receipt number is here, and how reported problems are handled.',
    noneClosed: 'The survey is closed; no response of your business arrived.',
    cases: (count) => `Reported problems (${count})`,
    state: {
      pending: 'Passed on',
      processing: 'In work',
      reviewing: 'Result being checked',
      replied: 'Answered',
      closed: 'Closed',
    },
    again: 'In work again',
    department: (name) => `Handled by ${name}`,
    replyBy: (day) => `Reply by ${day}`,
    overdueSince: (day) => `Reply was due by ${day}; overdue`,
    provisional: ' (provisional)',
    reply: 'Reply of the department',
    verdictQuestion: 'Are you satisfied with this reply?',
    verdict: { satisfied: 'Satisfied', fairlySatisfied: 'Fairly satisfied', dissatisfied: 'Dissatisfied' },
    verdictMissing: 'Please choose an answer.',
    verdictReason: 'What is still not solved (optional)',
    verdictSubmit: 'Submit verdict',
    verdictGiven: (verdict) => `Your verdict: ${verdict}`,
  },
}
