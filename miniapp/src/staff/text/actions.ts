import type { FollowUpAction, RectificationPath, VisitChannel, VisitOutcome } from '@minping/shared/follow-up'
import type { Words } from '../../text'

/** What one action is called and asks for. */
export interface ActionWords {
  /** On its button. */
  press: string
  /** What it does, before one does it. */
  meaning: string
  /** Over its text, where it takes one. */
  text?: string
  hint?: string
  /** After it was done. */
  done: string
  /** Asked once more, where it can't be taken back. */
  confirm?: string
}

interface ActionsText {
  actions: Record<FollowUpAction, ActionWords>
  channel: string
  channels: Record<VisitChannel, string>
  outcome: string
  outcomeMeanings: Record<VisitOutcome, string>
  path: string
  pathMeanings: Record<RectificationPath, (due: string | undefined) => string>
  assignee: string
  handOverTo: string
  noColleagues: string
  workingDays: string
  workingDayCount: (count: number) => string
  extensionAsked: (name: string, moment: string, days: number) => string
  extensionWould: (moment: string) => string
  visitBy: (moment: string) => string
  replyBy: (moment: string) => string
  visitWasDue: (moment: string) => string
  replyWasDue: (moment: string) => string
  missingText: string
  tooLong: (most: number) => string
  missingChoice: string
  files: string
  filesWithin: string
  filesToReviewer: string
  shownToReviewer: string
  filesUnsent: string
  goBack: string
  stale: string
  kept: string
  contactShow: string
  contactReason: string
  contactReasonHint: string
  contactReasonMissing: string
  contactConfirm: string
  contactCall: string
  contactCopy: string
  contactCopied: string
}

