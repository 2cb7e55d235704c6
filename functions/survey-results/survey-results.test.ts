import type { ResponseBody } from '@minping/shared/api'
import type { Answers, Stratum, Wave } from '@minping/shared/survey'
import { city } from '../../seeds/lijiang/index.ts'
import type { Respondent } from '../../shared/test-data/survey.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { countReads } from '../../test/support/count-reads.ts'
import { storeWave } from '../../test/support/store-wave.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { unzip } from '../../test/support/unzip.ts'
import { service as functionsService } from '../platform/service.ts'
import { handler } from './handler.ts'

let service: TestService
let reads: { items: number; calls: number }

beforeAll(async () => {
  service = await startTestService()
  reads = countReads(functionsService().table)
})
afterAll(() => service.stop())

const supervisor = postOf('city-supervisor')
const ofGucheng = { ...supervisor, grants: [{ role: 'supervisor', scope: 'region:530702' }] } as const
const ofHall = postOf('gucheng-manager')
const gucheng: Stratum = { regionCode: '530702', industry: 'F', size: 'small' }
const yulong: Stratum = { regionCode: '530721', industry: 'F', size: 'small' }

let waves = 0

/** A wave of its own, closed in March 2024 unless it says otherwise. */
async function storedWave(respondents: readonly Respondent[], wave: Partial<Wave> = {}): Promise<string> {
  waves += 1
  const waveId = `wave-of-results-${waves}`
  await storeWave(service.table, { waveId, ...wave }, respondents)
  return waveId
}

const times = (count: number, stratum: Stratum, answers: Answers): Respondent[] =>
  Array.from({ length: count }, () => ({ stratum, answers }))
const score = (market: number): Answers => ({ market: { type: 'scale', score: market } })
const full = (market: number): Answers => ({
  ...score(market),
  halls: { type: 'matrix', scores: { speed: 3, manners: 1 } },
  channel: { type: 'single', option: market > 3 ? 'one' : 'two' },
  days: { type: 'number', value: 2 },
  wishes: { type: 'text', text: `希望贷款 ${market}` },
})

function resultsOf(waveId: string, scope = 'city:530700', caller: typeof supervisor | typeof ofGucheng = supervisor) {
  return send(handler, 'getResults', { caller, path: { waveId }, query: { scope } })
}

function crossTableOf(waveId: string, row: string, column: string, scope = 'city:530700') {
  return send(handler, 'getCrossTable', { caller: supervisor, path: { waveId }, query: { scope, row, column } })
}

function exportOf(waveId: string, format: string, more: Record<string, string> = {}) {
  const query = { scope: 'city:530700', format, ...more }
  return send(handler, 'exportResults', { caller: supervisor, path: { waveId }, query })
}

