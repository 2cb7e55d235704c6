import type { Words } from '../../text'

interface ResultsText {
  title: string
  parts: string
  partNames: {
    overview: string
    questions: string
    promises: string
    texts: string
    cross: string
    trend: string
    exports: string
  }
  notFound: string
  notFoundNote: string
  toWaves: string
  noScope: string
  noScopeNote: string
  modes: { invited: string; open: string }
  states: { preparing: string; open: string; closed: string }
  version: (version: number) => string
  generatedNote: string
  nobody: string
  nobodyNote: string
  suppressed: (threshold: number) => string
  suppressedNote: (threshold: number, submitted: string) => string
  thresholdNote: (threshold: number) => string
  raw: string
  weighted: string
  weightedMeaning: string
  weightedNone: string
  unweighted: (count: string) => string
  index: string
  indexLabel: (name: string) => string
  indexNone: string
  between: (low: string, high: string) => string
  marginMeaning: string
  mapping: string
  environments: string
  environmentsChart: (scores: readonly string[]) => string
  weightColumn: string
  environmentColumn: string
  rawColumn: string
  weightedColumn: string
  answersColumn: string
  weightsNote: (weights: string) => string
  participation: string
  responseRate: string
  responseRateMeaning: string
  submitted: string
  invited: string
  population: string
  businesses: (count: string) => string
  openWave: string
  running: string
  attention: string
  attentionNote: string
  attentionNone: string
  legendRaw: string
  legendWeighted: string
  attentionShare: (percent: string, count: string, of: string) => string
  summaryLink: string
}

