import { businessSizeNames, businessSizes, industries, industryNames } from '@minping/shared/survey'
import fc from 'fast-check'
import { creditCode } from '../../test/support/survey-desk.ts'
import { readBusinessRow } from './read-business-row.ts'

const regions = [
  { regionCode: '530702', name: '古城区' },
  { regionCode: '530721', name: '玉龙纳西族自治县' },
]

const business = fc.record({
  creditCode: fc.nat(999_999_999).map(creditCode),
  name: fc.string({ minLength: 1, maxLength: 100 }).filter((name) => name.trim() === name),
  region: fc.constantFrom(...regions),
  industry: fc.constantFrom(...industries),
  size: fc.constantFrom(...businessSizes),
  phone: fc.option(
    fc.nat(999_999_999).map((number) => `13${String(number).padStart(9, '0')}`),
    { nil: undefined },
  ),
})

test('a business is read alike from our own file and from one with Chinese headings and words', () => {
  fc.assert(
    fc.property(business, ({ creditCode: code, name, region, industry, size, phone }) => {
      // Act
      const ours = readBusinessRow(
        { creditCode: code, name, regionCode: region.regionCode, industry, size, phone: phone ?? '' },
        regions,
      )
      const theirs = readBusinessRow(
        {
          '\uFEFF序号': '1',
          统一社会信用代码: `${code.slice(0, 8)} ${code.slice(8).toLowerCase()}`,
          企业名称: ` ${name} `,
          行政区划代码: region.name,
          行业门类: `${industry} ${industryNames[industry].zh}`,
          企业规模: businessSizeNames[size].zh,
          ...(phone !== undefined && { 联系电话: `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}` }),
        },
        regions,
      )

      // Assess
      const read = { creditCode: code, name, regionCode: region.regionCode, industry, size }
      expect(ours).toEqual(phone === undefined ? read : { ...read, phone })
      expect(theirs).toEqual(ours)
    }),
  )
})

test('whatever a row says, it is a business or a field is named', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (row) => {
      // Act
      const read = readBusinessRow({ creditCode: creditCode(1), ...row }, regions)

      // Assess
      expect('field' in read ? read.zh.length > 0 && read.en.length > 0 : read.name.length > 0).toBe(true)
    }),
  )
})
