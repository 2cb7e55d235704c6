import type { PeriodKind } from '@minping/shared/calendar'
import type { ScopeKind } from '@minping/shared/directory'
import type { RankedFigure } from '@minping/shared/figures'
import type { Words } from '../../text'

export type ChosenPeriodKind = 'year' | 'quarter' | 'month'
export type RankingKind = Exclude<ScopeKind, 'city'>

interface DashboardText {
  title: string
  period: string
  periodKinds: Record<ChosenPeriodKind, string>
  earlier: string
  later: string
  way: string
  noData: string
  nothingCounted: string
  goodRate: string
  target: (percent: string) => string
  noTarget: string
  met: string
  metBy: (points: string) => string
  missedBy: (points: string) => string
  fraction: (numerator: string, denominator: string, ofWhat: string) => string
  activeReviews: string
  withoutFlagged: (percent: string, fraction: string, undecided: string) => string
  setAside: (count: string) => string
  goodReviews: string
  budget: string
  /** 今年: the period in a sentence, as long as it lasts. */
  duringThis: Record<ChosenPeriodKind, string>
  /** 2024年: the same for one that is over. */
  during: (period: string) => string
  budgetLeft: (during: string, count: string, onlyBad: boolean) => string
  budgetNone: (during: string, onlyBad: boolean) => string
  budgetOver: (during: string, count: string, onlyBad: boolean) => string
  budgetDetail: (active: string, target: string, allowed: string, used: string, onlyBad: boolean) => string
  budgetChart: (allowed: string, used: string) => string
  gaugeChart: (value: string, target: string) => string
  trend: string
  trendBy: string
  trendKinds: Record<PeriodKind, string>
  trendChart: (first: string, last: string, points: readonly string[]) => string
  ranking: string
  rankBy: string
  kinds: Record<RankingKind, string>
  rankFigure: string
  rankedFigures: Record<RankedFigure, string>
  rankingNote: (from: string, to: string, target: string | undefined) => string
  /** What a ranked figure was made of. */
  madeOf: Record<RankedFigure, (numerator: string, denominator: string) => string>
  madeOfNothing: Record<RankedFigure, string>
  few: string
  fewNote: (enough: number, figure: RankedFigure) => string
  numeratorColumn: string
  denominatorColumn: string
  openScope: (name: string) => string
  followUps: string
  rectificationRate: string
  rectificationMeaning: string
  onTimeRate: string
  onTimeMeaning: string
  visitOnTimeRate: string
  visitOnTimeMeaning: string
  satisfactionRate: string
  satisfactionMeaning: string
  withoutContact: (count: string) => string
  levels: string
  levelColumn: string
  activeColumn: string
  defaultColumn: string
  shareColumn: string
  others: string
  allGoodRate: string
  activeRate: string
  badRate: string
  excluded: (count: string) => string
  periodColumn: string
  rateColumn: string
  goodColumn: string
  targetColumn: string
  nameColumn: string
  supplements: (count: string) => string
  sources: string
  channels: string
  modes: string
  outcomes: string
  outcomeGood: string
  outcomeFailed: string
  outcomeOthers: string
  outcomeCounts: (notDone: string, returned: string) => string
  outcomeNone: string
  outcomeNote: string
  sourceColumn: string
  countColumn: string
  sourceShareColumn: string
  sourcesNote: string
}

const zhBad = (onlyBad: boolean) => (onlyBad ? '差评' : '非好评')
const enBad = (onlyBad: boolean, count?: string) => `${onlyBad ? 'bad' : 'not good'} review${count === '1' ? '' : 's'}`

