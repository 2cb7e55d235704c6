import type { ItemResult, PromiseResult } from '../../text/survey-figures'
import { gapFromPromise, keptPercent, keptWords, promisedWords, withMargin } from '../../text/survey-figures'
import { resultTablesText } from '../text/result-tables'
import { type CrossTableContent, crossColumns, crossRows, hasHidden } from './cross/cross-cells'
import { columnItems, rowItems } from './cross/cross-items'
import { boundsOf, weightShares } from './figures'
import { mostDissatisfied } from './overview/attention'
import { isMeanWithin } from './promises/is-mean-within'
import { distributionCells, distributionRows, scaleEnds } from './questions/distribution-rows'
import { itemTitle, questionsOfItems } from './questions/questions'
import { environmentsOf, modesOfTrend, type SurveyTrend, scoresOf, whole } from './trend/trend-points'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getStorageSync: () => '' } }))

const { zh } = resultTablesText
const words = (text: string) => ({ zh: text, en: `${text} en` })
const value = (name: string, text: string, count: number | null, percent: string | null, weighted = percent) => ({
  value: name,
  name: words(text),
  count,
  percent,
  weightedPercent: weighted,
  suppressed: count === null,
})
const item = (more: Partial<ItemResult> = {}): ItemResult => ({
  item: 'tax',
  questionId: 'tax',
  type: 'scale',
  title: words('纳税服务'),
  denominator: 123,
  notExperienced: 7,
  values: [
    value('s:1', '不满意', 3, '2.44', '3.00'),
    value('s:2', '基本满意', 40, '32.52', '30.00'),
    value('s:3', '满意', 80, '65.04', '67.00'),
  ],
  mean: '2.63',
  weightedMean: '2.64',
  margin: '0.10',
  weightedMargin: '0.12',
  netPromoterScore: null,
  suppressed: false,
  ...more,
})

describe('how answers spread', () => {
  it('shows raw and weighted shares beside each other, with the count', () => {
    // Act
    const [best] = distributionRows(item(), 'zh', '不显示')

    // Assess
    expect(best).toMatchObject({ name: '满意', figures: '65.04% / 67.00% · 80', share: 65.04, weightedShare: 67 })
    expect(distributionCells(item(), 'en', 'hidden')[0]).toEqual(['满意 en', '80', '65.04%', '67.00%'])
  })

  it('says of a suppressed value that it is not shown, and draws no bar for it', () => {
    // Prepare
    const given = item({
      type: 'single',
      values: [value('o:few', '少数', null, null), value('o:many', '多数', 20, '90.00', null)],
    })

    // Act
    const [hidden, shown] = distributionRows(given, 'zh', '少于 10 份，不显示')

    // Assess
    expect(hidden).toMatchObject({ figures: '少于 10 份，不显示', share: null, weightedShare: null })
    expect(shown).toMatchObject({ figures: '90.00% · 20', weightedShare: null })
    expect(distributionCells(given, 'zh', '不显示')[0]).toEqual(['少数', '不显示', '不显示', '不显示'])
  })

  it('has levels from the best down, other values as the questionnaire has them', () => {
    expect(distributionRows(item(), 'zh', '').map(({ name }) => name)).toEqual(['满意', '基本满意', '不满意'])
    expect(distributionRows(item({ type: 'single' }), 'zh', '').map(({ name }) => name)).toEqual([
      '不满意',
      '基本满意',
      '满意',
    ])
  })

  it('names the ends of the scale that a mean lies on', () => {
    expect(scaleEnds(item())).toEqual(['1', '3'])
    expect(scaleEnds(item({ type: 'number' }))).toBeUndefined()
  })

  it('keeps the rows of a matrix under their question', () => {
    // Prepare
    const rows = ['a', 'b'].map((row) => item({ item: `m.${row}`, questionId: 'm', rowTitle: words(row) }))

    // Act
    const questions = questionsOfItems([item(), ...rows])

    // Assess
    expect(questions.map(({ questionId, items }) => [questionId, items.length])).toEqual([
      ['tax', 1],
      ['m', 2],
    ])
    expect(rows.map((row) => itemTitle(row, 'zh'))).toEqual(['a（纳税服务）', 'b（纳税服务）'])
  })
})

