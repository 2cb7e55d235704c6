import type { FollowUpState, Verdict } from '@minping/shared/follow-up'
import type { Words } from './words'

interface ReviewText {
  title: string
  said: string
  reasons: string
  item: string
  number: string
  anonymous: string
  phone: string
  excludedTitle: string
  excludedNote: string
  progress: string
  stepReceived: string
  step: Record<FollowUpState, string>
  by: (day: string) => string
  overdue: (day: string) => string
  provisional: string
  reply: string
  verdictQuestion: string
  verdictNote: string
  verdict: Record<Verdict, string>
  verdictReason: string
  verdictReasonPlaceholder: string
  verdictMissing: string
  verdictSubmit: string
  verdictGiven: (verdict: string) => string
  verdictReopened: string
  supplement: string
  supplementNote: string
  supplementAdd: string
  supplementQuestion: string
  supplementSubmit: string
  supplemented: string
  receipt: string
  notFound: string
  notFoundNote: string
  toMine: string
}

export const reviewText: Words<ReviewText> = {
  zh: {
    title: '评价详情',
    said: '您的评价',
    reasons: '理由',
    item: '事项',
    number: '回执编号',
    anonymous: '匿名评价，没有留联系方式',
    phone: '回访电话',
    excludedTitle: '经复核不予采纳',
    excludedNote: '这条评价不计入统计，内容仍然保留。',
    progress: '办理进度',
    stepReceived: '已收到',
    step: {
      pending: '受理',
      verifying: '核实回访',
      appealing: '复核',
      excluded: '不予采纳',
      rectifying: '整改',
      reviewing: '审核整改结果',
      replied: '答复您',
      closed: '办结',
    },
    by: (day) => `${day}前`,
    overdue: (day) => `应在${day}前完成，已经超期`,
    provisional: '日期为暂定，待放假安排公布后更新。',
    reply: '答复',
    verdictQuestion: '这次整改，您满意吗？',
    verdictNote: '第一次说“不满意”，工单会重新办理。',
    verdict: { satisfied: '满意', fairlySatisfied: '基本满意', dissatisfied: '不满意' },
    verdictReason: '哪里还没做好',
    verdictReasonPlaceholder: '哪里还没做好（选填）',
    verdictMissing: '请选择是否满意。',
    verdictSubmit: '提交评判',
    verdictGiven: (verdict) => `您对整改结果的评判：${verdict}`,
    verdictReopened: '工单正在重新办理，请留意新的答复。',
    supplement: '追加评价',
    supplementNote: '可以追加一次。首次评价保持不变。',
    supplementAdd: '追加评价',
    supplementQuestion: '现在您怎么看？',
    supplementSubmit: '提交追评',
    supplemented: '追加的评价',
    receipt: '查看回执',
    notFound: '这部手机上没有这条评价',
    notFoundNote: '它可能是在另一部手机上、由别人提交的。评价的内容只给评价人自己看。',
    toMine: '我的评价',
  },
  en: {
    title: 'Rating',
    said: 'Your rating',
    reasons: 'Reasons',
    item: 'Matter',
    number: 'Receipt number',
    anonymous: 'Anonymous, no contact given',
    phone: 'Phone for the call back',
    excludedTitle: 'Excluded after review',
    excludedNote: 'This rating is not counted; its content is kept.',
    progress: 'Progress',
    stepReceived: 'Received',
    step: {
      pending: 'Acceptance',
      verifying: 'Check and call back',
      appealing: 'Review',
      excluded: 'Excluded',
      rectifying: 'Putting it right',
      reviewing: 'Check of the result',
      replied: 'Reply to you',
      closed: 'Closed',
    },
    by: (day) => `by ${day}`,
    overdue: (day) => `was due by ${day}; overdue`,
    provisional: 'Dates are provisional until the holidays are published.',
    reply: 'Reply',
    verdictQuestion: 'Are you satisfied with how it was put right?',
    verdictNote: 'The first “dissatisfied” opens the case again.',
    verdict: { satisfied: 'Satisfied', fairlySatisfied: 'Fairly satisfied', dissatisfied: 'Dissatisfied' },
    verdictReason: 'What is still not right',
    verdictReasonPlaceholder: 'What is still not right (optional)',
    verdictMissing: 'Please choose an answer.',
    verdictSubmit: 'Submit verdict',
    verdictGiven: (verdict) => `Your verdict on the result: ${verdict}`,
    verdictReopened: 'The case is open again; a new reply will follow.',
    supplement: 'Supplement',
    supplementNote: 'You may add one. Your first rating stays as it is.',
    supplementAdd: 'Add a supplement',
    supplementQuestion: 'What do you think now?',
    supplementSubmit: 'Submit supplement',
    supplemented: 'Supplement',
    receipt: 'See the receipt',
    notFound: 'This rating is not on this phone',
    notFoundNote: 'It may have been given on another phone, by somebody else. Only who gave a rating sees it.',
    toMine: 'My ratings',
  },
}
