import type { Words } from '../../../text'

interface QuestionText {
  options: string
  option: (number: number) => string
  addOption: string
  withText: string
  alone: string
  optional: string
  leastChoices: string
  mostChoices: string
  rankFirst: string
  scale: string
  scales: Record<'five' | 'three' | 'eleven', string>
  rows: string
  row: (number: number) => string
  addRow: string
  unit: string
  decimals: string
  least: string
  most: string
  edges: string
  edgesHint: string
  bins: string
  promise: string
  promiseHint: string
  earliest: string
  latest: string
  long: string
  mostLetters: string
  mostFiles: string
  groups: string
  groupsHint: string
  group: (number: number) => string
  groupName: string
  groupWords: string
  groupWordsHint: string
  addGroup: string
  number: string
  wholeNumber: string
  problem: string
  problemNote: string
  problemOn: string
  category: string
  categoryHint: string
  threshold: string
  scoreOrLower: (name: string) => string
  problemOptions: string
  problemText: string
  noProblem: string
  kindsTitle: string
  kindsNote: string
  kind: (number: number) => string
  addKind: string
  indexTitle: string
  indexNote: string
  addIndex: string
  removeIndex: string
  mapping: string
  mappings: Record<'fromZero' | 'proportional', { label: string; meaning: string }>
  environment: (number: number) => string
  environmentName: string
  weight: string
  addEnvironment: string
  items: string
  addItem: string
  itemWeight: (name: string) => string
  share: (percent: string) => string
  notInIndex: (count: number) => string
}

