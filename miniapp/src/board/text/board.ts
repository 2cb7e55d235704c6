import type { Words } from '../../text'

export type PeriodKind = 'year' | 'quarter' | 'month'

interface BoardText {
  title: string
  titleOf: (place: string) => string
  intro: string
  generated: string
  generatedNote: string
  periodKind: string
  periodKinds: Record<PeriodKind, string>
  period: string
  upTo: (day: string) => string
  way: string
  latest: string
  goodRate: string
  /** What the big figure means, for whoever doesn't read rates. */
  goodSentence: (percent: string) => string
  target: (percent: string) => string
  met: string
  metBy: (points: string) => string
  missedBy: (points: string) => string
  counts: (part: string, all: string) => string
  gauge: (value: string, target: string) => string
  noTarget: string
  noData: string
  noDataNote: string
  hidden: string
  hiddenNote: (threshold: number) => string
  trend: string
  trendOf: (first: string, last: string, points: readonly string[]) => string
  columns: { period: string; rate: string; good: string; active: string; target: string }
  places: { region: string; hall: string }
  by: string
  placesNote: string
  followUps: string
  followUpsNote: string
  rates: Record<'rectificationRate' | 'onTimeRate' | 'satisfactionRate', { name: string; meaning: string }>
  participation: string
  others: Record<'activeRate' | 'goodRate' | 'badRate', { name: string; meaning: string }>
  words: string
  wordsNote: string
  allWords: string
  data: string
  dataNote: string
  how: string
  howNotes: (threshold: number) => readonly string[]
}

