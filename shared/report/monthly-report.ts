import { type Calendar, type Period, shanghaiDay, shanghaiTimestamp, workingDaysAfter } from '../calendar/index.ts'
import {
  type Figure,
  type Figures,
  type FigureWithTarget,
  isMadeOfFew,
  type Reasons,
  rankBy,
  type SurveyCaseFigures,
} from '../figures/index.ts'
import { type FollowUp, followUpStateNames } from '../follow-up/index.ts'
import { levelNames, levels } from '../review/index.ts'
import type { Cell } from '../spreadsheet/index.ts'
import { noFigure, type Report, type ReportColumn, type ReportSection, type ReportTable } from './report.ts'

export interface RankedPart extends Figures {
  scope: string
  name: string
}

/** A case as the report names it: by number and window, never by person or word. */
export interface NamedCase {
  followUp: FollowUp
  windowName: string
}

/** Everything that a monthly 通报 tells of. */
export interface MonthlyFacts {
  scopeName: string
  cityName: string
  month: Period
  figures: Figures
  former: Figures
  /** From January to the month. */
  toDate: Figures
  rankings: readonly { title: string; unit: string; parts: readonly RankedPart[] }[]
  /** Open and over their deadline when the report is made. */
  overdue: readonly NamedCase[]
  /** Returned for redo twice or more. */
  returned: readonly NamedCase[]
  /** Why people were dissatisfied in the month, beside the one before. */
  reasons: Reasons
  problems: SurveyCaseFigures
  calendar: Calendar
  now: Date
}

/** The monthly 通报 of a city or county: figures against targets, rankings, what is overdue, what was returned. */
export function monthlyReport(facts: MonthlyFacts): Report {
  const { scopeName, month, figures, problems } = facts
  const [year, number] = month.text.split('-').map(Number)
  return {
    title: `${scopeName}政务服务“好差评”情况通报`,
    subtitle: `（${year}年${number}月）`,
    documentNumber: `〔${year}〕　　　号`,
    issuer: `${scopeName}　${chineseDay(shanghaiDay(facts.now))}`,
    sections: [overall(facts), ranked(facts), followedUp(facts), overdue(facts), returned(facts), reported(problems)],
    remarks: remarks(facts),
    generated: figures.generated || facts.toDate.generated || problems.generated,
  }
}

const figureColumns: readonly ReportColumn[] = [
  { name: '指标', share: 24 },
  { name: '目标', share: 9, align: 'right' },
  { name: '分子', share: 10, align: 'right' },
  { name: '分母', share: 10, align: 'right' },
  { name: '本月', share: 11, align: 'right' },
  { name: '是否达标', share: 11, align: 'center' },
  { name: '上月', share: 11, align: 'right' },
  { name: '本年累计', share: 12, align: 'right' },
]

function overall({ figures, former, toDate }: MonthlyFacts): ReportSection {
  const { levels: counted, excluded, badReviewBudget, activeGoodRate } = figures
  const sum = (of: Figures['levels']['active']) => levels.reduce((total, level) => total + of[level], 0)
  const [active, byDefault] = [sum(counted.active), sum(counted.default)]
  const budget =
    badReviewBudget === null
      ? []
      : [
          `按主动评价好评率 ${activeGoodRate.target}% 的目标，本月主动评价中非好评最多 ${badReviewBudget.allowed} 件，实际 ${badReviewBudget.used} 件。`,
        ]
  const row = (name: string, of: (figures: Figures) => Figure | FigureWithTarget): Cell[] => {
    const figure = of(figures)
    return [
      name,
      'target' in figure && figure.target !== null ? `${figure.target}%` : noFigure,
      figure.numerator,
      figure.denominator,
      percentOf(figure),
      'met' in figure ? metWord(figure.met) : noFigure,
      percentOf(of(former)),
      percentOf(of(toDate)),
    ]
  }
  return {
    heading: '一、总体情况',
    paragraphs: [
      `本月共有评价 ${active + byDefault} 件，其中主动评价 ${active} 件、系统默认评价 ${byDefault} 件；主动评价中${levels
        .map((level) => `${levelNames[level].zh} ${counted.active[level]} 件`)
        .join('、')}。申诉成立不予采纳 ${excluded} 件，不计入各项指标。`,
      ...budget,
    ],
    tables: [
      {
        title: '主要指标',
        columns: figureColumns,
        rows: [
          row('主动评价好评率', (of) => of.activeGoodRate),
          row('好评率', (of) => of.goodRate),
          row('主动评价率', (of) => of.activeRate),
          row('差评率', (of) => of.badRate),
          row('差评回访整改率', (of) => of.rectificationRate),
          row('按时整改率', (of) => of.onTimeRate),
          row('回访整改满意率', (of) => of.satisfactionRate),
        ],
        empty: '',
      },
    ],
  }
}