export const dashboardText: Words<DashboardText> = {
  zh: {
    title: '好评率',
    period: '统计期间',
    periodKinds: { year: '年', quarter: '季度', month: '月' },
    earlier: '上一期',
    later: '下一期',
    way: '所在范围',
    noData: '无数据',
    nothingCounted: '无数据：这个范围在这个期间没有主动评价。',
    goodRate: '主动评价好评率',
    target: (percent) => `目标 ${percent}`,
    noTarget: '未设目标',
    met: '已达标',
    metBy: (points) => `已达标 · 高出 ${points} 个百分点`,
    missedBy: (points) => `未达标 · 还差 ${points} 个百分点`,
    fraction: (numerator, denominator, ofWhat) => `${numerator} / ${denominator} ${ofWhat}`,
    activeReviews: '件主动评价',
    withoutFlagged: (percent, fraction, undecided) =>
      `去除 ${undecided} 条待认定的存疑评价后为 ${percent}（${fraction}）。`,
    setAside: (count) => `另有 ${count} 条存疑不计，不在其中。`,
    goodReviews: '件好评',
    budget: '差评余量',
    duringThis: { year: '今年', quarter: '本季度', month: '本月' },
    during: (period) => period,
    budgetLeft: (during, count, onlyBad) => `${during}还可容许 ${count} 件${zhBad(onlyBad)}`,
    budgetNone: (during, onlyBad) => `${during}不能再有${zhBad(onlyBad)}`,
    budgetOver: (during, count, onlyBad) => `${during}已超出 ${count} 件${zhBad(onlyBad)}`,
    budgetDetail: (active, target, allowed, used, onlyBad) =>
      `按现有 ${active} 件主动评价和 ${target} 的目标，容许 ${allowed} 件，已有 ${used} 件${zhBad(onlyBad)}。`,
    budgetChart: (allowed, used) => `容许 ${allowed} 件，已有 ${used} 件`,
    gaugeChart: (value, target) => `主动评价好评率 ${value}，${target}`,
    trend: '走势',
    trendBy: '走势按',
    trendKinds: { day: '按日', month: '按月', quarter: '按季', year: '按年' },
    trendChart: (first, last, points) => `${first}至${last}主动评价好评率：${points.join('，')}`,
    ranking: '对比',
    rankBy: '对比方式',
    kinds: { region: '按区县', hall: '按大厅', window: '按窗口', department: '按部门', item: '按事项' },
    rankFigure: '排序指标',
    rankedFigures: {
      activeGoodRate: '好评率',
      rectificationRate: '整改率',
      onTimeRate: '按时率',
      badRate: '差评率',
    },
    rankingNote: (from, to, target) =>
      `标尺从 ${from} 到 ${to}${target ? `，竖线为目标 ${target}` : ''}。点按可查看下一级。`,
    madeOf: {
      activeGoodRate: (good, active) => `好评 ${good} / 主动 ${active}`,
      rectificationRate: (done, due) => `办到位 ${done} / 到期 ${due}`,
      onTimeRate: (inTime, due) => `按时 ${inTime} / 到期 ${due}`,
      badRate: (bad, all) => `差评 ${bad} / 全部 ${all}`,
    },
    madeOfNothing: {
      activeGoodRate: '无主动评价',
      rectificationRate: '无到期差评',
      onTimeRate: '无到期差评',
      badRate: '无评价',
    },
    few: '样本少',
    fewNote: (enough, figure) =>
      `以下${figure === 'activeGoodRate' || figure === 'badRate' ? '评价' : '差评工单'}不足 ${enough} 件，样本少，不排名次`,
    numeratorColumn: '分子',
    denominatorColumn: '分母',
    openScope: (name) => `查看${name}`,
    followUps: '差评回访整改',
    rectificationRate: '差评回访整改率',
    rectificationMeaning: '已回访、已整改或解释、已反馈的，占到期或已办的有效差评',
    onTimeRate: '按时整改率',
    onTimeMeaning: '在期限内反馈的，占到期或已办的有效差评',
    visitOnTimeRate: '按时回访率',
    visitOnTimeMeaning: '首次回访在期限内的，占已回访或已到反馈期限的有效差评',
    satisfactionRate: '回访整改满意率',
    satisfactionMeaning: '对整改满意或基本满意的，占已请其评价的',
    withoutContact: (count) => `其中 ${count} 件无法联系评价人，核实后办理，单独计数。`,
    levels: '满意程度分布',
    levelColumn: '满意程度',
    activeColumn: '主动评价',
    defaultColumn: '系统默认',
    shareColumn: '占主动评价',
    others: '其他指标',
    allGoodRate: '好评率（含默认）',
    activeRate: '主动评价率',
    badRate: '差评率',
    excluded: (count) => `申诉成立、不予采纳 ${count} 件，不计入任何指标。`,
    periodColumn: '期间',
    rateColumn: '好评率',
    goodColumn: '好评',
    targetColumn: '目标',
    nameColumn: '名称',
    supplements: (count) => `另有追评 ${count} 件，不改变首次评价的计数。`,
    sources: '评价来源',
    channels: '主动评价渠道',
    modes: '主动评价方式',
    outcomes: '办成与没办成',
    outcomeGood: '好评率',
    outcomeFailed: '自述没办成或退件的',
    outcomeOthers: '其他主动评价',
    outcomeCounts: (notDone, returned) => `没办成 ${notDone} 件，退件 ${returned} 件`,
    outcomeNone: '本期没有人说没办成或退件。',
    outcomeNote: '按评价人自己的说法分开统计；没有说的归入“其他”。两部分合起来就是主动评价好评率，口径不变。',
    sourceColumn: '来源',
    countColumn: '件数',
    sourceShareColumn: '占比',
    sourcesNote: '系统默认评价不计入主动评价好评率。渠道只计主动评价。',
  },
  en: {
    title: 'Good-review rate',
    period: 'Period',
    periodKinds: { year: 'Year', quarter: 'Quarter', month: 'Month' },
    earlier: 'Earlier',
    later: 'Later',
    way: 'Where this is',
    noData: 'No data',
    nothingCounted: 'No data: this scope has no active reviews in this period.',
    goodRate: 'Active good rate',
    target: (percent) => `target ${percent}`,
    noTarget: 'no target set',
    met: 'Target met',
    metBy: (points) => `Target met · ${points} points above`,
    missedBy: (points) => `Target missed · ${points} points short`,
    fraction: (numerator, denominator, ofWhat) => `${numerator} of ${denominator} ${ofWhat}`,
    activeReviews: 'active reviews',
    withoutFlagged: (percent, fraction, undecided) =>
      `${percent} (${fraction}) without the ${undecided} flagged reviews that are still to be decided.`,
    setAside: (count) => `${count} were set aside and are not among them.`,
    goodReviews: 'good reviews',
    budget: 'Room for bad reviews',
    duringThis: { year: 'this year', quarter: 'this quarter', month: 'this month' },
    during: (period) => `in ${period}`,
    budgetLeft: (during, count, onlyBad) => `Room for ${count} more ${enBad(onlyBad, count)} ${during}`,
    budgetNone: (during, onlyBad) => `No room for another ${enBad(onlyBad, '1')} ${during}`,
    budgetOver: (during, count, onlyBad) => `${count} ${enBad(onlyBad, count)} too many ${during}`,
    budgetDetail: (active, target, allowed, used, onlyBad) =>
      `With ${active} active reviews and a target of ${target}, ${allowed} ${enBad(onlyBad, allowed)} are allowed; there are ${used}.`,
    budgetChart: (allowed, used) => `${allowed} allowed, ${used} used`,
    gaugeChart: (value, target) => `Active good rate ${value}, ${target}`,
    trend: 'Trend',
    trendBy: 'Trend by',
    trendKinds: { day: 'Days', month: 'Months', quarter: 'Quarters', year: 'Years' },
    trendChart: (first, last, points) => `Active good rate from ${first} to ${last}: ${points.join(', ')}`,
    ranking: 'Comparison',
    rankBy: 'Compare',
    kinds: {
      region: 'Districts',
      hall: 'Halls',
      window: 'Windows',
      department: 'Departments',
      item: 'Matters',
    },
    rankFigure: 'Ranked by',
    rankedFigures: {
      activeGoodRate: 'Good rate',
      rectificationRate: 'Rectification',
      onTimeRate: 'On time',
      badRate: 'Bad rate',
    },
    rankingNote: (from, to, target) =>
      `The scale runs from ${from} to ${to}${target ? `; the upright line is the target of ${target}` : ''}. Press one to look into it.`,
    madeOf: {
      activeGoodRate: (good, active) => `${good} good of ${active}`,
      rectificationRate: (done, due) => `${done} done of ${due} due`,
      onTimeRate: (inTime, due) => `${inTime} in time of ${due} due`,
      badRate: (bad, all) => `${bad} bad of ${all}`,
    },
    madeOfNothing: {
      activeGoodRate: 'no active reviews',
      rectificationRate: 'no cases due',
      onTimeRate: 'no cases due',
      badRate: 'no reviews',
    },
    few: 'Few',
    fewNote: (enough, figure) =>
      `Fewer than ${enough} ${figure === 'activeGoodRate' || figure === 'badRate' ? 'reviews' : 'cases'} below: too few to rank`,
    numeratorColumn: 'Counted',
    denominatorColumn: 'Of',
    openScope: (name) => `Look into ${name}`,
    followUps: 'Follow-up of bad reviews',
    rectificationRate: 'Rectification rate',
    rectificationMeaning: 'Visited, put right or explained, and replied, of the valid bad reviews due or done',
    onTimeRate: 'On-time rate',
    onTimeMeaning: 'Replied within the deadline, of the valid bad reviews due or done',
    visitOnTimeRate: 'Visits in time',
    visitOnTimeMeaning: 'First visited within the deadline, of the valid bad reviews visited or due for a reply',
    satisfactionRate: 'Satisfaction with rectification',
    satisfactionMeaning: 'Satisfied or fairly satisfied, of the reviewers who were asked',
    withoutContact: (count) => `${count} of them were verified without reaching the reviewer and are counted apart.`,
    levels: 'Levels',
    levelColumn: 'Level',
    activeColumn: 'Active',
    defaultColumn: 'By default',
    shareColumn: 'Share of active',
    others: 'Other figures',
    allGoodRate: 'Good rate, defaults included',
    activeRate: 'Active rate',
    badRate: 'Bad rate',
    excluded: (count) => `${count} excluded on appeal, counted in no figure.`,
    periodColumn: 'Period',
    rateColumn: 'Good rate',
    goodColumn: 'Good',
    targetColumn: 'Target',
    nameColumn: 'Name',
    supplements: (count) => `${count} supplements stand beside these and change no first review.`,
    sources: 'Where reviews come from',
    channels: 'Channels of active reviews',
    modes: 'Modes of active reviews',
    outcomes: 'Done and not done',
    outcomeGood: 'Good rate',
    outcomeFailed: 'Said: not done or returned',
    outcomeOthers: 'All other active reviews',
    outcomeCounts: (notDone, returned) => `Not done ${notDone}, returned ${returned}`,
    outcomeNone: 'Nobody said that it was not done or was returned.',
    outcomeNote:
      'As reviewers themselves say; who says nothing is among the others. Both together are the active good rate, which stays as it is defined.',
    sourceColumn: 'Source',
    countColumn: 'Reviews',
    sourceShareColumn: 'Share',
    sourcesNote: 'Defaults recorded by the system are not in the active good rate. Channels count active reviews only.',
  },
}