describe('the results of a wave', () => {
  it('have every distribution with its denominator, the index, and what they are of', async () => {
    // Prepare
    const population = { '530702.F.small': 40, '530721.F.small': 10 }
    const waveId = await storedWave([...times(4, gucheng, full(5)), ...times(4, yulong, full(2))], {
      population,
      invited: { '530702.F.small': 8, '530721.F.small': 8 },
    })
    // Act
    const { status, body } = await resultsOf(waveId)
    // Assess
    expect(status).toBe(200)
    expect(body).toMatchObject({
      waveId,
      scope: 'city:530700',
      scopeName: city.name,
      state: 'closed',
      submitted: 8,
      invited: 16,
      population: 50,
      responseRate: '50.00',
      unweighted: 0,
      suppressed: false,
    })
    const market = body.items.find(({ item }) => item === 'market')
    expect(market).toMatchObject({ denominator: 8, mean: '3.50', weightedMean: '4.40' })
    expect(body.index?.environments).toHaveLength(2)
  })

  it('are of a region for whoever may see that region', async () => {
    const waveId = await storedWave([...times(4, gucheng, full(5)), ...times(4, yulong, full(2))])
    const { status, body } = await resultsOf(waveId, 'region:530702', ofGucheng)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      submitted: 4,
      scopeName: city.regions.find(({ regionCode }) => regionCode === '530702')?.name,
    })
    expect(body.items.find(({ item }) => item === 'market')?.mean).toBe('5.00')
  })

  it.each([
    ['city:530700', 404],
    ['region:530721', 404],
    ['region:530702', 200],
  ])('asked for %s by the supervisor of 古城: %d', async (scope, status) => {
    const waveId = await storedWave(times(3, gucheng, full(5)))
    for (const query of [{ scope, row: 'market', column: 'channel', format: 'csv' }]) {
      const call = { caller: ofGucheng, path: { waveId } }
      const { scope: of, row, column, format } = query
      expect((await send(handler, 'getResults', { ...call, query: { scope: of } })).status).toBe(status)
      expect((await send(handler, 'getCrossTable', { ...call, query: { scope: of, row, column } })).status).toBe(status)
      expect((await send(handler, 'exportResults', { ...call, query: { scope: of, format } })).status).toBe(status)
      const path = { questionnaireId: 'of-the-tests' }
      expect((await send(handler, 'getSurveyTrend', { caller: ofGucheng, path, query: { scope: of } })).status).toBe(
        status,
      )
    }
  })

  it('are not for the staff of halls, and of nothing smaller than a region', async () => {
    const waveId = await storedWave(times(3, gucheng, full(5)))
    const call = { path: { waveId }, query: { scope: 'hall:530702-01' } }
    expect((await send(handler, 'getResults', { caller: ofHall, ...call })).status).toBe(403)
    expect(await send(handler, 'getResults', { caller: supervisor, ...call })).toMatchObject({
      status: 400,
      body: { code: 'SCOPE_INVALID', field: 'scope' },
    })
    expect((await resultsOf('no-such-wave')).status).toBe(404)
  })

  it('of fewer responses than the threshold are hidden, in the city and in each region', async () => {
    const waveId = await storedWave([...times(5, gucheng, full(5)), ...times(2, yulong, full(1))])
    expect((await resultsOf(waveId, 'region:530721')).body).toMatchObject({ suppressed: true, items: [], index: null })
    const { body } = await resultsOf(waveId, 'region:530702')
    expect(body.items.find(({ item }) => item === 'market')).toMatchObject({
      suppressed: true,
      denominator: null,
      mean: null,
    })
    expect((await resultsOf(waveId)).body.items.find(({ item }) => item === 'market')?.denominator).toBe(7)
  })

  it('never hold an answer’s text, a business or a response', async () => {
    const waveId = await storedWave(times(3, gucheng, full(5)))
    const answer = JSON.stringify((await resultsOf(waveId)).body)
    for (const word of ['希望', '-response-', 'MP-']) expect(answer).not.toContain(word)
  })
})

describe('a cross table', () => {
  it('crosses questions with questions and strata, small cells hidden', async () => {
    const waveId = await storedWave([
      ...times(6, gucheng, full(5)),
      ...times(1, gucheng, full(2)),
      ...times(5, yulong, full(5)),
      ...times(8, yulong, full(2)),
    ])
    const { body } = await crossTableOf(waveId, 'channel', '~region')
    const [gu, yu] = ['530702', '530721'].map((code) => body.column.values.findIndex(({ value }) => value === code))
    const cell = (row: number, column: number | undefined) => body.cells[row]?.[column ?? -1]
    expect([cell(0, gu), cell(0, yu), cell(1, gu), cell(1, yu)]).toEqual([null, null, null, null])
    expect(body.rowTotals.slice(0, 2)).toEqual([11, 9])
    expect(body.total).toBe(20)
    const byChannel = await crossTableOf(waveId, 'market', 'channel')
    expect(byChannel.body.cells[4]).toEqual([11, 0, 0])
  })

  it.each([
    ['unheard-of', 'market', 'city:530700', 'row'],
    ['market', '~stratum', 'city:530700', 'column'],
    ['market', 'market', 'city:530700', 'column'],
    ['wishes', 'market', 'city:530700', 'column'],
    ['market', '~region', 'region:530702', 'column'],
  ])('of %s by %s in %s is none', async (row, column, scope, field) => {
    const waveId = await storedWave(times(3, gucheng, full(5)))
    expect(await crossTableOf(waveId, row, column, scope)).toMatchObject({
      status: 422,
      body: { code: 'ITEM_UNKNOWN', field },
    })
  })
})

