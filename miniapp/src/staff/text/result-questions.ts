import type { Words } from '../../text'

interface ResultQuestionsText {
  legend: string
  legendRaw: string
  legendWeighted: string
  legendHidden: string
  legendThin: string
  answered: (count: string) => string
  notExperienced: (count: string) => string
  notExperiencedMeaning: string
  mean: string
  meanWithin: (lowest: string, highest: string) => string
  netPromoterScore: string
  netPromoterMeaning: string
  points: (score: string) => string
  distributionChart: (title: string, values: readonly string[]) => string
  valueColumn: string
  countColumn: string
  shareColumn: string
  weightedShareColumn: string
  several: string
  ranking: string
  groups: string
  noValues: string
  toTexts: string
  toFiles: string
  promised: string
  perceived: string
  perceivedOf: (count: string) => string
  earlier: string
  later: string
  range: (first: number, last: number, count: number) => string
  promisesNote: string
  promisesNone: string
  promisesNoneNote: string
}

/** Words of results question by question, and of promises beside what was perceived. */
export const resultQuestionsText: Words<ResultQuestionsText> = {
  zh: {
    legend: '图例',
    legendRaw: '色条和前一个百分比：原始',
    legendWeighted: '竖线和后一个百分比：加权',
    legendHidden: '虚线：人数太少，不显示',
    legendThin: '粗条：原始；细条：加权',
    answered: (count) => `${count} 份有效回答`,
    notExperienced: (count) => `未接触 ${count} 份，不计入`,
    notExperiencedMeaning: '选“不了解/未接触”的单独列出，不进入占比和均值。',
    mean: '均值',
    meanWithin: (lowest, highest) => `均值（${lowest}–${highest} 分）`,
    netPromoterScore: '净推荐值',
    netPromoterMeaning: '推荐者（9–10 分）占比减去贬损者（0–6 分）占比',
    points: (score) => `${score} 个百分点`,
    distributionChart: (title, values) => `${title}：${values.join('；')}`,
    valueColumn: '选项',
    countColumn: '份数',
    shareColumn: '原始占比',
    weightedShareColumn: '加权占比',
    several: '可以选多项，占比之和会超过 100%。',
    ranking: '排在第一位的占比。',
    groups: '按关键词归类，一条意见可以属于几类。',
    noValues: '没有可以统计的选项。',
    toTexts: '看写下的意见',
    toFiles: '看上传的文件',
    promised: '方案承诺',
    perceived: '企业感受（平均）',
    perceivedOf: (count) => `${count} 家办过的企业回答`,
    earlier: '前面的题目',
    later: '后面的题目',
    range: (first, last, count) => `第 ${first}–${last} 题，共 ${count} 题`,
    promisesNote: '把行动方案里的数字承诺，与办过这件事的企业实际感受放在一起。只统计办过的企业。',
    promisesNone: '这份问卷没有对照承诺的题目',
    promisesNoneNote: '“承诺兑现”问卷会把方案的承诺和企业的感受放在一起。',
  },
  en: {
    legend: 'Key',
    legendRaw: 'bar and first percentage: raw',
    legendWeighted: 'tick and second: weighted',
    legendHidden: 'dotted: too few, not shown',
    legendThin: 'thick: raw; thin: weighted',
    answered: (count) => `${count} valid answers`,
    notExperienced: (count) => `${count} without experience, not counted`,
    notExperiencedMeaning: 'Who has no experience of something is listed apart and is in no share and no mean.',
    mean: 'Mean',
    meanWithin: (lowest, highest) => `Mean (${lowest}–${highest})`,
    netPromoterScore: 'Net promoter score',
    netPromoterMeaning: 'Share of promoters (9–10) less share of detractors (0–6)',
    points: (score) => `${score} points`,
    distributionChart: (title, values) => `${title}: ${values.join('; ')}`,
    valueColumn: 'Answer',
    countColumn: 'Count',
    shareColumn: 'Raw share',
    weightedShareColumn: 'Weighted share',
    several: 'Several may be chosen: shares can add up to more than 100%.',
    ranking: 'Share of those who ranked it first.',
    groups: 'Gathered by keywords; a text may fall under several.',
    noValues: 'There is nothing to count.',
    toTexts: 'Read what was written',
    toFiles: 'See the files',
    promised: 'Promised in the plan',
    perceived: 'As businesses experienced it (mean)',
    perceivedOf: (count) => `${count} businesses with experience answered`,
    earlier: 'Questions before',
    later: 'Questions after',
    range: (first, last, count) => `Questions ${first}–${last} of ${count}`,
    promisesNote:
      'The plan’s numeric promises beside what businesses with experience met with. Only those with experience are counted.',
    promisesNone: 'This questionnaire has no question beside a promise',
    promisesNoneNote: 'The questionnaire on promises sets the plan beside what businesses experienced.',
  },
}
