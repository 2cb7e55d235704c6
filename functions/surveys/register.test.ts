import { stratumText } from '@minping/shared/survey'
import { forgetSurveys } from '../../test/support/forget-surveys.ts'
import { creditCode, done, numbersTo, register, registerRow } from '../../test/support/survey-desk.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { openContact } from '../platform/contact.ts'
import { identify } from '../platform/identify.ts'
import { businessItem, readBusiness } from '../store/business-entity.ts'
import { listRegister, registerItem } from '../store/register-entity.ts'
import { writeAll } from '../store/write-all.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
beforeEach(() => forgetSurveys(service.table))
afterAll(() => service.stop())

const take = (rows: Record<string, string>[]) => done('importBusinesses', { body: { rows } })
const businessOf = (number: number) =>
  readBusiness(service.table, identify('business', creditCode(number), service.keys.identity))

/** The counts are what is in the register, nothing more. */
async function expectExactCounts(): Promise<void> {
  const [counted, listed] = [await done('getRegister'), await listRegister(service.table)]
  const all = [...listed].flatMap(([stratum, members]) => members.map(() => stratum.split('.')))
  const countBy = (place: number) => {
    const counts: Record<string, number> = {}
    for (const part of all) counts[part[place] ?? ''] = (counts[part[place] ?? ''] ?? 0) + 1
    return counts
  }
  expect(counted).toMatchObject({ total: all.length, strata: listed.size })
  expect([counted.byRegion, counted.byIndustry, counted.bySize]).toEqual([countBy(0), countBy(1), countBy(2)])
}