describe('texts', () => {
  const textsOf = (
    waveId: string,
    query: Record<string, string>,
    caller: typeof supervisor | typeof ofGucheng = supervisor,
  ) => send(handler, 'listTexts', { caller, path: { waveId }, query })
  const writing = (...texts: string[]) => texts.flatMap((text) => times(1, gucheng, { wishes: { type: 'text', text } }))

  it('come page by page, by keyword group, without anything else', async () => {
    const waveId = await storedWave(writing('贷款难', '路不好', '想贷款', '贷款利率', '很好'))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { body } = await textsOf(waveId, {
        question: 'wishes',
        group: 'credit',
        limit: '2',
        ...(cursor && { cursor }),
      })
      expect(body.groups).toEqual([{ group: 'credit', name: { zh: '融资', en: '融资' }, count: 3 }])
      for (const item of body.items) expect(Object.keys(item)).toEqual(['text'])
      seen.push(...body.items.map(({ text }) => text))
      cursor = body.cursor
    } while (cursor)
    expect(seen.sort()).toEqual(['想贷款', '贷款利率', '贷款难'].sort())
    expect((await textsOf(waveId, { question: 'wishes' })).body.items).toHaveLength(5)
  })

  it('are hidden when they are few, and are for those who see the city', async () => {
    const waveId = await storedWave(writing('贷款难', '路不好'))
    expect((await textsOf(waveId, { question: 'wishes' })).body).toMatchObject({
      suppressed: true,
      items: [],
      groups: [{ count: null }],
    })
    expect((await textsOf(waveId, { question: 'wishes' }, ofGucheng)).status).toBe(404)
  })

  it.each([
    [{ question: 'market' }, 422, 'question'],
    [{ question: 'wishes', group: 'none' }, 422, 'group'],
    [{ question: 'wishes', cursor: '!' }, 422, 'cursor'],
  ])('asked for %p are refused', async (query, status, field) => {
    const waveId = await storedWave(writing('一', '二', '三'))
    expect(await textsOf(waveId, query)).toMatchObject({ status, body: { field } })
  })
})

describe('the trend', () => {
  it('has every wave that has begun, the earliest first, invited and open ones told apart', async () => {
    const earlier = await storedWave(times(3, gucheng, full(3)), {
      opensOn: '2021-01-01',
      closesOn: '2021-01-31',
      mode: 'open',
    })
    const few = await storedWave(times(2, gucheng, full(5)), { opensOn: '2021-03-01', closesOn: '2021-03-31' })
    const coming = await storedWave([], { opensOn: '2099-01-01', closesOn: '2099-01-31' })
    const path = { questionnaireId: 'of-the-tests' }
    const query = { scope: 'city:530700' }
    const { body } = await send(handler, 'getSurveyTrend', { caller: supervisor, path, query })
    expect(body.points.slice(0, 2)).toMatchObject([
      { waveId: earlier, mode: 'open', submitted: 3, suppressed: false },
      { waveId: few, mode: 'invited', score: null, suppressed: true },
    ])
    // 市场 50 × 3 ÷ 4; 政务 (100 × 2 + 0) ÷ 3, by 4.
    expect(body.points[0]?.score).toBe('54.17')
    expect(body.points.map(({ waveId }) => waveId)).not.toContain(coming)
    const unknown = { caller: supervisor, path: { questionnaireId: 'unheard-of' }, query }
    expect((await send(handler, 'getSurveyTrend', unknown)).status).toBe(404)
  })
})

describe('the public summary', () => {
  const summaryOf = (waveId: string) => send(handler, 'getSurveySummary', { caller: supervisor, path: { waveId } })

  it('is for anybody once it is published, and as hidden as any result', async () => {
    const published = { summaryPublishedAt: '2024-04-02T02:00:00.000Z' }
    const waveId = await storedWave(
      [...times(4, gucheng, full(5)), ...times(2, gucheng, { recommend: { type: 'scale', score: 9 } })],
      published,
    )
    const { status, body } = await summaryOf(waveId)
    expect(status).toBe(200)
    expect(body).toMatchObject({ scope: 'city:530700', submitted: 6 })
    expect(body.items.find(({ item }) => item === 'recommend')).toMatchObject({ suppressed: true, mean: null })
  })

  it('is not found before, nor while the wave is open', async () => {
    const closed = await storedWave(times(4, gucheng, full(5)))
    const open = await storedWave(times(4, gucheng, full(5)), {
      closesOn: '2099-12-31',
      summaryPublishedAt: '2024-04-02T02:00:00.000Z',
    })
    for (const waveId of [closed, open, 'none']) expect((await summaryOf(waveId)).status).toBe(404)
  })
})