/** Words of the public board: for anybody, so no term stays unexplained. */
export const boardText: Words<BoardText> = {
  zh: {
    title: '评价公开',
    titleOf: (place) => `${place} · 评价公开`,
    intro: '大家怎么评价政务服务大厅，差评有没有整改，都在这里。',
    generated: '演示数据',
    generatedNote: '这里的数字和文字由程序生成，用来演示，不代表任何大厅的真实情况。',
    periodKind: '按什么期间看',
    periodKinds: { year: '年', quarter: '季度', month: '月' },
    period: '统计期间',
    upTo: (day) => `统计截至 ${day}。只公布已经结束的期间。`,
    way: '所在范围',
    latest: '看最近公布的',
    goodRate: '主动评价好评率',
    goodSentence: (percent) => `办事人主动给出的评价中，${percent} 是好评。`,
    target: (percent) => `目标 ${percent}`,
    met: '已达标',
    metBy: (points) => `已达标 · 高出 ${points} 个百分点`,
    missedBy: (points) => `未达标 · 还差 ${points} 个百分点`,
    counts: (part, all) => `${part} 件好评 / ${all} 件主动评价`,
    gauge: (value, target) => `主动评价好评率 ${value}，${target}`,
    noTarget: '未设目标',
    noData: '无数据',
    noDataNote: '这个期间没有人评价。',
    hidden: '人数太少，不公布',
    hiddenNote: (threshold) =>
      `评价的人少于 ${threshold}，或者公布后能由差额推算出这样的数字，为保护评价人不公布。可以换一个更长的期间看。`,
    trend: '走势',
    trendOf: (first, last, points) => `${first}至${last}主动评价好评率：${points.join('，')}`,
    columns: { period: '期间', rate: '好评率', good: '好评', active: '主动评价', target: '与目标相比' },
    places: { region: '各县（区）', hall: '各大厅' },
    by: '对比方式',
    placesNote: '好评率高的在前。点开可以看这个地方的全部数字。',
    followUps: '差评办得怎么样',
    followUpsNote: '每一条差评都要有人回访、整改、答复。',
    rates: {
      rectificationRate: { name: '差评回访整改率', meaning: '该办的差评里，已经回访、整改（或解释清楚）并答复的' },
      onTimeRate: { name: '按时整改率', meaning: '该办的差评里，在规定期限内办完的' },
      satisfactionRate: { name: '对整改满意的', meaning: '已经答复的评价人里，对整改结果满意或基本满意的' },
    },
    participation: '其他数字',
    others: {
      activeRate: { name: '主动评价率', meaning: '全部评价里，由办事人自己给出的（其余为到期未评、由系统记录）' },
      goodRate: { name: '好评率（含系统记录）', meaning: '全部评价里的好评' },
      badRate: { name: '差评率', meaning: '全部评价里的差评' },
    },
    words: '大家怎么说',
    wordsNote: '已去掉可能认出个人的内容，经人工审核后公开。',
    allWords: '看全部评价与答复',
    data: '开放数据',
    dataNote: '下载 CSV、JSON，附数据字典。',
    how: '这些数字怎么来的',
    howNotes: (threshold) => [
      '每一件评价都计数，大厅和部门不能修改或删除。',
      `少于 ${threshold} 人的数字不公布，也不能由其他数字推算出来。`,
      '各县（区）和大厅的月度数字在季度结束后公布。',
      '经申诉核实为误评、恶意的评价不计入；还在核实的照常计入。',
    ],
  },
  en: {
    title: 'How service is rated',
    titleOf: (place) => `${place} · How service is rated`,
    intro: 'How people rate the service halls, and whether what was bad was put right.',
    generated: 'Demonstration data',
    generatedNote: 'Figures and words were made by a program to demonstrate. They say nothing about any real hall.',
    periodKind: 'Kind of period',
    periodKinds: { year: 'Year', quarter: 'Quarter', month: 'Month' },
    period: 'Period',
    upTo: (day) => `Counted up to ${day}. Only periods that are over are published.`,
    way: 'Where this lies',
    latest: 'See the latest',
    goodRate: 'Active good rate',
    goodSentence: (percent) => `Of the reviews that people gave of their own accord, ${percent} are good.`,
    target: (percent) => `target ${percent}`,
    met: 'On target',
    metBy: (points) => `On target · ${points} points above`,
    missedBy: (points) => `Below target · ${points} points short`,
    counts: (part, all) => `${part} good of ${all} active reviews`,
    gauge: (value, target) => `Active good rate ${value}, ${target}`,
    noTarget: 'no target',
    noData: 'No data',
    noDataNote: 'Nobody gave a review in this period.',
    hidden: 'too few people, not shown',
    hiddenNote: (threshold) =>
      `Fewer than ${threshold} people gave reviews, or this figure would tell one about so few. It is hidden to protect them. Try a longer period.`,
    trend: 'Over time',
    trendOf: (first, last, points) => `Active good rate from ${first} to ${last}: ${points.join(', ')}`,
    columns: { period: 'Period', rate: 'Good rate', good: 'Good', active: 'Active', target: 'Against target' },
    places: { region: 'Counties', hall: 'Halls' },
    by: 'Compare by',
    placesNote: 'The best rate first. Open one to see all of its figures.',
    followUps: 'What became of bad reviews',
    followUpsNote: 'Every bad review is to be followed up, put right and answered.',
    rates: {
      rectificationRate: {
        name: 'Put right',
        meaning: 'of the bad reviews that were due: followed up, put right or explained, and answered',
      },
      onTimeRate: { name: 'In time', meaning: 'of the bad reviews that were due: done by the deadline' },
      satisfactionRate: {
        name: 'Satisfied with the result',
        meaning: 'of the reviewers who got an answer: satisfied or fairly satisfied',
      },
    },
    participation: 'Other figures',
    others: {
      activeRate: {
        name: 'Given by people',
        meaning: 'of all reviews (the others were recorded by the system when nobody answered)',
      },
      goodRate: { name: 'Good, recorded ones included', meaning: 'of all reviews' },
      badRate: { name: 'Bad', meaning: 'of all reviews' },
    },
    words: 'What people say',
    wordsNote: 'What could name somebody is taken out, and a person has checked each text.',
    allWords: 'All reviews and answers',
    data: 'Open data',
    dataNote: 'Download CSV or JSON, with a data dictionary.',
    how: 'Where these figures come from',
    howNotes: (threshold) => [
      'Every review is counted; halls and departments can neither change nor delete one.',
      `Figures about fewer than ${threshold} people are hidden, and do not follow from others.`,
      'Monthly figures of counties and halls are published when their quarter is over.',
      'Reviews that an appeal found mistaken or malicious are not counted; those still being checked are.',
    ],
  },
}