/** Words of a wave's results: the frame and the overview. */
export const resultsText: Words<ResultsText> = {
  zh: {
    title: '调查结果',
    parts: '看哪一部分',
    partNames: {
      overview: '总览',
      questions: '逐题',
      promises: '承诺',
      texts: '意见',
      cross: '交叉',
      trend: '趋势',
      exports: '导出',
    },
    notFound: '没有找到这次调查',
    notFoundNote: '请从调查列表打开结果。',
    toWaves: '调查列表',
    noScope: '您负责的范围没有调查结果',
    noScopeNote: '结果按全市和县区统计，需要全市或县区的查看权限。',
    modes: { invited: '抽样邀请', open: '自愿参加' },
    states: { preparing: '筹备中', open: '进行中', closed: '已结束' },
    version: (version) => `问卷第 ${version} 版`,
    generatedNote: '这次调查含有程序生成的演示回答，不代表任何企业的真实看法。',
    nobody: '还没有人提交',
    nobodyNote: '有企业提交后，这里会显示统计。',
    suppressed: (threshold) => `少于 ${threshold} 份，不显示`,
    suppressedNote: (threshold, submitted) =>
      `这个范围提交 ${submitted} 份，少于 ${threshold} 份。为了不暴露是谁回答的，不显示任何统计；可以换成更大的范围查看。`,
    thresholdNote: (threshold) =>
      `一个范围、一道题或交叉表的一格不到 ${threshold} 份回答，就不显示，为了不暴露是谁回答的。`,
    raw: '原始',
    weighted: '加权',
    weightedMeaning: '加权：按企业名录里各县区、行业、规模的实际家数还原，避免答得多的一类企业盖过别的。',
    weightedNone: '没有可用的企业名录，不能加权。',
    unweighted: (count) => `有 ${count} 份回答所属的类别在名录里没有企业，加权时没有用上。`,
    index: '满意度指数',
    indexLabel: (name) => `${name}，满分 100`,
    indexNone: '这份问卷没有设置指数。',
    between: (low, high) => `大约在 ${low} 到 ${high} 之间`,
    marginMeaning: '± 是误差范围：同样的调查做 100 次，大约 95 次的真实值落在里面。',
    mapping: '怎样换算成分数',
    environments: '分环境得分',
    environmentsChart: (scores) => `分环境得分：${scores.join('；')}`,
    weightColumn: '权重',
    environmentColumn: '环境',
    rawColumn: '原始',
    weightedColumn: '加权',
    answersColumn: '回答数',
    weightsNote: (weights) => `合成指数时的权重：${weights}。`,
    participation: '参与情况',
    responseRate: '应答率',
    responseRateMeaning: '已提交，占受邀企业',
    submitted: '已提交',
    invited: '受邀',
    population: '名录中的企业',
    businesses: (count) => `${count} 家`,
    openWave: '自愿参加的调查没有应答率，也不与抽样调查合并计算。',
    running: '调查还在进行，数字会继续变化。',
    attention: '最需要关注',
    attentionNote: '选“不满意”或“非常不满意”的占比最高的题目（原始占比）。',
    attentionNone: '没有不满意的回答，或者回答太少不能显示。',
    legendRaw: '实心点、前一个数：原始',
    legendWeighted: '空心点、后一个数：加权',
    attentionShare: (percent, count, of) => `${percent} 不满意（${count} / ${of}）`,
    summaryLink: '打开公开摘要',
  },
  en: {
    title: 'Survey results',
    parts: 'Which part',
    partNames: {
      overview: 'Overview',
      questions: 'Questions',
      promises: 'Promises',
      texts: 'In words',
      cross: 'Cross tables',
      trend: 'Trend',
      exports: 'Export',
    },
    notFound: 'No such survey',
    notFoundNote: 'Please open the results from the list of surveys.',
    toWaves: 'List of surveys',
    noScope: 'There are no results for what is in your charge',
    noScopeNote: 'Results are counted for the city and its counties; reading them takes the charge of one of these.',
    modes: { invited: 'by invitation', open: 'open to everybody' },
    states: { preparing: 'being prepared', open: 'running', closed: 'closed' },
    version: (version) => `questionnaire version ${version}`,
    generatedNote: 'This survey contains answers made by a program. They say nothing about what any business thinks.',
    nobody: 'Nobody has submitted yet',
    nobodyNote: 'Figures appear here once businesses submit.',
    suppressed: (threshold) => `fewer than ${threshold}, not shown`,
    suppressedNote: (threshold, submitted) =>
      `This scope has ${submitted} submissions, fewer than ${threshold}. Nothing is shown, so that nobody can tell who answered; please choose a larger scope.`,
    thresholdNote: (threshold) =>
      `A scope, a question or a cell of a cross table with fewer than ${threshold} answers is not shown, so that nobody can tell who answered.`,
    raw: 'Raw',
    weighted: 'Weighted',
    weightedMeaning:
      'Weighted: counted as the register has businesses by county, industry and size, so that those who answered more do not drown the others.',
    weightedNone: 'There is no register to weight by.',
    unweighted: (count) =>
      `${count} answers came from groups without a business in the register; the weights leave them out.`,
    index: 'Satisfaction index',
    indexLabel: (name) => `${name}, out of 100`,
    indexNone: 'This questionnaire has no index.',
    between: (low, high) => `about between ${low} and ${high}`,
    marginMeaning: '± is the margin of error: of 100 such surveys, about 95 have the true value within it.',
    mapping: 'How answers become scores',
    environments: 'Scores by environment',
    environmentsChart: (scores) => `Scores by environment: ${scores.join('; ')}`,
    weightColumn: 'Weight',
    environmentColumn: 'Environment',
    rawColumn: 'Raw',
    weightedColumn: 'Weighted',
    answersColumn: 'Answers',
    weightsNote: (weights) => `Weights within the index: ${weights}.`,
    participation: 'Who took part',
    responseRate: 'Response rate',
    responseRateMeaning: 'Submitted, of those invited',
    submitted: 'Submitted',
    invited: 'Invited',
    population: 'In the register',
    businesses: (count) => count,
    openWave: 'An open survey has no response rate and is never added to one by invitation.',
    running: 'The survey is still running: figures will change.',
    attention: 'Needs attention most',
    attentionNote: 'Questions with the largest share of “dissatisfied” and “very dissatisfied” (raw shares).',
    attentionNone: 'Nobody was dissatisfied, or too few answered to show it.',
    legendRaw: 'filled, first figure: raw',
    legendWeighted: 'hollow, second figure: weighted',
    attentionShare: (percent, count, of) => `${percent} dissatisfied (${count} of ${of})`,
    summaryLink: 'Open the public summary',
  },
}