describe('exports', () => {
  const textOf = ({ content }: ResponseBody<'exportResults'>) => Buffer.from(content, 'base64').toString()

  it('of results are a csv that Excel reads, and a workbook with the same rows', async () => {
    const waveId = await storedWave(times(4, gucheng, full(5)))
    const csv = (await exportOf(waveId, 'csv')).body
    expect(csv).toMatchObject({
      fileName: 'results-of-the-tests-2024-03-31-530700.csv',
      mediaType: 'text/csv; charset=utf-8',
    })
    expect(textOf(csv).startsWith('\uFEFF部分 Part,')).toBe(true)
    expect(textOf(csv)).toContain('非常满意,Very satisfied,4,4,100,')
    const workbook = (await exportOf(waveId, 'xlsx')).body
    const files = unzip(Buffer.from(workbook.content, 'base64'))
    expect(files.get('xl/worksheets/sheet2.xml')).toContain('非常满意')
    expect([...files.keys()].filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(2)
  })

  it('of responses have a row for each, page by page, with codes, and the syntax that reads them', async () => {
    const waveId = await storedWave([...times(520, gucheng, full(5)), ...times(4, yulong, full(2))])
    const first = (await exportOf(waveId, 'labelled-csv')).body
    const second = (await exportOf(waveId, 'labelled-csv', { cursor: first.cursor ?? '' })).body
    const lines = `${textOf(first)}${textOf(second)}`.trimEnd().split('\r\n')
    expect(lines).toHaveLength(2 + 524)
    expect(lines[0]?.startsWith('\uFEFFregion,industry,size,weight,q1,')).toBe(true)
    expect(lines.filter((line) => line.startsWith('530702,F,3,'))).toHaveLength(520)
    expect(second.cursor).toBeUndefined()
    expect(lines.join()).not.toContain('希望')
    const syntax = (await exportOf(waveId, 'spss-syntax')).body
    expect(syntax.fileName).toBe('responses-of-the-tests-2024-03-31-530700.sps')
    expect(textOf(syntax)).toContain(`/FILE='${first.fileName}'`)
  })

  it('of responses tell less where a stratum has few, and nothing of a wave that has few', async () => {
    const waveId = await storedWave([...times(5, gucheng, full(5)), ...times(1, yulong, full(2))])
    const rows = textOf((await exportOf(waveId, 'labelled-csv')).body)
      .trimEnd()
      .split('\r\n')
      .slice(2)
    expect(rows).toHaveLength(6)
    for (const row of rows) expect(row.startsWith(',,,')).toBe(true)
    const few = await storedWave(times(2, gucheng, full(5)))
    expect(
      textOf((await exportOf(few, 'labelled-csv')).body)
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(2)
    expect((await exportOf(waveId, 'labelled-csv', { cursor: '!' })).status).toBe(422)
  })
})

describe('the cost of results', () => {
  it('is the same after three responses and after three hundred', async () => {
    const spread = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        stratum: index % 3 === 0 ? yulong : gucheng,
        answers: full((index % 5) + 1),
      }))
    const questionnaire = { path: { questionnaireId: 'of-the-tests' }, query: { scope: 'city:530700' } }
    const costOf = async (waveId: string) => {
      const parts = {
        ofCity: () => resultsOf(waveId),
        ofRegion: () => resultsOf(waveId, 'region:530702'),
        crossTable: () => crossTableOf(waveId, 'market', 'channel'),
        csv: () => exportOf(waveId, 'csv'),
      }
      const cost: Record<string, { items: number; calls: number }> = {}
      for (const [name, ask] of Object.entries(parts)) {
        Object.assign(reads, { items: 0, calls: 0 })
        expect((await ask()).status).toBe(200)
        cost[name] = { ...reads }
      }
      return cost
    }
    const [few, many] = [await storedWave(spread(3)), await storedWave(spread(300))]
    await send(handler, 'getSurveyTrend', { caller: supervisor, ...questionnaire })
    await costOf(few)
    expect(await costOf(many)).toEqual(await costOf(few))
  }, 60_000)
})