describe('what needs attention', () => {
  it('is what the largest shares are dissatisfied with', () => {
    // Prepare
    const named = (name: string, dissatisfied: number, denominator: number) =>
      item({
        item: name,
        denominator,
        values: [value('s:1', '不满意', dissatisfied, ''), value('s:2', '', 1, ''), value('s:3', '', 1, '')],
      })

    // Act
    const most = mostDissatisfied({ items: [named('few', 2, 100), named('many', 9, 90), named('none', 0, 50)] })

    // Assess
    expect(most.map(({ item: { item: name } }) => name)).toEqual(['many', 'few'])
  })

  it('leaves out what is suppressed and what is no question of satisfaction', () => {
    // Prepare
    const suppressed = item({
      values: [value('s:1', '', null, null), value('s:2', '', 30, ''), value('s:3', '', 30, '')],
    })
    const chosen = item({
      type: 'single',
      values: [value('o:a', '', 9, ''), value('o:b', '', 9, ''), value('o:c', '', 9, '')],
    })

    // Act, Assess
    expect(mostDissatisfied({ items: [suppressed, chosen] })).toEqual([])
  })
})

describe('a promise beside what was perceived', () => {
  const promised = (mean: string | null, promise: Partial<PromiseResult['promise']> = {}): PromiseResult => ({
    ...item({ type: 'number', mean, unit: { zh: '个工作日', en: 'working days' } }),
    promise: {
      value: 1,
      direction: 'atMost',
      quotation: '保持在1个工作日内',
      item: 2,
      kept: 82,
      broken: 40,
      ...promise,
    },
  })

  it.each([
    ['1.42', 'atMost', '不超过 1 个工作日', '比承诺多 0.42 个工作日', false],
    ['0.80', 'atMost', '不超过 1 个工作日', '比承诺少 0.20 个工作日', true],
    ['1.00', 'atMost', '不超过 1 个工作日', '与承诺一致', true],
    ['0.80', 'atLeast', '不少于 1 个工作日', '比承诺少 0.20 个工作日', false],
    ['1.00', 'exactly', '正好 1 个工作日', '与承诺一致', true],
  ])('of %s on average, %s one day, reads %s and %s', (mean, direction, promisedText, gap, within) => {
    // Prepare
    const given = promised(mean, { direction })

    // Act, Assess
    expect(promisedWords(given, 'zh')).toBe(promisedText)
    expect(gapFromPromise(given, 'zh')).toBe(gap)
    expect(isMeanWithin(given)).toBe(within)
  })

  it('says for how many it was kept, and what share that is', () => {
    expect(keptWords(promised('1.42'), 'zh')).toBe('82 家感受到兑现，40 家没有感受到')
    expect(keptPercent(promised('1.42'))).toBe('67.21')
    expect(keptPercent(promised(null, { kept: 0, broken: 0 }))).toBeNull()
    expect(gapFromPromise(promised(null), 'zh')).toBeUndefined()
  })

  it('compares in hundredths, as both are written', () => {
    expect(gapFromPromise(promised('16.70', { value: 16.7 }), 'en')).toBe('as promised')
    expect(gapFromPromise(promised('0.30', { value: 0.1 }), 'en')).toBe('0.20 working days more than promised')
  })
})

