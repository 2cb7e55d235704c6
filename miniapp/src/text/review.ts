import type { Verdict } from '@minping/shared/follow-up'
import type { Words } from './words'

interface ReviewText {
  title: string
  said: string
  reasons: string
  item: string
  number: string
  anonymous: string
  phone: string
  phoneGone: string
  excludedTitle: string
  excludedNote: string
  progress: string
  provisional: string
  reply: string
  verdictQuestion: string
  verdictReopens: string
  verdictCounts: string
  verdict: Record<Verdict, string>
  verdictReason: string
  verdictReasonAsked: string
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
  supplementUsed: string
  supplementExcluded: string
  receipt: string
  notFound: string
  notFoundNote: string
  toMine: string
  agreed: string
  uncall: string
  uncallTitle: string
  uncallMeaning: string
  uncallNow: string
  unpublish: string
  unpublishTitle: string
  unpublishMeaning: string
  unpublishNow: string
  keptPrivate: string
  privacy: string
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
    phoneGone: '没有留联系电话，或已撤回、已到期删除',
    excludedTitle: '经复核不予采纳',
    excludedNote: '这条评价不计入统计，内容仍然保留。',
    progress: '办理进度',
    provisional: '日期为暂定，待放假安排公布后更新。',
    reply: '答复',
    verdictQuestion: '这次整改，您满意吗？',
    verdictReopens: '选“不满意”会重新办理一次：按新的日期整改、再答复您。只能重新办理一次。',
    verdictCounts: '工单已经重新办理过，或已办结：选“不满意”不再重新办理，但会如实计入整改满意率。',
    verdict: { satisfied: '满意', fairlySatisfied: '基本满意', dissatisfied: '不满意' },
    verdictReason: '哪里还没做好',
    verdictReasonAsked: '哪里还没做好（选填）',
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
    supplementUsed: '追评只能提交一次，您已经追加过了。',
    supplementExcluded: '这条评价经复核不予采纳，不能再追加。',
    receipt: '查看回执',
    notFound: '这部手机上没有这条评价',
    notFoundNote: '它可能是在另一部手机上、由别人提交的。评价的内容只给评价人自己看。',
    toMine: '我的评价',
    agreed: '您的同意',
    uncall: '不再联系我',
    uncallTitle: '撤回联系电话',
    uncallMeaning:
      '电话立即删除，工作人员不能再查看，也不会再打给您。评价照样有效，工单照样办理，办完在这里答复。撤回后不能恢复。',
    uncallNow: '撤回并删除电话',
    unpublish: '不公开我的文字',
    unpublishTitle: '撤回公开的同意',
    unpublishMeaning:
      '您的文字不会再公开；已经公开的马上撤下，网上的缓存最多再留几分钟。办理的人仍能看到。撤回后不能恢复。',
    unpublishNow: '撤回同意',
    keptPrivate: '文字不公开',
    privacy: '隐私与我的数据',
  },
  en: {
    title: 'Rating',
    said: 'Your rating',
    reasons: 'Reasons',
    item: 'Matter',
    number: 'Receipt number',
    anonymous: 'Anonymous, no contact given',
    phone: 'Phone for the call back',
    phoneGone: 'No phone number left, or it was withdrawn or deleted',
    excludedTitle: 'Excluded after review',
    excludedNote: 'This rating is not counted; its content is kept.',
    progress: 'Progress',
    provisional: 'Dates are provisional until the holidays are published.',
    reply: 'Reply',
    verdictQuestion: 'Are you satisfied with how it was put right?',
    verdictReopens: '“Dissatisfied” opens the case again, once: it is put right by a new date and answered anew.',
    verdictCounts:
      'The case was opened again already, or is closed: “dissatisfied” does not open it any more, but it counts.',
    verdict: { satisfied: 'Satisfied', fairlySatisfied: 'Fairly satisfied', dissatisfied: 'Dissatisfied' },
    verdictReason: 'What is still not right',
    verdictReasonAsked: 'What is still not right (optional)',
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
    supplementUsed: 'There can be one supplement, and you have added it.',
    supplementExcluded: 'This rating was excluded after review; nothing can be added.',
    receipt: 'See the receipt',
    notFound: 'This rating is not on this phone',
    notFoundNote: 'It may have been given on another phone, by somebody else. Only who gave a rating sees it.',
    toMine: 'My ratings',
    agreed: 'What you agreed to',
    uncall: 'Do not call me any more',
    uncallTitle: 'Withdraw the phone number',
    uncallMeaning:
      'The number is deleted at once: staff can neither see nor call it any more. Your rating counts, the case goes on and is answered here. This can not be undone.',
    uncallNow: 'Withdraw and delete it',
    unpublish: 'Do not publish my words',
    unpublishTitle: 'Withdraw the consent to publish',
    unpublishMeaning:
      'Your words will not be published; if they are, they are taken down at once, and caches follow within minutes. Those who handle the case still read them. This can not be undone.',
    unpublishNow: 'Withdraw consent',
    keptPrivate: 'The words are not published',
    privacy: 'Privacy and my data',
  },
}
