import type { Words } from '../../text'

interface ResultTablesText {
  question: string
  everyGroup: string
  group: string
  hiddenCount: string
  textsNote: string
  filesNote: string
  noFiles: string
  noTexts: string
  noTextsNote: string
  noTextQuestion: string
  more: string
  rows: string
  columns: string
  crossNote: string
  strata: { '~region': string; '~industry': string; '~size': string; '~kind': string }
  total: string
  hiddenCell: string
  hiddenCellNote: (threshold: number) => string
  nothingHidden: string
  ofRow: string
  cellNote: string
  noCross: string
  swap: string
  trendOf: string
  whole: string
  trendNote: string
  trendModes: { invited: string; open: string }
  trendModeNotes: { invited: string; open: string }
  trendChart: (points: readonly string[]) => string
  noTrend: string
  oneWave: string
  waveColumn: string
  closesColumn: string
  submittedColumn: string
  rawColumn: string
  weightedColumn: string
  legendRaw: string
  legendWeighted: string
  exportNote: string
  formats: { xlsx: string; csv: string; 'labelled-csv': string; 'spss-syntax': string }
  formatMeanings: { xlsx: string; csv: string; 'labelled-csv': string; 'spss-syntax': string }
  save: string
  openFile: string
  saved: (fileName: string) => string
  onDesktop: string
  print: string
  printNote: string
}