function ranked({ rankings }: MonthlyFacts): ReportSection {
  return {
    heading: '二、排名情况',
    paragraphs: ['按主动评价好评率从高到低排列；主动评价不足 30 件的标“样本少”，列在后面，不计名次。'],
    tables: rankings.map(({ title, unit, parts }) => ({
      title,
      columns: [
        { name: '名次', share: 8, align: 'center' },
        { name: unit, share: 28 },
        { name: '主动评价', share: 11, align: 'right' },
        { name: '其中好评', share: 11, align: 'right' },
        { name: '好评率', share: 11, align: 'right' },
        { name: '是否达标', share: 11, align: 'center' },
        { name: '整改完成/应完成', share: 16, align: 'right' },
        { name: '备注', share: 10, align: 'center' },
      ],
      rows: rankBy('activeGoodRate', parts).map((part, place) => rankingRow(part, place + 1)),
      empty: '本月没有可以排名的单位。',
    })),
  }
}

function rankingRow({ name, activeGoodRate, rectificationRate }: RankedPart, place: number): Cell[] {
  const few = isMadeOfFew('activeGoodRate', activeGoodRate)
  const without = activeGoodRate.denominator === 0
  return [
    few ? noFigure : place,
    name,
    activeGoodRate.denominator,
    activeGoodRate.numerator,
    percentOf(activeGoodRate),
    metWord(activeGoodRate.met),
    `${rectificationRate.numerator}/${rectificationRate.denominator}`,
    without ? '无数据' : few ? '样本少' : '',
  ]
}

function followedUp({ figures, reasons }: MonthlyFacts): ReportSection {
  const { followUps, onTimeRate, satisfactionRate, withoutContact, rectificationRate } = figures
  return {
    heading: '三、差评回访整改情况',
    paragraphs: [
      `本月差评产生整改工单 ${followUps.opened} 件，到期或已完成 ${followUps.due} 件，完成回访整改 ${followUps.done} 件，差评回访整改率 ${percentOf(rectificationRate)}；按时完成 ${onTimeRate.numerator} 件，按时整改率 ${percentOf(onTimeRate)}。匿名且未留联系方式、无法联系的 ${withoutContact} 件。`,
      `已反馈的 ${satisfactionRate.denominator} 件中，评价人对整改满意或基本满意 ${satisfactionRate.numerator} 件，满意率 ${percentOf(satisfactionRate)}。`,
      `本月差评 ${reasons.badReviews} 件，共给出原因 ${reasons.given} 次（一件可有几个原因）。`,
    ],
    tables: [reasonTable(reasons)],
  }
}

function reasonTable({ reasons }: Reasons): ReportTable {
  return {
    title: '差评原因',
    columns: [
      { name: '原因', share: 46 },
      { name: '本月次数', share: 14, align: 'right' },
      { name: '占比', share: 13, align: 'right' },
      { name: '上月次数', share: 14, align: 'right' },
      { name: '占比变化（百分点）', share: 18, align: 'right' },
    ],
    rows: reasons.map(({ label, share, before, change }) => [
      label?.text ?? '只写了文字，没有选原因',
      share.numerator,
      percentOf(share),
      before.numerator,
      change ?? noFigure,
    ]),
    empty: '本月和上月都没有差评。',
  }
}

const caseColumns = { receipt: { name: '回执号', share: 26 }, window: { name: '窗口', share: 34 } } as const