export const actionsText: Words<ActionsText> = {
  zh: {
    actions: {
      accept: { press: '受理', meaning: '受理后由您承办，先核实情况并回访评价人。', done: '已受理，请尽快回访。' },
      assign: { press: '转派', meaning: '交给同一范围内的另一位同事承办。', done: '已转派。' },
      'hand-over': {
        press: '移交',
        meaning: '移交给同一大厅或部门的同事承办，须说明理由；期限不变。',
        text: '移交理由',
        done: '已移交，由同事继续办理。',
      },
      visit: {
        press: '记录这次回访',
        meaning: '每次联系都要记录，没有联系上的也要记。',
        text: '回访情况',
        hint: '评价人怎么说，核实到什么',
        done: '回访已记录。',
      },
      appeal: {
        press: '提出申诉',
        meaning: '认为评价有误或恶意时申诉，由其他部门的督办人员裁定。',
        text: '申诉理由',
        done: '已提出申诉，等待裁定。',
      },
      'uphold-appeal': {
        press: '裁定申诉成立',
        meaning: '这条评价不予采纳，退出全部统计，但仍保留可查。',
        text: '裁定理由',
        done: '已裁定申诉成立。',
        confirm: '裁定成立后不能撤回：这条评价将不计入任何统计。确定吗？',
      },
      'reject-appeal': {
        press: '裁定申诉不成立',
        meaning: '评价有效，退回继续核实整改，期限不变。',
        text: '裁定理由',
        done: '已裁定申诉不成立，工单继续办理。',
      },
      rectify: { press: '开始整改', meaning: '选择整改方式，反馈期限随之确定。', done: '已开始整改。' },
      'request-extension': {
        press: '申请延期',
        meaning: '说明理由，由管理员或督办人员审批；只能延期一次，批准前期限不变。',
        text: '延期理由',
        done: '已提交延期申请，等待审批。',
      },
      'grant-extension': {
        press: '同意延期',
        meaning: '同意后反馈期限顺延，此后不能再延期。',
        text: '审批意见',
        done: '已同意延期。',
      },
      'refuse-extension': {
        press: '不同意延期',
        meaning: '期限不变，经办人继续办理。',
        text: '不同意的理由',
        done: '已答复：不同意延期。',
      },
      submit: {
        press: '提交审核',
        meaning: '写明怎样整改的，由另一位同事审核后反馈给评价人。',
        text: '整改情况',
        done: '已提交审核。',
      },
      return: {
        press: '退回重办',
        meaning: '整改不到位时退回，期限不变。',
        text: '退回理由',
        done: '已退回重办。',
      },
      approve: {
        press: '审核通过并反馈',
        meaning: '整改到位时通过；评价人随即收到反馈，并评价是否满意。',
        text: '给评价人的反馈',
        done: '已反馈给评价人。',
        confirm: '反馈发出后不能修改。确定发给评价人吗？',
      },
      supervise: { press: '督办', meaning: '督办意见记入办理经过。', text: '督办意见', done: '督办意见已记录。' },
      close: {
        press: '办结',
        meaning: '评价人已评价整改结果，或等待期已满。',
        done: '工单已办结。',
        confirm: '办结后不能再操作。确定办结吗？',
      },
    },
    channel: '联系方式',
    channels: { phone: '电话', inPerson: '上门', message: '短信', other: '其他' },
    outcome: '联系结果',
    outcomeMeanings: {
      reached: '与评价人通了话或见了面',
      notReached: '没人接、关机、不在等，须写明原因，稍后再联系',
      noContact: '评价人没有留下联系方式，须写明如何核实',
    },
    path: '整改方式',
    pathMeanings: {
      simple: (due) => `情况清楚、诉求合理，马上改${dueIn(due)}`,
      complex: (due) => `情况复杂，建立台账、限期整改${dueIn(due)}`,
      explained: (due) => `诉求没有政策依据，向评价人解释清楚${dueIn(due)}`,
    },
    assignee: '转派给',
    handOverTo: '移交给',
    noColleagues: '这个范围内没有其他可以承办的同事。',
    workingDays: '延长几个工作日',
    workingDayCount: (count) => `${count} 个工作日`,
    extensionAsked: (name, moment, days) => `${name}于 ${moment} 申请延长 ${days} 个工作日`,
    extensionWould: (moment) => `同意后，反馈期限为 ${moment}`,
    visitBy: (moment) => `请在 ${moment} 前回访`,
    replyBy: (moment) => `请在 ${moment} 前反馈`,
    visitWasDue: (moment) => `回访期限 ${moment} 已过，请马上办理`,
    replyWasDue: (moment) => `反馈期限 ${moment} 已过，请马上办理`,
    missingText: '请写明情况。',
    tooLong: (most) => `最多 ${most} 个字，请删减。`,
    missingChoice: '请选择一项。',
    files: '附件（选填）',
    filesWithin: '能看这件工单的工作人员可以打开，被评价的人看不到。',
    filesToReviewer: '随反馈一起给评价人看，请勿上传内部材料。',
    shownToReviewer: '评价人会原样看到这段话，请写清楚，不要写个人信息',
    filesUnsent: '还有文件没有传完，请等一等，或移除后再提交。',
    goBack: '再想想',
    stale: '工单已有变化',
    kept: '您填写的内容还在。',
    contactShow: '显示',
    contactReason: '为什么要查看电话',
    contactReasonHint: '理由会记入办理经过，供审计查看',
    contactReasonMissing: '请写明理由，至少两个字。',
    contactConfirm: '显示电话',
    contactCall: '拨打电话',
    contactCopy: '复制号码',
    contactCopied: '已复制',
  },
  en: {
    actions: {
      accept: {
        press: 'Accept',
        meaning: 'You take charge: verify what happened and visit the reviewer.',
        done: 'Accepted. Please visit the reviewer soon.',
      },
      assign: { press: 'Assign', meaning: 'Put a colleague of the same scope in charge.', done: 'Assigned.' },
      'hand-over': {
        press: 'Hand over',
        meaning: 'To a colleague of the same hall or department, with the reason. The deadline stays.',
        text: 'Reason',
        done: 'Handed over. Your colleague goes on.',
      },
      visit: {
        press: 'Record this visit',
        meaning: 'Every attempt is recorded, also those that reached nobody.',
        text: 'What was found',
        hint: 'What the reviewer said, what was verified',
        done: 'The visit is recorded.',
      },
      appeal: {
        press: 'Appeal',
        meaning: 'For a mistaken or malicious review; a supervisor of another department decides.',
        text: 'Grounds of the appeal',
        done: 'Appealed. A supervisor will decide.',
      },
      'uphold-appeal': {
        press: 'Uphold the appeal',
        meaning: 'The review leaves every figure, and stays visible as excluded.',
        text: 'Grounds of the decision',
        done: 'The appeal is upheld.',
        confirm: 'This cannot be taken back: the review will be counted in no figure. Are you sure?',
      },
      'reject-appeal': {
        press: 'Reject the appeal',
        meaning: 'The review stands. The case goes on under the same deadline.',
        text: 'Grounds of the decision',
        done: 'The appeal is rejected; the case goes on.',
      },
      rectify: {
        press: 'Start rectification',
        meaning: 'Choose the way; it sets the deadline of the reply.',
        done: 'Rectification has started.',
      },
      'request-extension': {
        press: 'Ask for an extension',
        meaning: 'A manager or supervisor decides. Only once; the deadline stays until then.',
        text: 'Reason',
        done: 'Asked for. A colleague will decide.',
      },
      'grant-extension': {
        press: 'Grant the extension',
        meaning: 'The reply is due later; there is no second extension.',
        text: 'Remark',
        done: 'The extension is granted.',
      },
      'refuse-extension': {
        press: 'Refuse the extension',
        meaning: 'The deadline stays and the work goes on.',
        text: 'Reason',
        done: 'The extension is refused.',
      },
      submit: {
        press: 'Submit for review',
        meaning: 'Say how it was put right. A colleague reviews it before the reviewer gets the reply.',
        text: 'What was put right',
        done: 'Submitted for review.',
      },
      return: {
        press: 'Return for redo',
        meaning: 'Not good enough: it goes back under the same deadline.',
        text: 'Reason',
        done: 'Returned for redo.',
      },
      approve: {
        press: 'Approve and reply',
        meaning: 'Good enough: the reviewer gets the reply and says whether it satisfies.',
        text: 'Reply to the reviewer',
        done: 'The reply was sent.',
        confirm: 'A reply cannot be changed once it is sent. Send it to the reviewer?',
      },
      supervise: {
        press: 'Supervise',
        meaning: 'Your remark goes into the history.',
        text: 'Remark',
        done: 'The remark is recorded.',
      },
      close: {
        press: 'Close',
        meaning: 'The reviewer has judged the result, or has had the time to.',
        done: 'The case is closed.',
        confirm: 'Nothing can be done to a closed case. Close it?',
      },
    },
    channel: 'How',
    channels: { phone: 'By phone', inPerson: 'In person', message: 'By message', other: 'Otherwise' },
    outcome: 'Result',
    outcomeMeanings: {
      reached: 'Spoke with the reviewer',
      notReached: 'No answer, switched off, not in: say why; to be tried again',
      noContact: 'The reviewer left no way to be reached; say how it was verified',
    },
    path: 'Way of rectification',
    pathMeanings: {
      simple: (due) => `Clear and reasonable: put right at once${dueInEnglish(due)}`,
      complex: (due) => `Complex: entered in the ledger, put right by a date${dueInEnglish(due)}`,
      explained: (due) => `No legal basis: explained to the reviewer${dueInEnglish(due)}`,
    },
    assignee: 'Assign to',
    handOverTo: 'Hand over to',
    noColleagues: 'Nobody else in this scope can take the case.',
    workingDays: 'Working days to add',
    workingDayCount: (count) => `${count} working day${count === 1 ? '' : 's'}`,
    extensionAsked: (name, moment, days) =>
      `${name} asked on ${moment} for ${days} more working day${days === 1 ? '' : 's'}`,
    extensionWould: (moment) => `If granted, the reply is due by ${moment}`,
    visitBy: (moment) => `Visit due by ${moment}`,
    replyBy: (moment) => `Reply due by ${moment}`,
    visitWasDue: (moment) => `The visit was due by ${moment}. Please act now`,
    replyWasDue: (moment) => `The reply was due by ${moment}. Please act now`,
    missingText: 'Please write a few words.',
    tooLong: (most) => `At most ${most} characters; please shorten it.`,
    missingChoice: 'Please choose one.',
    files: 'Attachments (optional)',
    filesWithin: 'Staff who may see this case can open them; whoever was judged can not.',
    filesToReviewer: 'The reviewer sees them with the reply: nothing internal, please.',
    shownToReviewer: 'The reviewer reads this as it is. Be clear, and name no persons',
    filesUnsent: 'Some files have not arrived yet. Please wait, or remove them.',
    goBack: 'Not yet',
    stale: 'The case has changed',
    kept: 'What you typed is still here.',
    contactShow: 'Show',
    contactReason: 'Why do you need the number?',
    contactReasonHint: 'The reason goes into the history and is open to audit',
    contactReasonMissing: 'Please give a reason of at least two characters.',
    contactConfirm: 'Show the number',
    contactCall: 'Call',
    contactCopy: 'Copy the number',
    contactCopied: 'Copied',
  },
}

function dueIn(due: string | undefined): string {
  return due === undefined ? '' : `；${due} 前反馈`
}

function dueInEnglish(due: string | undefined): string {
  return due === undefined ? '' : `; reply due by ${due}`
}