/** Words of open texts, cross tables, the trend and exports. */
export const resultTablesText: Words<ResultTablesText> = {
  zh: {
    question: '题目',
    everyGroup: '全部',
    group: '归类',
    hiddenCount: '少',
    textsNote: '只显示文字本身，不显示是谁、在哪里、什么时候写的，顺序也打乱。按全市汇总，不分县区。',
    filesNote:
      '每张卡片是一份回答交来的文件，不显示是谁交的；文件本身可能写着单位或个人信息，请勿外传。文件没有经过病毒查杀，请在装有杀毒软件的电脑上打开。',
    noFiles: '没有人上传文件',
    noTexts: '没有写下的意见',
    noTextsNote: '换一个归类或题目看看。',
    noTextQuestion: '这份问卷没有开放题',
    more: '再看一些',
    rows: '行',
    columns: '列',
    crossNote: '任意两题，或一题与县区、行业、规模、填报人，放在一张表里。',
    strata: { '~region': '县区', '~industry': '行业', '~size': '企业规模', '~kind': '填报人' },
    total: '合计',
    hiddenCell: '不显示',
    hiddenCellNote: (threshold) =>
      `“不显示”的格子少于 ${threshold} 份，或者显示出来就能推算出别的小格子，为了不暴露是谁回答的。`,
    nothingHidden: '这张表没有需要隐去的格子。',
    ofRow: '括号里是占本行合计的百分比。',
    cellNote: '可以选多项的题目，各格之和会超过合计。',
    noCross: '没有可以交叉的题目',
    swap: '行列对换',
    trendOf: '看什么',
    whole: '总指数',
    trendNote: '同一份问卷的各次调查。抽样邀请和自愿参加的参与者不同，分开看，不能互相比较。',
    trendModes: { invited: '抽样邀请的调查', open: '自愿参加的调查' },
    trendModeNotes: {
      invited: '受邀企业是按县区、行业、规模抽取的，能代表名录中的企业。',
      open: '谁愿意谁参加，只说明参加者的看法。',
    },
    trendChart: (points) => `各次得分：${points.join('；')}`,
    noTrend: '还没有可以比较的调查',
    oneWave: '只有一次调查，还看不出变化。',
    waveColumn: '调查',
    closesColumn: '截止',
    submittedColumn: '提交',
    rawColumn: '原始',
    weightedColumn: '加权',
    legendRaw: '实心点、实线：原始',
    legendWeighted: '空心点、虚线：加权',
    exportNote: '导出与页面相同的范围；人数太少的数字在文件里同样不显示，文件里没有企业名称和代码。',
    formats: { xlsx: 'Excel 表格', csv: 'CSV 表格', 'labelled-csv': '带标签的 CSV', 'spss-syntax': 'SPSS 语法' },
    formatMeanings: {
      xlsx: '各题分布、均值、指数和误差，可直接用于报告',
      csv: '同样的统计结果，一行一个数字，便于其他软件读取',
      'labelled-csv': '一行一份回答（不含身份），供统计软件分析',
      'spss-syntax': '与带标签的 CSV 放在同一文件夹，在 SPSS 里运行即可读入并带上标签',
    },
    save: '下载',
    openFile: '打开',
    saved: (fileName) => `已下载 ${fileName}`,
    onDesktop: 'CSV 和 SPSS 文件请在电脑浏览器里下载。',
    print: '打印或存为 PDF',
    printNote: '把总览、承诺和逐题结果排成一份报告。',
  },
  en: {
    question: 'Question',
    everyGroup: 'All',
    group: 'Group',
    hiddenCount: 'few',
    textsNote:
      'Only the words are shown: not who wrote them, where or when; their order is mixed. Of the whole city, not by county.',
    filesNote:
      'Each card has the files of one response. Who gave them is not shown, but a file itself may name a business or a person: keep it to yourself. Files are not searched for viruses: open them on a computer that does.',
    noFiles: 'Nothing was uploaded',
    noTexts: 'Nothing was written here',
    noTextsNote: 'Please try another group or question.',
    noTextQuestion: 'This questionnaire has no open question',
    more: 'Show more',
    rows: 'Rows',
    columns: 'Columns',
    crossNote: 'Any two questions, or one by county, industry, size or respondent, in one table.',
    strata: { '~region': 'County', '~industry': 'Industry', '~size': 'Size', '~kind': 'Respondent' },
    total: 'Total',
    hiddenCell: 'hidden',
    hiddenCellNote: (threshold) =>
      `Cells marked “hidden” have fewer than ${threshold} answers, or would let such a cell be worked out: nobody shall be able to tell who answered.`,
    nothingHidden: 'No cell of this table has to be hidden.',
    ofRow: 'In brackets: percent of the row’s total.',
    cellNote: 'Where several answers may be chosen, cells add up to more than the total.',
    noCross: 'There are no questions to cross',
    swap: 'Swap rows and columns',
    trendOf: 'What to look at',
    whole: 'Whole index',
    trendNote:
      'Every wave of the same questionnaire. By invitation and open to everybody have different respondents: they stand apart and can’t be compared.',
    trendModes: { invited: 'Surveys by invitation', open: 'Surveys open to everybody' },
    trendModeNotes: {
      invited: 'Businesses are drawn by county, industry and size: they stand for the register.',
      open: 'Who wanted to took part: it says what they think, and no more.',
    },
    trendChart: (points) => `Scores by wave: ${points.join('; ')}`,
    noTrend: 'There are no waves to compare yet',
    oneWave: 'One wave alone shows no change yet.',
    waveColumn: 'Wave',
    closesColumn: 'Closes',
    submittedColumn: 'Submitted',
    rawColumn: 'Raw',
    weightedColumn: 'Weighted',
    legendRaw: 'filled, solid line: raw',
    legendWeighted: 'hollow, dashed line: weighted',
    exportNote:
      'Of the same scope as the page; figures about too few are hidden in files too, and no file names a business.',
    formats: { xlsx: 'Excel workbook', csv: 'CSV', 'labelled-csv': 'Labelled CSV', 'spss-syntax': 'SPSS syntax' },
    formatMeanings: {
      xlsx: 'Distributions, means, index and margins, ready for a report',
      csv: 'The same figures, one a line, for other programs',
      'labelled-csv': 'One line a response (without identity), for statistics programs',
      'spss-syntax': 'Put beside the labelled CSV and run in SPSS: reads it with its labels',
    },
    save: 'Download',
    openFile: 'Open',
    saved: (fileName) => `${fileName} downloaded`,
    onDesktop: 'Please download CSV and SPSS files in a browser on a computer.',
    print: 'Print or save as PDF',
    printNote: 'Sets overview, promises and questions as one report.',
  },
}
