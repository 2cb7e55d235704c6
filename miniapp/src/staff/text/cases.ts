import type { Verdict } from '@minping/shared/case'
import type { SurveyCaseAction } from '@minping/shared/survey-case'
import type { Words } from '../../text'
import type { ActionWords } from './actions'

/** Everything that the history of a reported problem can tell. */
export type CaseDeed =
  | SurveyCaseAction
  | 'open'
  | 'verdict'
  | 'reopen'
  | 'close'
  | 'reveal-contact'
  | 'overdue'
  | 'reschedule'

interface CasesText {
  title: string
  caseTitle: string
  number: (number: string) => string
  noneNote: string
  forbiddenTitle: string
  forbiddenNote: string
  toQueue: string
  categories: Record<string, string>
  noWords: string
  reported: (moment: string) => string
  question: string
  answer: string
  whatWasReported: string
  anonymity: string
  contact: string
  withoutContact: string
  region: string
  department: string
  formerDepartments: string
  questionnaire: string
  measures: string
  rectification: string
  reopened: string
  reply: string
  verdict: (verdict: Verdict) => string
  verdictReason: (reason: string) => string
  business: string
  deeds: Record<CaseDeed, string>
  passedTo: (department: string) => string
  nothingToDo: Record<string, string>
  actions: Record<SurveyCaseAction, ActionWords>
  outcomeMeanings: Record<'reached' | 'notReached', string>
  departmentField: string
  filesWithin: string
  filesToBusiness: string
  shownToBusiness: string
  acceptBy: (moment: string) => string
  acceptWasDue: (moment: string) => string
  figures: (period: string, scope: string) => string
  rectificationRate: string
  rectificationMeaning: string
  closingRate: string
  closingMeaning: string
  opened: (count: string) => string
}

const zhVerdicts: Record<Verdict, string> = { satisfied: '满意', fairlySatisfied: '基本满意', dissatisfied: '不满意' }
const enVerdicts: Record<Verdict, string> = {
  satisfied: 'satisfied',
  fairlySatisfied: 'fairly satisfied',
  dissatisfied: 'dissatisfied',
}

