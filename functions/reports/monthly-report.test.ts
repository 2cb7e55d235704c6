import type { ResponseBody } from '@minping/shared/api'
import { shanghaiDay } from '@minping/shared/calendar'
import {
  addCounts,
  type CounterField,
  type Counts,
  computeFigures,
  contributionOfFollowUp,
  contributionOfReview,
  type Figures,
} from '@minping/shared/figures'
import { isOverdue } from '@minping/shared/follow-up'
import { generateDemo } from '../../seeds/demo/index.ts'
import { city } from '../../seeds/lijiang/index.ts'
import { callOf, postOf, send } from '../../test/support/call-use-case.ts'
import { fontsOfPdf, textsOfPdf } from '../../test/support/read-pdf.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { unzip } from '../../test/support/unzip.ts'
import { loadDemo } from '../local/seeding/load-demo.ts'
import { followUpItem } from '../store/follow-up-entity.ts'
import { writeAll } from '../store/write-all.ts'
import { getMonthlyReport } from './get-monthly-report.ts'
import { handler } from './handler.ts'

const now = new Date('2026-11-20T03:00:00.000Z')
const month = '2026-10'
const records = [...generateDemo({ city, now, count: 900 })]
const followUps = records.flatMap(({ followUp }) => followUp ?? [])
const supervisor = postOf('city-supervisor')

let service: TestService
beforeAll(async () => {
  service = await startTestService()
  await loadDemo({ table: service.table, city, contactKey: service.keys.contact, now, count: 900 })
})
afterAll(() => service.stop())

async function reportOf(scope: string, format: 'pdf' | 'xlsx' | 'csv', about = month): Promise<Buffer> {
  const call = callOf<'getMonthlyReport'>({ caller: supervisor, now, query: { scope, month: about, format } })
  const answer = await getMonthlyReport(call)
  if (!('body' in answer)) throw new Error(answer.problem)
  return Buffer.from((answer.body as ResponseBody<'getMonthlyReport'>).content, 'base64')
}

/** The rows of a csv without quoted commas in what is looked for. */
const rowsOf = (csv: Buffer) =>
  csv
    .toString()
    .split('\r\n')
    .map((line) => line.split(','))
const rowOf = (rows: string[][], first: string) => rows.find(([cell]) => cell === first)

/** The figures of some reviews and their follow-ups, counted one by one: no counter is asked. */
function recounted(belongs: (record: (typeof records)[number]) => boolean): Figures {
  const count = (fields: readonly CounterField[]): Counts => addCounts(...fields.map((field) => ({ [field]: 1 })))
  const counts = records
    .filter(belongs)
    .flatMap(({ review, followUp }) => [
      count(contributionOfReview(review)),
      count(followUp ? contributionOfFollowUp(followUp, now) : []),
    ])
  return computeFigures(addCounts(...counts), city.figures, 2026)
}
const isOfMonth = (at: string, text = month) => shanghaiDay(new Date(at)).startsWith(text)

describe('the figures of the monthly report', () => {
  test.each([
    ['city:530700', undefined],
    ['region:530702', '530702'],
  ])('of %s equal a recount of the reviews', async (scope, regionCode) => {
    // Prepare
    const isThere = ({ review: { place } }: (typeof records)[number]) => !regionCode || place.regionCode === regionCode
    const expected = recounted((record) => isThere(record) && isOfMonth(record.review.submittedAt))
    const former = recounted((record) => isThere(record) && isOfMonth(record.review.submittedAt, '2026-09'))
    const toDate = recounted(
      (record) =>
        isThere(record) &&
        isOfMonth(record.review.submittedAt, '2026') &&
        !isOfMonth(record.review.submittedAt, '2026-11'),
    )

    // Act
    const rows = rowsOf(await reportOf(scope, 'csv'))

    // Assess
    const shown = (name: string) => rowOf(rows, name)?.slice(2)
    const percent = (figure: { percent: string | null }) => (figure.percent === null ? '—' : `${figure.percent}%`)
    for (const [name, key] of [
      ['主动评价好评率', 'activeGoodRate'],
      ['差评率', 'badRate'],
      ['差评回访整改率', 'rectificationRate'],
      ['按时整改率', 'onTimeRate'],
      ['回访整改满意率', 'satisfactionRate'],
    ] as const) {
      const { numerator, denominator } = expected[key]
      const [shownNumerator, shownDenominator, rate, , formerRate, dateRate] = shown(name) ?? []
      expect([name, shownNumerator, shownDenominator, rate]).toEqual([
        name,
        String(numerator),
        String(denominator),
        percent(expected[key]),
      ])
      expect([formerRate, dateRate]).toEqual([percent(former[key]), percent(toDate[key])])
    }
    expect(expected.activeGoodRate.denominator).toBeGreaterThan(0)
  })

  test('rank every county with its counts, few reviews marked and without a place', async () => {
    const rows = rowsOf(await reportOf('city:530700', 'csv'))
    for (const { regionCode, name } of city.regions) {
      const { activeGoodRate } = recounted(
        ({ review }) => review.place.regionCode === regionCode && isOfMonth(review.submittedAt),
      )
      const row = rows.find((cells) => cells[1] === name)
      expect(row?.slice(2, 4)).toEqual([String(activeGoodRate.denominator), String(activeGoodRate.numerator)])
      if (activeGoodRate.denominator < 30)
        expect([row?.[0], row?.[7]]).toEqual(['—', expect.stringMatching(/样本少|无数据/)])
    }
  })

  test('name the reasons of the bad reviews as often as they were given', async () => {
    // Prepare
    const bad = records.flatMap(({ review }) =>
      review.level <= 2 && !review.excluded && isOfMonth(review.submittedAt, '2026-11') ? [review] : [],
    )
    const times = new Map<string, number>()
    for (const code of bad.flatMap(({ labels }) => labels)) times.set(code, (times.get(code) ?? 0) + 1)

    // Act
    const csv = (await reportOf('city:530700', 'csv', '2026-11')).toString()

    // Assess
    expect(times.size).toBeGreaterThan(0)
    for (const [code, count] of times) {
      const text = city.labelSet.labels.find((label) => label.code === code)?.text
      expect(csv).toMatch(new RegExp(`^${text},${count},`, 'm'))
    }
  })

  test('are not there, and not 0 % or 100 %, for a month without reviews', async () => {
    const rows = rowsOf(await reportOf('region:530702', 'csv', '2021-05'))
    expect(rowOf(rows, '主动评价好评率')?.slice(2, 6)).toEqual(['0', '0', '—', '—'])
  })
})

