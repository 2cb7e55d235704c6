import type { PublicFiguresView, PublicRankingView, PublicTextsView, RouteName } from '@minping/shared/api'
import { routes } from '@minping/shared/api'
import { computeFigures } from '@minping/shared/figures'
import { publicFigureNames } from '@minping/shared/publication'
import { generateDemo } from '../../seeds/demo/index.ts'
import { city } from '../../seeds/lijiang/index.ts'
import { countReads } from '../../test/support/count-reads.ts'
import { contributionsOf, countsOf } from '../../test/support/counts-of.ts'
import { setClock } from '../../test/support/set-clock.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { loadDemo } from '../local/seeding/load-demo.ts'
import type { HttpResult } from '../platform/http.ts'
import { service as functionsService } from '../platform/service.ts'
import { handler } from './handler.ts'

let service: TestService
const count = 2_000
const now = setClock('2026-03-04 10:00')
const records = [...generateDemo({ city, now, count })]
const contributions = contributionsOf(records, now)

beforeAll(async () => {
  service = await startTestService()
  await loadDemo({ table: service.table, city, contactKey: service.keys.contact, now, count })
}, 60_000)
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const threshold = city.publication.threshold
const scopes = [
  'city:530700',
  ...city.regions.map(({ regionCode }) => `region:${regionCode}`),
  ...city.halls.map(({ hallId }) => `hall:${hallId}`),
]
const periods = ['2024', '2025', '2024-Q1', '2024-Q3', '2025-Q4', '2024-05', '2025-11', '2026-01', '2026-02']

describe('public figures', () => {
  it('equal a recount of the reviews, less what is hidden', async () => {
    let shown = 0
    for (const scope of scopes) {
      for (const period of periods) {
        const { body } = await ask<PublicFiguresView>('getPublicFigures', { scope, period })
        const figures = computeFigures(countsOf(contributions, scope, period), city.figures, Number(period.slice(0, 4)))
        for (const name of publicFigureNames) {
          const { numerator, denominator, percent } = figures[name]
          if (body[name].hidden) expect(body[name]).toMatchObject({ numerator: null, denominator: null, percent: null })
          else expect(body[name]).toMatchObject({ numerator, denominator, percent })
          if (!body[name].hidden && denominator > 0) shown += 1
          if (denominator > 0 && denominator < threshold) expect(body[name].hidden).toBe(true)
        }
      }
    }
    expect(shown).toBeGreaterThan(200)
  })

  it('are by default those of the city in the last quarter that is over, with definition and threshold', async () => {
    const { status, body } = await ask<PublicFiguresView>('getPublicFigures', {})
    expect(status).toBe(200)
    expect(body).toMatchObject({
      scope: 'city:530700',
      scopeName: city.name,
      period: '2025-Q4',
      lastDay: '2025-12-31',
      threshold,
      published: { since: 2022, month: '2026-02', quarter: '2025-Q4', year: '2025' },
      generated: true,
    })
    expect(body.definition.zh).toContain('好评指')
  })

  it.each([
    [{ period: '2026' }, 'PERIOD_NOT_PUBLISHED', 404],
    [{ period: '2026-03' }, 'PERIOD_NOT_PUBLISHED', 404],
    [{ period: '2021' }, 'PERIOD_NOT_PUBLISHED', 404],
    [{ period: '2024-09-12' }, 'PERIOD_NOT_PUBLISHED', 404],
    [{ period: 'x' }, 'PERIOD_INVALID', 400],
    [{ scope: 'window:530702-01-03' }, 'SCOPE_INVALID', 400],
    [{ scope: 'department:530702-tax' }, 'SCOPE_INVALID', 400],
    [{ scope: 'hall:530702-99' }, 'NOT_FOUND', 404],
  ])('of %j are refused: %s', async (query, code, status) => {
    expect(await ask('getPublicFigures', query)).toMatchObject({ status, body: { code } })
  })

  it('rank the best first and what is hidden last', async () => {
    const { body } = await ask<PublicRankingView>('getPublicRanking', { period: '2025' })
    const percents = body.items.map(({ activeGoodRate }) => activeGoodRate.percent)
    expect(body.items).toHaveLength(city.regions.length)
    expect(percents).toEqual([...percents].sort((one, other) => Number(other) - Number(one)))
    const months = await ask<PublicRankingView>('getPublicRanking', { by: 'hall', period: '2026-02' })
    expect(months.body.items.every(({ activeGoodRate }) => activeGoodRate.hidden)).toBe(true)
  })

  it('have a trend that ends with what is over', async () => {
    const { body } = await ask<{ points: PublicFiguresView[] }>('getPublicTrend', {})
    expect(body.points.map(({ period }) => period)).toEqual([
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
    ])
  })

  it('take the same reads however many reviews there are, and none for who asks next', async () => {
    const reads = countReads(functionsService().table)
    await ask('getPublicFigures', { scope: 'hall:530702-01', period: '2023' })
    expect(reads.calls).toBe(1 + city.regions.length)
    await ask('getPublicRanking', { by: 'hall', period: '2023-Q2' })
    expect(reads.calls).toBe(1 + city.regions.length)
  })
})

