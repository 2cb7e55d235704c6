import type { FlagView } from '@minping/shared/api'
import type { FlagDecision } from '@minping/shared/flag'
import type { Words } from '../../text'

type Reason = FlagView['reasons'][number]

interface FlagsText {
  title: string
  lead: string
  filterState: string
  filterRule: string
  everyRule: string
  list: string
  noneTitle: string
  noneNote: string
  noneDecidedTitle: string
  noneDecidedNote: string
  showUndecided: string
  forbiddenTitle: string
  forbiddenNote: string
  toDashboard: string
  loadMore: string
  shown: (count: number) => string
  figures: (period: string, scope: string) => string
  withFlagged: string
  withFlaggedMeaning: string
  withoutFlagged: string
  withoutFlaggedMeaning: string
  counted: (undecided: string, setAside: string) => string
  reason: (reason: Reason) => string
  several: (count: number) => string
  also: (rule: string, words: string) => string
  others: (count: number) => string
  excluded: string
  followUpGoesOn: string
  toFollowUp: string
  decideAll: (count: number) => string
  decideOne: string
  revise: string
  cancel: string
  decisionOf: (count: number) => string
  decision: string
  decisionMissing: string
  meaning: Record<FlagDecision, string>
  some: (decision: string, count: number) => string
  badStays: (count: number) => string
  why: string
  whyHint: string
  whyMissing: string
  tooLong: (most: number) => string
  press: (count: number) => string
  done: (count: number) => string
  changed: (count: number) => string
  notYours: string
  onCase: string
  onCaseNote: string
}