/** Problems that businesses reported in a survey, for who puts them right. */
export const casesText: Words<CasesText> = {
  zh: {
    title: '企业反映问题',
    caseTitle: '企业反映的问题',
    number: (number) => `问题编号 ${number}`,
    noneNote: '这个范围内企业反映的问题都已答复。新的问题会自动出现在这里。',
    forbiddenTitle: '您的角色不办理企业反映的问题',
    forbiddenNote: '这里是市级专项组和各县（区）营商办办理调查中反映问题的地方。',
    toQueue: '查看差评工单',
    categories: {
      market: '市场环境',
      innovation: '创新环境',
      government: '政务环境',
      legal: '法治环境',
      social: '社会环境',
    },
    noWords: '没有文字说明',
    reported: (moment) => `${moment} 反映`,
    question: '问卷题目',
    answer: '回答',
    whatWasReported: '反映了什么',
    anonymity: '调查不公开身份：这里不显示是哪家企业，请就问题本身整改。',
    contact: '联系电话',
    withoutContact: '企业没有留下联系方式，可直接整改',
    region: '企业所在地',
    department: '承办部门',
    formerDepartments: '曾承办',
    questionnaire: '问卷',
    measures: '整改措施',
    rectification: '整改情况',
    reopened: '企业对第一次答复不满意，已重新办理',
    reply: '给企业的答复',
    verdict: (verdict) => `企业对整改${zhVerdicts[verdict]}`,
    verdictReason: (reason) => `理由：${reason}`,
    business: '企业',
    deeds: {
      open: '企业反映问题，已派单',
      accept: '受理',
      assign: '转派',
      redispatch: '转办',
      visit: '回访',
      extend: '延期',
      rectify: '提交整改',
      return: '退回重办',
      reply: '审核通过，已答复',
      supervise: '督办',
      verdict: '评价整改结果',
      reopen: '重新办理',
      close: '办结',
      'reveal-contact': '查看联系电话',
      overdue: '超过答复期限',
      reschedule: '重新计算期限',
    },
    passedTo: (department) => `给${department}`,
    nothingToDo: {
      pending: '等待承办部门受理，您目前不需要操作。',
      processing: '承办部门正在办理，您目前不需要操作。',
      reviewing: '等待另一位同事审核，提交人不能审核自己的整改。',
      replied: '已经答复，等待企业评价；企业评价后或期满自动办结。',
      closed: '这个问题已办结。',
    },
    actions: {
      accept: { press: '受理', meaning: '受理后由您承办。', done: '已受理，请尽快办理。' },
      assign: { press: '转派', meaning: '交给本部门的另一位同事承办。', done: '已转派。' },
      redispatch: {
        press: '转办',
        meaning: '不属于本部门职责的，转给应当承办的部门；答复期限不变。',
        text: '转办理由',
        done: '已转办。',
        confirm: '转办后本部门不再承办这个问题，也不能再转回。确定吗？',
      },
      visit: {
        press: '记录这次回访',
        meaning: '每次联系都要记录，没有联系上的也要记。',
        text: '回访情况',
        hint: '企业怎么说，核实到什么',
        done: '回访已记录。',
      },
      extend: { press: '延期', meaning: '只能延期一次，须说明理由。', text: '延期理由', done: '已延期。' },
      rectify: {
        press: '提交审核',
        meaning: '写明采取的措施和整改情况，由另一位同事审核后答复企业。',
        text: '整改情况',
        done: '已提交审核。',
      },
      return: { press: '退回重办', meaning: '整改不到位时退回，期限不变。', text: '退回理由', done: '已退回重办。' },
      reply: {
        press: '审核通过并答复',
        meaning: '整改到位时通过；企业随即收到答复，并评价是否满意。',
        text: '给企业的答复',
        done: '已答复企业。',
        confirm: '答复发出后不能修改。确定发给企业吗？',
      },
      supervise: { press: '督办', meaning: '督办意见记入办理经过。', text: '督办意见', done: '督办意见已记录。' },
    },
    outcomeMeanings: { reached: '与企业联系人通了话或见了面', notReached: '打了没人接、关机等，稍后再联系' },
    departmentField: '转给哪个部门',
    filesWithin: '能看这件问题的工作人员可以打开。',
    filesToBusiness: '随答复一起给反映问题的企业看，请勿上传内部材料。',
    shownToBusiness: '企业会原样看到这段话，请写清楚，不要写个人信息',
    acceptBy: (moment) => `请在 ${moment} 前受理`,
    acceptWasDue: (moment) => `受理期限 ${moment} 已过，请马上受理`,
    figures: (period, scope) => `${period} · ${scope}`,
    rectificationRate: '整改率',
    rectificationMeaning: '已整改并答复的，占到期或已整改的问题',
    closingRate: '办结率',
    closingMeaning: '已办结的，占到期未答复或已办结的问题',
    opened: (count) => `共反映 ${count} 件，未到期的不计入分母。`,
  },
  en: {
    title: 'Reported problems',
    caseTitle: 'Reported problem',
    number: (number) => `Problem ${number}`,
    noneNote: 'Every problem that businesses reported in this scope has its reply. New ones appear here by themselves.',
    forbiddenTitle: 'Your role does not work on reported problems',
    forbiddenNote: "The city's task groups and the counties' offices put right here what businesses report in surveys.",
    toQueue: 'See the bad-review cases',
    categories: {
      market: 'Market',
      innovation: 'Innovation',
      government: 'Government service',
      legal: 'Rule of law',
      social: 'Society',
    },
    noWords: 'No words were written',
    reported: (moment) => `Reported ${moment}`,
    question: 'Question',
    answer: 'Answer',
    whatWasReported: 'What was reported',
    anonymity: 'Surveys are confidential: which business it was is not shown. Please put the matter right.',
    contact: 'Phone',
    withoutContact: 'The business left no contact; it can be put right without a visit',
    region: 'Business in',
    department: 'Department',
    formerDepartments: 'Passed on by',
    questionnaire: 'Questionnaire',
    measures: 'Measures',
    rectification: 'What was put right',
    reopened: 'The business was dissatisfied with the first reply; the case was reopened',
    reply: 'Reply to the business',
    verdict: (verdict) => `The business is ${enVerdicts[verdict]} with the result`,
    verdictReason: (reason) => `Reason: ${reason}`,
    business: 'The business',
    deeds: {
      open: 'Reported and dispatched',
      accept: 'Accepted',
      assign: 'Assigned',
      redispatch: 'Passed on',
      visit: 'Visit',
      extend: 'Extended',
      rectify: 'Rectification submitted',
      return: 'Returned for redo',
      reply: 'Approved and replied',
      supervise: 'Supervised',
      verdict: 'Rectification judged',
      reopen: 'Reopened',
      close: 'Closed',
      'reveal-contact': 'Phone number shown',
      overdue: 'Deadline for the reply passed',
      reschedule: 'Deadline computed again',
    },
    passedTo: (department) => `to ${department}`,
    nothingToDo: {
      pending: 'The department has to accept the case. There is nothing for you to do.',
      processing: 'The department is at work. There is nothing for you to do.',
      reviewing: 'A colleague has to review it; nobody reviews their own rectification.',
      replied: 'Replied. The case closes with the verdict of the business, or when the time for it is over.',
      closed: 'The case is closed.',
    },
    actions: {
      accept: { press: 'Accept', meaning: 'You take charge.', done: 'Accepted. Please go on soon.' },
      assign: { press: 'Assign', meaning: 'Hand the case to a colleague of the department.', done: 'Assigned.' },
      redispatch: {
        press: 'Pass on',
        meaning: 'For what another department has to put right; the deadline of the reply stays.',
        text: 'Reason',
        done: 'Passed on.',
        confirm: 'Your department gives the case away and can not get it back. Are you sure?',
      },
      visit: {
        press: 'Record this visit',
        meaning: 'Every attempt is recorded, also those that reached nobody.',
        text: 'What was found',
        hint: 'What the business said, what was verified',
        done: 'The visit is recorded.',
      },
      extend: { press: 'Extend', meaning: 'Only once, and with a reason.', text: 'Reason', done: 'Extended.' },
      rectify: {
        press: 'Submit for review',
        meaning: 'Say which measures were taken. A colleague reviews it before the business gets the reply.',
        text: 'What was put right',
        done: 'Submitted for review.',
      },
      return: {
        press: 'Return for redo',
        meaning: 'Not good enough: it goes back under the same deadline.',
        text: 'Reason',
        done: 'Returned for redo.',
      },
      reply: {
        press: 'Approve and reply',
        meaning: 'Good enough: the business gets the reply and says whether it satisfies.',
        text: 'Reply to the business',
        done: 'The reply was sent.',
        confirm: 'A reply cannot be changed once it is sent. Send it to the business?',
      },
      supervise: {
        press: 'Supervise',
        meaning: 'Your remark goes into the history.',
        text: 'Remark',
        done: 'The remark is recorded.',
      },
    },
    outcomeMeanings: { reached: 'Spoke with the business', notReached: 'No answer, switched off; to be tried again' },
    departmentField: 'Pass to',
    filesWithin: 'Staff who may see this case can open them.',
    filesToBusiness: 'The business sees them with the reply: nothing internal, please.',
    shownToBusiness: 'The business reads this as it is. Be clear, and name no persons',
    acceptBy: (moment) => `To be accepted by ${moment}`,
    acceptWasDue: (moment) => `It was to be accepted by ${moment}. Please act now`,
    figures: (period, scope) => `${period} · ${scope}`,
    rectificationRate: 'Rectification rate',
    rectificationMeaning: 'Put right and replied to, of the problems due or put right',
    closingRate: 'Closing rate',
    closingMeaning: 'Closed, of the problems overdue or closed',
    opened: (count) => `${count} reported in all; what is not yet due is in no denominator.`,
  },
}