describe('a cross table', () => {
  const side = (name: string, names: readonly string[]) => ({
    item: name,
    title: words(name),
    values: names.map((text) => ({ value: text, name: words(text) })),
  })
  const content: CrossTableContent = {
    row: side('tax', ['满意', '不满意']),
    column: side('~size', ['小型', '微型', '大型']),
    cells: [
      [30, 50, 0],
      [null, null, 0],
    ],
    rowTotals: [80, 20],
    columnTotals: [null, 60, 0],
    total: 100,
    threshold: 10,
  }

  it('shows counts with the share of their row, suppressed cells as such, and no stratum where nobody is', () => {
    expect(crossColumns(content, 'zh', zh)).toEqual(['tax', '小型', '微型', '合计'])
    expect(crossRows(content, 'zh', zh)).toEqual([
      ['满意', '30 (37.50%)', '50 (62.50%)', '80'],
      ['不满意', '不显示', '不显示', '20'],
      ['合计', '不显示', '60', '100'],
    ])
  })

  it('knows whether there is anything to explain', () => {
    expect(hasHidden(content)).toBe(true)
    expect(hasHidden({ ...content, cells: [[1, 2]], columnTotals: [1] })).toBe(false)
  })

  it('offers question by question only what is counted together', () => {
    // Prepare
    const items = [item(), item({ item: 'words', type: 'text' }), item({ item: 'month', type: 'date' })]
    const results = { items, scope: 'region:530702' }
    const names = (list: readonly { item: string }[]) => list.map(({ item: name }) => name)

    // Act, Assess
    expect(names(rowItems(results, 'zh', zh.strata))).toEqual(['tax', 'words', '~industry', '~size', '~kind'])
    expect(names(columnItems(results, 'words', 'zh', zh.strata))).toEqual(['~industry', '~size', '~kind'])
    expect(names(columnItems({ items, scope: 'city:530700' }, 'tax', 'zh', zh.strata))).toContain('~region')
    expect(names(columnItems(results, '~size', 'zh', zh.strata))).toEqual(['~industry', '~kind', 'tax', 'words'])
  })
})

describe('the trend', () => {
  const point = (waveId: string, mode: 'invited' | 'open', closesOn: string, score: string | null) => ({
    waveId,
    name: words(waveId),
    mode,
    closesOn,
    submitted: 50,
    ...{ score, margin: '1.00', weightedScore: score, weightedMargin: '1.20', denominator: 50 },
    environments: [
      {
        environment: 'legal',
        name: words('法治环境'),
        weight: 20,
        ...{ score: '70.00', margin: null, weightedScore: null, weightedMargin: null, denominator: 40 },
      },
    ],
    suppressed: score === null,
  })
  const trend: SurveyTrend = {
    questionnaireId: 'five',
    points: [
      point('late', 'invited', '2026-09-01', '77.00'),
      point('open', 'open', '2026-08-01', '80.00'),
      point('early', 'invited', '2026-03-01', null),
    ],
  }

  it('never has invited and open waves on one line', () => {
    expect(modesOfTrend(trend)).toEqual(['invited', 'open'])
    expect(scoresOf(trend, 'invited', whole).map(({ waveId }) => waveId)).toEqual(['early', 'late'])
    expect(scoresOf(trend, 'open', whole).map(({ waveId }) => waveId)).toEqual(['open'])
  })

  it('shows the index or an environment, and nothing where it is suppressed', () => {
    expect(scoresOf(trend, 'invited', whole).map(({ score }) => score)).toEqual([null, '77.00'])
    expect(scoresOf(trend, 'invited', 'legal').map(({ score }) => score)).toEqual(['70.00', '70.00'])
    expect(environmentsOf(trend).map(({ environment }) => environment)).toEqual(['legal'])
  })
})

describe('figures', () => {
  it('have their margin beside them and bounds within 0–100', () => {
    expect(withMargin('77.07', '1.13')).toBe('77.07 ± 1.13')
    expect(withMargin(null, null)).toBe('—')
    expect(boundsOf('77.07', '1.13')).toEqual(['75.94', '78.20'])
    expect(boundsOf('99.50', '1.13')).toEqual(['98.37', '100.00'])
    expect(boundsOf('99.50', null)).toBeUndefined()
  })

  it('state what each weight is of the whole', () => {
    expect(weightShares([20, 20, 60])).toEqual(['20%', '20%', '60%'])
    expect(weightShares([1, 1, 1])).toEqual(['33.33%', '33.33%', '33.33%'])
  })
})
