import type { FailureCode } from '../service'
import type { Words } from './words'

interface RateText {
  title: string
  question: string
  unknownTitle: string
  codeTitles: Partial<Record<FailureCode, string>>
  toMine: string
  yourMatter: (name: string) => string
  matterNumber: (number: string, day: string) => string
  matterGenerated: string
  matterOutcome: Record<'notDone' | 'returned', string>
  missingTitle: string
  missingNote: string
  toHome: string
  toFind: string
  general: string
  outcomeOpen: string
  outcome: string
  outcomeHint: string
  outcomeNone: string
  outcomeReasons: string
  outcomeWrong: string
  reasonsBad: string
  reasonsBadHint: string
  reasonsGood: string
  reasonsGoodHint: string
  comment: string
  commentPlaceholder: string
  who: string
  keepPrivate: string
  keptPrivateMeaning: string
  publishedMeaning: string
  anonymous: string
  anonymousMeaning: string
  withPhone: string
  withPhoneMeaning: string
  phone: string
  phoneHint: string
  privacy: string
  detailsOpen: string
  item: string
  itemNone: string
  projectNo: string
  projectNoHint: string
  submit: string
  submitting: string
  levelMissing: string
  reasonMissing: string
  commentTooLong: string
  labelWrong: string
  phoneWrong: string
  projectNoWrong: string
  projectNoElsewhere: string
  cannotKeep: string
  notTaken: string
  seeEarlier: string
}