/** Words of the parts of the editor that belong to one type of question, to kinds of respondents and to the index. */
export const questionText: Words<QuestionText> = {
  zh: {
    options: '选项',
    option: (number) => `选项 ${number}`,
    addOption: '添加选项',
    withText: '其他（要写说明）',
    alone: '与其他互斥',
    optional: '可不填',
    leastChoices: '至少选几项',
    mostChoices: '最多选几项',
    rankFirst: '只排前几项',
    scale: '量表',
    scales: {
      five: '五级：非常满意 … 非常不满意',
      three: '三级：满意、基本满意、不满意',
      eleven: '0–10 分（推荐意愿）',
    },
    rows: '行',
    row: (number) => `第 ${number} 行`,
    addRow: '添加行',
    unit: '单位',
    decimals: '小数位数',
    least: '最小值',
    most: '最大值',
    edges: '分段界限',
    edgesHint: '统计分布时从哪里分段，从小到大，用逗号隔开，例如 1, 2, 5',
    bins: '分为：',
    promise: '对照的承诺',
    promiseHint: '行动方案中承诺的标识，例如 business-opening；可不填',
    earliest: '最早日期',
    latest: '最晚日期',
    long: '多行文字',
    mostLetters: '最多字数',
    mostFiles: '最多几个文件（每个不超过 10 MB）',
    groups: '关键词组',
    groupsHint: '文字里出现组内任何一个词，就归到这一组，便于汇总。',
    group: (number) => `关键词组 ${number}`,
    groupName: '组名',
    groupWords: '关键词',
    groupWordsHint: '用逗号或顿号隔开',
    addGroup: '添加关键词组',
    number: '请填数字。',
    wholeNumber: '请填整数。',
    problem: '转为问题件',
    problemNote: '这样回答会生成问题件，按地区和类别派给责任部门整改。',
    problemOn: '达到条件时转为问题件',
    category: '问题类别（标识）',
    categoryHint: '例如 government、market、legal',
    threshold: '什么程度转办',
    scoreOrLower: (name) => `${name}及更低`,
    problemOptions: '选了哪些选项转办',
    problemText: '填写了任何意见就转办。',
    noProblem: '这种题型不转为问题件。',
    kindsTitle: '填报人类型',
    kindsNote: '开头问“您是谁”，可以用来决定后面显示哪些题。少于两类时不问。',
    kind: (number) => `类型 ${number}`,
    addKind: '添加类型',
    indexTitle: '指数（0–100）',
    indexNote: '各环境按权重合成总指数，每个环境由量表题和矩阵的行按权重平均。',
    addIndex: '设置指数',
    removeIndex: '不计算指数',
    mapping: '分数怎样换算成 0–100',
    mappings: {
      fromZero: { label: '最低一级算 0 分', meaning: '五级依次为 0、25、50、75、100，基本满意是 50' },
      proportional: { label: '按比例', meaning: '五级依次为 20、40、60、80、100，基本满意是 60' },
    },
    environment: (number) => `环境 ${number}`,
    environmentName: '环境名称',
    weight: '权重',
    addEnvironment: '添加环境',
    items: '计入的题目',
    addItem: '添加题目',
    itemWeight: (name) => `“${name}”的权重`,
    share: (percent) => `占 ${percent}%`,
    notInIndex: (count) => `还有 ${count} 道量表题没有计入任何环境。`,
  },
  en: {
    options: 'Options',
    option: (number) => `Option ${number}`,
    addOption: 'Add an option',
    withText: 'Other (asks for words)',
    alone: 'Excludes the others',
    optional: 'May be left empty',
    leastChoices: 'At least how many',
    mostChoices: 'At most how many',
    rankFirst: 'Rank only the first',
    scale: 'Scale',
    scales: {
      five: 'Five levels of satisfaction',
      three: 'Three levels of satisfaction',
      eleven: '0–10 (would recommend)',
    },
    rows: 'Rows',
    row: (number) => `Row ${number}`,
    addRow: 'Add a row',
    unit: 'Unit',
    decimals: 'Digits after the point',
    least: 'Least',
    most: 'Most',
    edges: 'Where bins begin',
    edgesHint: 'For the distribution; ascending, separated by commas, such as 1, 2, 5',
    bins: 'Bins:',
    promise: 'Beside which promise',
    promiseHint: 'Identifier of a promise of the plan, such as business-opening; may be left empty',
    earliest: 'Earliest day',
    latest: 'Latest day',
    long: 'Several lines',
    mostLetters: 'At most how many characters',
    mostFiles: 'Files at most (up to 10 MB each)',
    groups: 'Keyword groups',
    groupsHint: 'A text that contains any word of a group is gathered under it.',
    group: (number) => `Keyword group ${number}`,
    groupName: 'Name of the group',
    groupWords: 'Keywords',
    groupWordsHint: 'Separated by commas',
    addGroup: 'Add a keyword group',
    number: 'Please enter a number.',
    wholeNumber: 'Please enter a whole number.',
    problem: 'Becomes a case',
    problemNote: 'Such an answer opens a case, dispatched by region and category to whoever puts it right.',
    problemOn: 'Open a case when the answer asks for it',
    category: 'Category (identifier)',
    categoryHint: 'Such as government, market, legal',
    threshold: 'From which level on',
    scoreOrLower: (name) => `${name} or lower`,
    problemOptions: 'Which options open a case',
    problemText: 'Anything written opens a case.',
    noProblem: 'Questions of this type open no cases.',
    kindsTitle: 'Kinds of respondents',
    kindsNote: 'Asked at the beginning; conditions may depend on it. With fewer than two nobody is asked.',
    kind: (number) => `Kind ${number}`,
    addKind: 'Add a kind',
    indexTitle: 'Index (0–100)',
    indexNote:
      'Environments make up the index by weight; each is the weighted mean of scale questions and rows of matrices.',
    addIndex: 'Define an index',
    removeIndex: 'Have no index',
    mapping: 'How scores become 0–100',
    mappings: {
      fromZero: { label: 'The lowest level is 0', meaning: 'Five levels are 0, 25, 50, 75, 100: the middle one is 50' },
      proportional: { label: 'In proportion', meaning: 'Five levels are 20, 40, 60, 80, 100: the middle one is 60' },
    },
    environment: (number) => `Environment ${number}`,
    environmentName: 'Name of the environment',
    weight: 'Weight',
    addEnvironment: 'Add an environment',
    items: 'Its questions',
    addItem: 'Add a question',
    itemWeight: (name) => `Weight of “${name}”`,
    share: (percent) => `${percent}%`,
    notInIndex: (count) => `${count} scale questions are in no environment.`,
  },
}