describe('public words', () => {
  it('are those that were released, a page after the other, in the place of their hall', async () => {
    const released = records.filter(({ publication }) => publication?.state === 'released')
    const texts = await everyText({})
    expect(texts).toHaveLength(released.length)
    expect(texts.map(({ comment }) => comment).sort()).toEqual(
      released.map(({ publication }) => publication?.words?.comment).sort(),
    )
    const hall = await everyText({ scope: 'hall:530702-01' })
    expect(hall).toHaveLength(released.filter(({ review }) => review.place.hallId === '530702-01').length)
  })

  it('can be read by what they say, and come with how many were withheld and why', async () => {
    const bad = await everyText({ tone: 'bad' })
    expect(bad.length).toBeGreaterThan(0)
    expect(bad.every(({ level, reply }) => level <= 2 && reply !== undefined)).toBe(true)
    const { body } = await ask<PublicTextsView>('listPublicTexts', {})
    const proposed = records.filter(({ publication }) => publication)
    const withheld = proposed.filter(({ publication }) => publication?.state === 'withheld')
    expect(body.counts.proposed).toBe(proposed.length)
    expect(Object.values(body.counts.withheld).reduce((sum, number) => sum + number, 0)).toBe(withheld.length)
  })
})

describe('open data', () => {
  it('describes every field that it has', async () => {
    const { body } = await ask<{ items: { dataset: string; fields: { name: string }[] }[] }>('listDatasets', {})
    for (const { dataset, fields } of body.items) {
      const answer = await ask<{ fields: string[]; rows: object[] }>('getDataset', { year: '2025' }, { dataset })
      expect(answer.body.fields).toEqual(fields.map(({ name }) => name))
      expect(answer.body.rows.length).toBeGreaterThan(0)
      for (const row of answer.body.rows) expect(Object.keys(row).sort()).toEqual([...answer.body.fields].sort())
    }
  })

  it('is the same as a csv that spreadsheets read', async () => {
    const csv = await request('getDataset', { year: '2024', format: 'csv' }, { dataset: 'figures' })
    const json = await ask<{ rows: object[] }>('getDataset', { year: '2024' }, { dataset: 'figures' })
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(csv.headers['content-disposition']).toContain('minping-figures-2024.csv')
    expect(csv.body.startsWith('\uFEFFperiod,periodKind,scope,')).toBe(true)
    expect(csv.body.trimEnd().split('\r\n')).toHaveLength(json.body.rows.length + 1)
  })

  it('of a year that is not published is not found', async () => {
    expect(await ask('getDataset', { year: '2021' }, { dataset: 'figures' })).toMatchObject({
      status: 404,
      body: { code: 'PERIOD_NOT_PUBLISHED' },
    })
  })
})

describe('every public answer', () => {
  it('may be kept by caches, and is not sent again to who has it', async () => {
    const first = await request('getPublicFigures', {})
    expect(first.headers['cache-control']).toBe('public, max-age=60, s-maxage=300')
    const again = await request('getPublicFigures', {}, undefined, { 'if-none-match': `W/${first.headers.etag}` })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag])
    const other = await request('getPublicFigures', { period: '2024' }, undefined, {
      'if-none-match': String(first.headers.etag),
    })
    expect(other.statusCode).toBe(200)
  })

  it('has nothing personal, in the whole city', async () => {
    const answers = await wholeCity()
    expect(answers.length).toBeGreaterThan(1_000_000)
    expect(answers).not.toMatch(/1[3-9]\d{9}/)
    expect(answers).not.toMatch(/\d{17}[\dXx]/)
    expect(answers).not.toMatch(/device:|wechat:|demo-\d|\*{4}/)
    const words = new Set(answers.match(/[\w:-]{5,}/g))
    const personal = records.flatMap(({ review: { reviewId, receiptNo, projectNo, citizen }, contactPhone }) => [
      reviewId,
      receiptNo,
      projectNo,
      citizen,
      contactPhone,
    ])
    expect(personal.filter((each) => each !== undefined && words.has(each))).toEqual([])
    expect(city.posts.filter(({ name }) => answers.includes(name))).toEqual([])
  })
})

/** Everything that anybody can read, in one text. */
async function wholeCity(): Promise<string> {
  const parts: string[] = []
  for (const scope of scopes) {
    for (const period of periods) parts.push((await request('getPublicFigures', { scope, period })).body)
    for (const by of ['month', 'quarter', 'year']) parts.push((await request('getPublicTrend', { scope, by })).body)
    parts.push(JSON.stringify(await everyText({ scope })))
  }
  for (const period of periods) parts.push((await request('getPublicRanking', { by: 'hall', period })).body)
  for (const year of ['2022', '2023', '2024', '2025', '2026']) {
    parts.push((await request('getDataset', { year }, { dataset: 'figures' })).body)
    parts.push((await request('getDataset', { year, format: 'csv' }, { dataset: 'texts' })).body)
  }
  parts.push((await request('getDataset', {}, { dataset: 'publication' })).body)
  return parts.join('\n')
}

async function everyText(query: Record<string, string>): Promise<PublicTextsView['items']> {
  const texts: PublicTextsView['items'] = []
  for (let cursor: string | undefined; ; ) {
    const { body } = await ask<PublicTextsView>('listPublicTexts', { ...query, ...(cursor && { cursor }) })
    expect(Buffer.from(body.cursor ?? '', 'base64url').toString()).not.toContain('demo-')
    texts.push(...body.items)
    cursor = body.cursor
    if (cursor === undefined) return texts
  }
}

async function ask<Body>(name: RouteName, query: Record<string, string>, path?: Record<string, string>) {
  const { statusCode, body } = await request(name, query, path)
  return { status: statusCode, body: JSON.parse(body) as Body }
}

/** Nobody is signed in. */
function request(
  name: RouteName,
  query: Record<string, string>,
  path?: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<HttpResult> {
  return handler({
    routeKey: `${routes[name].method} ${routes[name].path}`,
    headers,
    queryStringParameters: query,
    ...(path && { pathParameters: path }),
    requestContext: { requestId: 'of-the-test' },
  })
}
