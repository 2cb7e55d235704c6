import type { Cell } from '../../spreadsheet/csv.ts'
import type { IndexResult, Score } from './index-score.ts'
import type { ItemResult } from './item-result.ts'
import type { WaveResults } from './wave-results.ts'

/** What an export is of: the results with the name of their scope. */
export type NamedResults = WaveResults & { scope: string; scopeName: string; scopeEnglishName: string }

const headings = [
  '部分 Part',
  '编号 Item',
  '题目 Question',
  '题目（英文）Question in English',
  '选项或指标 Value',
  '选项或指标（英文）Value in English',
  '人数 Count',
  '分母 Denominator',
  '百分比或分值 Percent or score',
  '±（95%）',
  '加权 Weighted',
  '加权 ±（95%）',
  '单位或说明 Unit or note',
]

/** Every figure as a row, with its numerator, denominator and definition; what is hidden says so. */
export function resultRows({ index, items }: NamedResults): Cell[][] {
  return [headings, ...(index ? indexRows(index) : []), ...items.flatMap(itemRows)]
}

/** What the figures are of and how they are counted. */
export function aboutRows(results: NamedResults): Cell[][] {
  const { name, title, scopeName, scopeEnglishName, mode, submitted, invited, population, threshold } = results
  return [
    ['批次 Wave', `${name.zh} ${name.en}`],
    ['问卷 Questionnaire', `${title.zh} ${title.en} (${results.questionnaireId}, ${results.questionnaireVersion})`],
    ['范围 Scope', `${scopeName} ${scopeEnglishName} (${results.scope})`],
    ['方式 Mode', mode === 'invited' ? '抽样邀请 Invited sample' : '自愿参加 Open to all'],
    ['已提交 Submitted', submitted],
    ['受邀 Invited', invited],
    ['名录企业 Businesses of the register', population],
    ['回收率 Response rate (%)', results.responseRate],
    ['未加权 Without a weight', results.unweighted],
    ['门槛 Threshold', threshold],
    ...(results.index ? [['指数口径 Index', `${results.index.mapping.zh} ${results.index.mapping.en}`]] : []),
    [
      '分母 Denominators',
      '百分比以回答该题的企业为分母，“不了解/未接触”不计入。Percentages are of those who answered; “not experienced” is left out.',
    ],
    [
      '误差 Margins',
      mode === 'invited'
        ? '±为 95% 置信区间的一半，已作有限总体修正。± is half a 95 % interval, with finite population correction.'
        : '自愿参加的批次不是随机样本，±只表示偶然波动。Who answers an open wave is no random sample: ± tells of chance only.',
    ],
    [
      '加权 Weights',
      '按县区、行业、规模事后分层，使各层权重之和等于名录企业数。Post-stratified by county, industry and size to the register.',
    ],
    ['不显示 Hidden', `少于 ${threshold} 家的结果不显示。Results of fewer than ${threshold} businesses are not shown.`],
    ...(results.generated ? [['演示数据 Demonstration data', '本批次为演示数据。This wave is made up.']] : []),
  ]
}

function indexRows(index: IndexResult): Cell[][] {
  const scores: [string, string, string, Score, Cell][] = [
    ['', '总指数', 'Index', index, index.mapping.zh],
    ...index.environments.map((environment): [string, string, string, Score, Cell] => [
      environment.environment,
      environment.name.zh,
      environment.name.en,
      environment,
      `权重 ${environment.weight}`,
    ]),
  ]
  return scores.map(([item, zh, en, score, note]) => [
    '指数 Index',
    item,
    zh,
    en,
    '得分（0–100）',
    'Score (0–100)',
    null,
    score.denominator,
    numberOf(score.score),
    numberOf(score.margin),
    numberOf(score.weightedScore),
    numberOf(score.weightedMargin),
    note,
  ])
}

function itemRows(item: ItemResult): Cell[][] {
  const { suppressed, denominator, unit } = item
  const title = [item.item, titleOf(item, 'zh'), titleOf(item, 'en')]
  const hidden = suppressed ? '样本过少，不显示 Too few, not shown' : null
  const { promise } = item
  const promised = promise && `承诺 ${promise.value}：${promise.quotation}`
  return [
    ...item.values.map(({ name, count, percent, weightedPercent }): Cell[] => [
      '分布 Distribution',
      ...title,
      name.zh,
      name.en,
      count,
      denominator,
      numberOf(percent),
      null,
      numberOf(weightedPercent),
      null,
      hidden ?? '%',
    ]),
    [
      '分布 Distribution',
      ...title,
      '不了解/未接触',
      'Not experienced',
      item.notExperienced,
      null,
      null,
      null,
      null,
      null,
      hidden,
    ],
    ...(item.mean === null
      ? []
      : [
          [
            '均值 Mean',
            ...title,
            '均值',
            'Mean',
            null,
            denominator,
            numberOf(item.mean),
            numberOf(item.margin),
            numberOf(item.weightedMean),
            numberOf(item.weightedMargin),
            unit?.zh ?? null,
          ],
        ]),
    ...(item.netPromoterScore === null
      ? []
      : [
          [
            '净推荐值 NPS',
            ...title,
            '净推荐值',
            'Net promoter score',
            null,
            denominator,
            numberOf(item.netPromoterScore),
            null,
            null,
            null,
            null,
          ],
        ]),
    ...(promise
      ? [
          [
            '承诺 Promise',
            ...title,
            '兑现',
            'Kept',
            promise.kept,
            promise.kept + promise.broken,
            null,
            null,
            null,
            null,
            promised ?? null,
          ],
          [
            '承诺 Promise',
            ...title,
            '未兑现',
            'Broken',
            promise.broken,
            promise.kept + promise.broken,
            null,
            null,
            null,
            null,
            promised ?? null,
          ],
        ]
      : []),
  ]
}

function titleOf({ title, rowTitle }: ItemResult, language: 'zh' | 'en'): string {
  if (!rowTitle) return title[language]
  return language === 'zh' ? `${title.zh}：${rowTitle.zh}` : `${title.en}: ${rowTitle.en}`
}

/** Numbers as numbers, so that a spreadsheet reckons with them. */
function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text)
}