export const rateText: Words<RateText> = {
  zh: {
    title: '评价服务',
    question: '这次办事，您满意吗？',
    unknownTitle: '没有找到这个窗口',
    codeTitles: {
      CODE_UNKNOWN: '没有找到这个评价码',
      CODE_EXPIRED: '评价码已过期',
      ALREADY_REVIEWED: '这次办事已经评价过',
    },
    toMine: '查看我的评价',
    yourMatter: (name) => `您办理的：${name}`,
    matterNumber: (number, day) => `办件编号 ${number} · ${day} 办结`,
    matterGenerated: '演示数据：这个办件由程序生成',
    matterOutcome: { notDone: '办理结果：没有办成', returned: '办理结果：退件' },
    missingTitle: '请先扫窗口二维码',
    missingNote: '每个窗口都有自己的二维码，扫码后就能评价这个窗口的服务。',
    toHome: '去扫码或填写编号',
    toFind: '查找大厅或事项来评价',
    general: '您查找到这个窗口，按您的经历作综合点评。',
    outcomeOpen: '没办成？也请评价',
    outcome: '这次事情办成了吗？',
    outcomeHint: '没办成也可以评任何满意程度，单独统计。',
    outcomeNone: '办成了',
    outcomeReasons: '是什么原因？（选填，可多选）',
    outcomeWrong: '原因已经变化，请重新选择，最多五项。',
    reasonsBad: '为什么？',
    reasonsBadHint: '请至少选一项，或写几句话',
    reasonsGood: '哪里让您满意？',
    reasonsGoodHint: '选填，可多选',
    comment: '还想说点什么',
    commentPlaceholder: '还想说点什么（选填）',
    who: '要不要留电话？',
    keepPrivate: '不公开我写的文字',
    keptPrivateMeaning: '只有办理的人看得到。',
    publishedMeaning: '文字去掉能认出人的内容、经人工审核后，可能在“评价公开”中展示。',
    anonymous: '匿名',
    anonymousMeaning: '不留联系方式。我们照样核实整改，只是没法给您打电话。',
    withPhone: '留下电话，方便回访',
    withPhoneMeaning: '只给回访人员用于这次回访，查看要写明理由并留痕；窗口看不到。办结后定期删除，也可随时撤回。',
    phone: '电话号码',
    phoneHint: '手机号，或带区号的座机',
    privacy: '怎么保护、怎么撤回',
    detailsOpen: '补充办件信息（选填）',
    item: '办理的事项',
    itemNone: '不选',
    projectNo: '办件编号',
    projectNoHint: '在受理回执单上，可以不填',
    submit: '提交评价',
    submitting: '正在提交',
    levelMissing: '请先选择满意程度。',
    reasonMissing: '请至少选一项理由，或写几句话，方便我们改进。',
    commentTooLong: '文字最多 150 个字，请删减。',
    labelWrong: '所选理由已经变化，请重新选择。',
    phoneWrong: '电话号码不正确，请检查，例如 13812345678 或 0888-5123456。',
    projectNoWrong: '办件编号不正确，请按回执单填写。',
    projectNoElsewhere: '这个编号是在另一个窗口办理的，请核对；不填编号也可以提交。',
    cannotKeep: '这部手机现在无法提交，已填的内容还在。请重新打开民评后再试。',
    notTaken: '评价没有提交成功',
    seeEarlier: '查看已有的评价',
  },
  en: {
    title: 'Rate a service',
    question: 'Were you satisfied with this visit?',
    unknownTitle: 'This window was not found',
    codeTitles: {
      CODE_UNKNOWN: 'This rating code was not found',
      CODE_EXPIRED: 'This rating code has expired',
      ALREADY_REVIEWED: 'This visit has been rated already',
    },
    toMine: 'See my ratings',
    yourMatter: (name) => `Your matter: ${name}`,
    matterNumber: (number, day) => `Service number ${number} · finished ${day}`,
    matterGenerated: 'Demonstration: this matter was made up',
    matterOutcome: { notDone: 'Outcome: not done', returned: 'Outcome: returned' },
    missingTitle: 'Please scan the code at the window',
    missingNote: 'Every window has its own code. Scan it to rate the service of that window.',
    toHome: 'Scan or enter a code',
    toFind: 'Look up a hall or matter',
    general: 'You looked this window up: rate it in general, as you know it.',
    outcomeOpen: 'Not done? Please rate it too',
    outcome: 'Was your matter done?',
    outcomeHint: 'Any level may go with it; it is counted apart.',
    outcomeNone: 'Done',
    outcomeReasons: 'What was the reason? (optional)',
    outcomeWrong: 'The reasons have changed; please choose again, at most five.',
    reasonsBad: 'Why?',
    reasonsBadHint: 'Choose at least one, or write a few words',
    reasonsGood: 'What went well?',
    reasonsGoodHint: 'Optional; as many as you like',
    comment: 'Anything else',
    commentPlaceholder: 'Anything else you want to say (optional)',
    who: 'May we call you?',
    keepPrivate: 'Do not publish my words',
    keptPrivateMeaning: 'Only those who handle it will read them.',
    publishedMeaning:
      'Without what could name anybody, and once somebody has checked them, they may be shown to the public.',
    anonymous: 'Anonymous',
    anonymousMeaning: 'No contact. We still check and put it right, but cannot call you.',
    withPhone: 'Leave a number for a call back',
    withPhoneMeaning:
      'Only for this follow-up; every look at it needs a reason and is recorded. The window never sees it. It is deleted some months after the closing, or whenever you withdraw it.',
    phone: 'Phone number',
    phoneHint: 'A mobile number, or a landline with area code',
    privacy: 'How it is protected and withdrawn',
    detailsOpen: 'Add details of the matter (optional)',
    item: 'The matter',
    itemNone: 'Not chosen',
    projectNo: 'Service number',
    projectNoHint: 'On your acceptance slip; may be left empty',
    submit: 'Submit rating',
    submitting: 'Submitting',
    levelMissing: 'Please choose how satisfied you were.',
    reasonMissing: 'Please choose at least one reason or write a few words, so that we can put it right.',
    commentTooLong: 'At most 150 characters; please shorten it.',
    labelWrong: 'The reasons have changed; please choose again.',
    phoneWrong: 'This number is not valid; for example 13812345678 or 0888-5123456.',
    projectNoWrong: 'This number is not valid; please copy it from the slip.',
    projectNoElsewhere: 'This number belongs to another window. Please check it, or submit without it.',
    cannotKeep:
      'This phone can not submit just now. What you entered is still here: please open Minping again and retry.',
    notTaken: 'The rating was not accepted',
    seeEarlier: 'See the earlier rating',
  },
}