describe('an import', () => {
  test('adds what is new, changes what says something else, and counts both by stratum', async () => {
    // Prepare
    await take([registerRow(1), registerRow(2), registerRow(3)])

    // Act
    const answer = await take([registerRow(1), registerRow(2, { regionCode: '530724', size: 'large' }), registerRow(4)])

    // Assess
    expect(answer).toEqual({ added: 1, changed: 1, same: 1, refused: [] })
    expect(await done('getRegister')).toEqual({
      total: 4,
      byRegion: { '530721': 2, '530724': 1, '530702': 1 },
      byIndustry: { F: 2, H: 2 },
      bySize: { small: 2, large: 1, micro: 1 },
      strata: 4,
      generated: false,
    })
    await expectExactCounts()
  })

  test('is counted exactly when ten take overlapping rows at the same moment, some of them changed', async () => {
    // Prepare
    const numbers = numbersTo(250)
    const part = (index: number) =>
      numbers
        .slice(index * 15, index * 15 + 115)
        .map((number) => registerRow(number, index % 2 === 0 ? {} : { industry: 'C', regionCode: '530723' }))

    // Act
    const answers = await Promise.all(numbersTo(10).map((index) => take(part(index - 1))))

    // Assess
    expect(answers.reduce((sum, { added }) => sum + added, 0)).toBe(250)
    expect((await done('getRegister')).total).toBe(250)
    await expectExactCounts()
  })

  test('that comes again changes nothing', async () => {
    // Prepare
    const rows = numbersTo(120).map((number) => registerRow(number))
    await take(rows)
    const before = await done('getRegister')

    // Act
    const again = await take(rows)

    // Assess
    expect(again).toEqual({ added: 0, changed: 0, same: 120, refused: [] })
    expect(await done('getRegister')).toEqual(before)
  })

  test('reads files with Chinese headings and words, and passes over other columns', async () => {
    // Act
    const answer = await take([
      {
        '\uFEFF统一社会信用代码': creditCode(7).toLowerCase(),
        企业名称: ' 丽江某某商贸有限公司 ',
        行政区划代码: '530722',
        行业门类: 'F 批发和零售业',
        企业规模: '微型',
        联系电话: '138 0013 8001',
        法定代表人: '不需要',
      },
      {
        统一社会信用代码: creditCode(8),
        企业名称: '丽江某某客栈',
        行政区划代码: '古城区',
        行业门类: '住宿和餐饮业',
        企业规模: '小型企业',
        联系电话: '',
      },
    ])

    // Assess
    const [shop, inn] = [await businessOf(7), await businessOf(8)]
    expect(answer).toMatchObject({ added: 2, refused: [] })
    expect(shop).toMatchObject({ creditCode: creditCode(7), name: '丽江某某商贸有限公司', phoneMasked: '138****8001' })
    expect(shop && stratumText(shop)).toBe('530722.F.micro')
    expect(inn && stratumText(inn)).toBe('530702.H.small')
  })

  test.each([
    ['a code with a wrong check character', { creditCode: `${creditCode(1).slice(0, 17)}W` }, 'creditCode'],
    ['no code', { creditCode: '' }, 'creditCode'],
    ['no name', { name: ' ' }, 'name'],
    ['a region of another city', { regionCode: '530102' }, 'regionCode'],
    ['the city instead of a county', { regionCode: '530700' }, 'regionCode'],
    ['no industry of the classification', { industry: 'Z' }, 'industry'],
    ['an industry with the name of another', { industry: 'F 制造业' }, 'industry'],
    ['no known size', { size: '巨型' }, 'size'],
    ['no mobile number', { phone: '12345' }, 'phone'],
  ])('names a row with %s in both languages, and takes the others', async (_, change, field) => {
    // Act
    const answer = await take([registerRow(1), registerRow(2, change), registerRow(3)])

    // Assess
    expect(answer).toMatchObject({ added: 2, changed: 0, same: 0 })
    expect(answer.refused).toEqual([
      { row: 2, field, zh: expect.stringMatching(/[一-龥]/), en: expect.stringMatching(/^[A-Z]/) },
    ])
    await expectExactCounts()
  })

  test('takes a row that is there twice once, and names one that contradicts an earlier one', async () => {
    // Act
    const answer = await take([registerRow(1), registerRow(1), registerRow(1, { name: '另一个名字' })])

    // Assess
    expect(answer).toMatchObject({ added: 1, same: 1, refused: [{ row: 3, field: 'creditCode' }] })
    expect((await businessOf(1))?.name).toBe(registerRow(1).name)
  })

  test('takes 500 rows of the longest names in one request', async () => {
    // Act
    const answer = await take(numbersTo(500).map((number) => registerRow(number, { name: '长'.repeat(100) })))

    // Assess
    expect(answer).toMatchObject({ added: 500, refused: [] })
    await expectExactCounts()
  })
})

describe('a phone of the register', () => {
  test('is kept sealed for its business, also when a later row has none', async () => {
    // Prepare
    await take([registerRow(1, { phone: '13812345678' })])

    // Act
    const answer = await take([registerRow(1, { phone: '', name: '新的名字' })])

    // Assess
    const business = await businessOf(1)
    expect(answer.changed).toBe(1)
    expect(JSON.stringify(business)).not.toContain('13812345678')
    expect(business).toMatchObject({ name: '新的名字', phoneMasked: '138****5678' })
    expect(openContact(business?.sealedPhone ?? '', business?.businessId ?? '', service.keys.contact)).toBe(
      '13812345678',
    )
  })
})

describe('made-up businesses', () => {
  test('stay marked when their rows are imported, and say so of the register', async () => {
    // Prepare
    await register([1])
    const real = await businessOf(1)
    if (!real) throw new Error('business 1 was imported')
    const madeUp = { ...real, generated: true }
    await writeAll(service.table, [businessItem(madeUp), registerItem([madeUp])])

    // Act
    const answer = await take([registerRow(1, { size: 'medium' })])

    // Assess
    expect(answer.changed).toBe(1)
    expect(await businessOf(1)).toMatchObject({ generated: true, size: 'medium' })
    expect(await done('getRegister')).toMatchObject({ total: 1, bySize: { medium: 1 }, generated: true })
  })
})