function overdue({ overdue: cases, calendar, now }: MonthlyFacts): ReportSection {
  const table: ReportTable = {
    title: '超期未反馈工单',
    columns: [
      caseColumns.receipt,
      caseColumns.window,
      { name: '状态', share: 12, align: 'center' },
      { name: '应反馈日期', share: 16, align: 'center' },
      { name: '超期工作日', share: 14, align: 'right' },
    ],
    rows: [...cases]
      .sort((one, other) => (one.followUp.dueAt < other.followUp.dueAt ? -1 : 1))
      .map(({ followUp, windowName }) => {
        const dueOn = shanghaiDay(new Date(followUp.dueAt))
        return [
          followUp.receiptNo,
          windowName,
          followUpStateNames[followUp.state].zh,
          dueOn,
          workingDaysAfter(dueOn, shanghaiDay(now), calendar),
        ]
      }),
    empty: '没有超期未反馈的工单。',
  }
  return {
    heading: '四、超期未反馈工单',
    paragraphs: [`截至${chineseTime(now)}，本月及以前的差评中超过期限仍未反馈的工单 ${cases.length} 件。`],
    tables: [table],
  }
}

function returned({ returned: cases }: MonthlyFacts): ReportSection {
  return {
    heading: '五、退回重办两次以上工单',
    paragraphs: [`退回重办两次以上（含两次）的工单 ${cases.length} 件。`],
    tables: [
      {
        title: '退回重办两次以上工单',
        columns: [
          caseColumns.receipt,
          caseColumns.window,
          { name: '退回次数', share: 12, align: 'right' },
          { name: '状态', share: 12, align: 'center' },
          { name: '应反馈日期', share: 16, align: 'center' },
        ],
        rows: [...cases]
          .sort((one, other) => other.followUp.returns - one.followUp.returns)
          .map(({ followUp, windowName }) => [
            followUp.receiptNo,
            windowName,
            followUp.returns,
            followUpStateNames[followUp.state].zh,
            shanghaiDay(new Date(followUp.dueAt)),
          ]),
        empty: '没有退回重办两次以上的工单。',
      },
    ],
  }
}

function reported({
  opened,
  rectificationRate,
  closingRate,
  onTimeRate,
  satisfactionRate,
}: SurveyCaseFigures): ReportSection {
  const row = (name: string, figure: Figure | FigureWithTarget): Cell[] => [
    name,
    'target' in figure && figure.target !== null ? `${figure.target}%` : noFigure,
    figure.numerator,
    figure.denominator,
    percentOf(figure),
    'met' in figure ? metWord(figure.met) : noFigure,
  ]
  return {
    heading: '六、市场主体反映问题办理情况',
    paragraphs: [`本月市场主体在满意度调查中反映问题 ${opened} 件。`],
    tables: [
      {
        title: '反映问题办理指标',
        columns: figureColumns.slice(0, 6),
        rows: [
          row('整改率', rectificationRate),
          row('办结率', closingRate),
          row('按时整改率', onTimeRate),
          row('整改满意率', satisfactionRate),
        ],
        empty: '',
      },
    ],
  }
}

function remarks({ figures, problems, now, month }: MonthlyFacts): string[] {
  return [
    figures.definition.zh,
    '差评回访整改率＝已回访（或注明无法联系）、已整改或解释说明并已反馈的差评工单÷到期或已完成的差评工单；未到期的不计入分母。各项按评价提交的月份归属。',
    problems.definition.zh,
    `“${noFigure}”表示没有可以计算的数据（分母为零）或没有目标，既不是 0% 也不是 100%。百分数保留两位小数；是否达标按整数比较，不因四舍五入而达标。`,
    `数据由“民评”系统自动汇总，统计期间 ${month.firstDay} 至 ${month.lastDay}，取数时间 ${chineseTime(now)}（北京时间）。期间之后的整改、申诉结果会改变各月指标，以取数时间为准。`,
    '本通报不含评价人的个人信息。',
  ]
}

function percentOf({ percent }: Figure): string {
  return percent === null ? noFigure : `${percent}%`
}

function metWord(met: boolean | null): string {
  if (met === null) return noFigure
  return met ? '达标' : '未达标'
}

/** 2026-11-06 → 2026年11月6日 */
function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

function chineseTime(now: Date): string {
  return `${chineseDay(shanghaiDay(now))} ${shanghaiTimestamp(now).slice(11, 16)}`
}
