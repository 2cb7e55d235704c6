import { readCreditCode } from '@minping/shared/directory'
import {
  type BusinessSize,
  businessSizeNames,
  businessSizes,
  type Industry,
  industries,
  industryNames,
  type RegisterColumn,
  registerValues,
  type Stratum,
  type Words,
} from '@minping/shared/survey'

/** A business as a row of the register says it. */
export interface BusinessRow extends Stratum {
  creditCode: string
  name: string
  phone?: string | undefined
}

/** What is wrong with a row: in which field, in a sentence. */
export interface WrongField extends Words {
  field: RegisterColumn
}

const mostNameLength = 100

/** Reads a row, whose values are texts under their headings; other columns are passed over. Otherwise the first field that is wrong. */
export function readBusinessRow(
  row: Readonly<Record<string, string>>,
  regions: Iterable<{ regionCode: string; name: string }>,
): BusinessRow | WrongField {
  const values = registerValues(row)
  const textOf = (field: RegisterColumn) => values[field] ?? ''
  const creditCode = readCreditCode(textOf('creditCode'))
  if (creditCode === undefined) return wrongCreditCode
  const name = textOf('name')
  if (name === '' || name.length > mostNameLength) return wrongName
  const region = [...regions].find((one) => [one.regionCode, one.name].includes(textOf('regionCode')))
  if (!region) return wrongRegion
  const industry = readIndustry(textOf('industry'))
  if (!industry) return wrongIndustry
  const size = readSize(textOf('size'))
  if (!size) return wrongSize
  const phone = textOf('phone').replace(/[\s-]/g, '')
  if (!/^(1[3-9]\d{9})?$/.test(phone)) return wrongPhone
  return { creditCode, name, regionCode: region.regionCode, industry, size, ...(phone && { phone }) }
}

/** `F`, `f`, `批发和零售业` or both together. */
function readIndustry(text: string): Industry | undefined {
  return industries.find((industry) => {
    const { zh } = industryNames[industry]
    return text === zh || (text.charAt(0).toUpperCase() === industry && ['', zh].includes(text.slice(1).trim()))
  })
}

/** `small`, `小型` or `小型企业`. */
function readSize(text: string): BusinessSize | undefined {
  return businessSizes.find((size) => {
    const { zh } = businessSizeNames[size]
    return [size, zh, `${zh}企业`].includes(text.toLowerCase())
  })
}

const wrongCreditCode: WrongField = {
  field: 'creditCode',
  zh: '统一社会信用代码不正确：应为 18 位，且校验码相符。',
  en: 'The unified social credit code is not valid: 18 characters with the right check character.',
}
const wrongName: WrongField = {
  field: 'name',
  zh: '缺少企业名称，或超过 100 个字。',
  en: 'The name is missing or has more than 100 characters.',
}
const wrongRegion: WrongField = {
  field: 'regionCode',
  zh: '行政区划代码不是本市的县（区）。',
  en: 'The region is not a county or district of this city.',
}
const wrongIndustry: WrongField = {
  field: 'industry',
  zh: '行业门类应为国民经济行业分类的 A 至 T。',
  en: 'The industry must be a section A to T of the national classification.',
}
const wrongSize: WrongField = {
  field: 'size',
  zh: '企业规模应为大型、中型、小型或微型。',
  en: 'The size must be large, medium, small or micro.',
}
const wrongPhone: WrongField = {
  field: 'phone',
  zh: '联系电话应为 11 位手机号，没有可以留空。',
  en: 'The phone must be an 11-digit mobile number, or empty.',
}