/** Reviews that may be 刷好评, for who decides about them. */
export const flagsText: Words<FlagsText> = {
  zh: {
    title: '存疑评价',
    lead: '系统按规则提示可能存在刷评的评价，是否计入由督办人员认定。提示不等于结论，评价不会被删除。',
    filterState: '按认定情况筛选',
    filterRule: '按提示原因筛选',
    everyRule: '全部原因',
    list: '存疑评价，最近的在前',
    noneTitle: '没有待认定的存疑评价',
    noneNote: '系统每 5 分钟检查一次新的评价，有存疑的会出现在这里。',
    noneDecidedTitle: '没有这样的存疑评价',
    noneDecidedNote: '可以换一个筛选条件或范围查看。',
    showUndecided: '查看待认定的',
    forbiddenTitle: '您的角色不查看存疑评价',
    forbiddenNote: '存疑评价由督办人员认定，大厅管理员和审计人员可以查看。',
    toDashboard: '查看数据',
    loadMore: '加载更多',
    shown: (count) => `已显示 ${count} 条`,
    figures: (period, scope) => `${period} · ${scope}`,
    withFlagged: '主动评价好评率',
    withFlaggedMeaning: '含待认定的，不含存疑不计的',
    withoutFlagged: '去除存疑后',
    withoutFlaggedMeaning: '待认定的也不计入',
    counted: (undecided, setAside) => `待认定 ${undecided} 条，存疑不计 ${setAside} 条。`,
    reason: (reason) => {
      switch (reason.rule) {
        case 'burst':
          return `同一窗口 ${reason.minutes} 分钟内有 ${reason.count} 条评价，按平时的量不超过 ${reason.limit} 条`
        case 'repeat':
          return `同一人（或同一部手机）一天内在${reason.within === 'hall' ? '同一大厅' : '同一窗口'}评价 ${reason.count} 次，一般不超过 ${reason.limit} 次`
        case 'own-window':
          return '评价人的微信绑定了本窗口工作人员的账号'
        case 'too-soon':
          return reason.after === 'start'
            ? `服务开始 ${reason.seconds} 秒就作出评价，不足 ${reason.limit} 秒`
            : `距另一人对同一窗口的评价只有 ${reason.seconds} 秒，不足 ${reason.limit} 秒`
        case 'identical-words':
          return `同一窗口一天内有 ${reason.count} 条文字相同的评价，一般不超过 ${reason.limit} 条`
      }
    },
    several: (count) => `${count} 条评价`,
    also: (rule, words) => `另有提示 ${rule}：${words}`,
    others: (count) => `查看其余 ${count} 条`,
    excluded: '申诉成立，已不予采纳',
    followUpGoesOn: '差评照常回访整改，不能认定为存疑不计。',
    toFollowUp: '查看工单',
    decideAll: (count) => `一起认定这 ${count} 条`,
    decideOne: '单独认定',
    revise: '改判',
    cancel: '取消',
    decisionOf: (count) => (count === 1 ? '认定这 1 条评价' : `认定这 ${count} 条评价，逐条记录`),
    decision: '认定为',
    decisionMissing: '请选择认定结果。',
    meaning: {
      counts: '是真实的评价，照常计入',
      setAside: '不计入各项数据，单独统计，仍可查看',
    },
    some: (decision, count) => `${decision}（${count} 条）`,
    badStays: (count) => `其中 ${count} 条差评不能认定为存疑不计，仍留在待认定中，照常回访整改。`,
    why: '认定理由',
    whyHint: '核对了什么，例如叫号记录、办件记录、现场情况；不要写个人信息',
    whyMissing: '请写明理由，至少 2 个字。',
    tooLong: (most) => `最多 ${most} 个字，请删减。`,
    press: (count) => `认定 ${count} 条`,
    done: (count) => `已认定 ${count} 条。`,
    changed: (count) => `${count} 条刚刚有变化，已显示最新情况，请确认后再认定。`,
    notYours: '由本窗口、本大厅、本部门以外的督办人员认定。',
    onCase: '这条评价存疑',
    onCaseNote: '存疑不影响回访整改。',
  },
  en: {
    title: 'Flagged reviews',
    lead: 'Rules point out reviews that may not be genuine. A supervisor decides whether they count. A flag is no verdict, and nothing is deleted.',
    filterState: 'Filter by decision',
    filterRule: 'Filter by reason',
    everyRule: 'Every reason',
    list: 'Flagged reviews, latest first',
    noneTitle: 'No flagged reviews to decide',
    noneNote: 'New reviews are looked at every five minutes. Flagged ones appear here.',
    noneDecidedTitle: 'No such flagged reviews',
    noneDecidedNote: 'Try another filter or scope.',
    showUndecided: 'See those to decide',
    forbiddenTitle: 'Your role does not see flagged reviews',
    forbiddenNote: 'Supervisors decide about them; hall managers and auditors may look.',
    toDashboard: 'See the figures',
    loadMore: 'Load more',
    shown: (count) => `${count} shown`,
    figures: (period, scope) => `${period} · ${scope}`,
    withFlagged: 'Active good rate',
    withFlaggedMeaning: 'With those to decide, without those set aside',
    withoutFlagged: 'Without flagged',
    withoutFlaggedMeaning: 'Without those to decide as well',
    counted: (undecided, setAside) => `${undecided} to decide, ${setAside} set aside.`,
    reason: (reason) => {
      switch (reason.rule) {
        case 'burst':
          return `${reason.count} reviews of one window in ${reason.minutes} minutes; by its usual pace at most ${reason.limit}`
        case 'repeat':
          return `${reason.count} reviews of one ${reason.within} by one person or phone in a day; usually at most ${reason.limit}`
        case 'own-window':
          return "The reviewer's WeChat is bound to the account of somebody who works at this window"
        case 'too-soon':
          return reason.after === 'start'
            ? `Given ${reason.seconds} seconds after the service began; less than ${reason.limit}`
            : `Only ${reason.seconds} seconds after another person's review of the window; less than ${reason.limit}`
        case 'identical-words':
          return `${reason.count} reviews of one window in the same words in a day; usually at most ${reason.limit}`
      }
    },
    several: (count) => (count === 1 ? '1 review' : `${count} reviews`),
    also: (rule, words) => `Also ${rule}: ${words}`,
    others: (count) => `See the other ${count}`,
    excluded: 'Excluded by an appeal',
    followUpGoesOn: 'A bad review is followed up all the same and can not be set aside.',
    toFollowUp: 'See the case',
    decideAll: (count) => `Decide all ${count} together`,
    decideOne: 'Decide alone',
    revise: 'Revise',
    cancel: 'Cancel',
    decisionOf: (count) =>
      count === 1 ? 'Decide about this review' : `Decide about these ${count} reviews, each recorded`,
    decision: 'Decision',
    decisionMissing: 'Please choose a decision.',
    meaning: {
      counts: 'A genuine review; it counts as usual',
      setAside: 'In no figure; counted apart and still to be seen',
    },
    some: (decision, count) => `${decision} (${count})`,
    badStays: (count) =>
      `${count} bad ${count === 1 ? 'review' : 'reviews'} among them can not be set aside and stay to be decided; the follow-up goes on.`,
    why: 'Reason',
    whyHint: 'What was checked: queue tickets, service records, the place itself. Name no persons',
    whyMissing: 'Please say why, in at least 2 characters.',
    tooLong: (most) => `At most ${most} characters. Please shorten it.`,
    press: (count) => `Decide ${count}`,
    done: (count) => `Decided about ${count}.`,
    changed: (count) => `${count} changed just now. The present state is shown; please check and decide again.`,
    notYours: 'Decided by supervisors from outside this window, hall and department.',
    onCase: 'This review is flagged',
    onCaseNote: 'The follow-up goes on all the same.',
  },
}