describe('the lists of the monthly report', () => {
  const overdue = followUps.filter(
    (one) => isOverdue(one, now) && shanghaiDay(new Date(one.submittedAt)) <= '2026-11-30',
  )

  test('name every overdue case of the scope by number and window, most overdue first, and no other', async () => {
    // Prepare: one more, returned twice.
    const [late] = overdue
    if (!late) throw new Error('the demonstration has overdue cases')
    await writeAll(service.table, [followUpItem({ ...late, returns: 2 }, now)])

    // Act
    const csv = (await reportOf('city:530700', 'csv', '2026-11')).toString()

    // Assess
    const [, list = ''] = csv.split('超期未反馈工单\r\n回执号')
    const shown = [...(list.split('\r\n\r\n')[0] ?? '').matchAll(/^(\S+?),.*,(\d{4}-\d{2}-\d{2}),(\d+)\r?$/gm)]
    expect(shown.map(([, receiptNo]) => receiptNo).sort()).toEqual(overdue.map(({ receiptNo }) => receiptNo).sort())
    const dates = shown.map(([, , dueOn]) => dueOn)
    expect(dates).toEqual([...dates].sort())
    expect(csv).toContain(`退回重办两次以上（含两次）的工单 1 件`)
  })

  test('tell of no person', async () => {
    const csv = (await reportOf('city:530700', 'csv', '2026-11')).toString()
    for (const { review, contactPhone } of records) {
      if (contactPhone) expect(csv).not.toContain(contactPhone)
      if (review.comment) expect(csv).not.toContain(review.comment)
    }
  })
})

test('the printed report has what the csv has, in embedded Chinese, with room for remarks and marked as made up', async () => {
  // Act
  const pdf = await reportOf('city:530700', 'pdf')
  const rows = rowsOf(await reportOf('city:530700', 'csv'))

  // Assess
  const pages = textsOfPdf(pdf).map((text) => text.replace(/\s/g, ''))
  const text = pages.join('')
  for (const words of [
    '丽江市政务服务“好差评”情况通报',
    '（2026年10月）',
    '领导批示',
    '整改要求',
    '演示数据',
    '样本少',
  ]) {
    expect(text).toContain(words)
  }
  const [, , numerator = '', denominator = '', rate = ''] = rowOf(rows, '主动评价好评率') ?? []
  expect(text).toContain(`主动评价好评率99%${numerator}${denominator}${rate}`)
  for (const [place, page] of pages.entries()) expect(page).toContain(`第${place + 1}页共${pages.length}页`)
  const { names, embedded } = fontsOfPdf(pdf)
  expect([names.length, embedded]).toEqual([2, 2])
})

test('the workbook has a sheet for each table', async () => {
  const files = unzip(await reportOf('city:530700', 'xlsx'))
  const workbook = files.get('xl/workbook.xml') ?? ''
  for (const name of ['通报', '主要指标', '县（区）排名', '政务服务大厅排名', '超期未反馈工单']) {
    expect(workbook).toContain(`name="${name}"`)
  }
})

test.each([
  ['another county', { scope: 'region:530721', month, format: 'csv' }, 404, 'NOT_FOUND'],
  ['a hall', { scope: 'hall:530702-01', month, format: 'csv' }, 400, 'SCOPE_INVALID'],
  ['a quarter', { scope: 'region:530702', month: '2026-13', format: 'csv' }, 400, 'PERIOD_INVALID'],
])('%s has no monthly report for the supervisor of a county', async (_, query, status, code) => {
  const caller = { ...supervisor, grants: [{ role: 'supervisor' as const, scope: 'region:530702' }] }
  const answer = await send(handler, 'getMonthlyReport', { caller, query })
  expect([answer.status, answer.body.code]).toEqual([status, code])
})
