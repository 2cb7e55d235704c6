import fc from 'fast-check'
import { deIdentify, removed } from './de-identify.ts'

describe('deIdentify', () => {
  it.each([
    ['请打我电话13888012345，谢谢', `请打我电话${removed}，谢谢`],
    ['电话 138-8801-2345', `电话 ${removed}`],
    ['电话１３８８８０１２３４５', `电话${removed}`],
    ['电话一三八八八零一二三四五', `电话${removed}`],
    ['138\u200B8801\u200B2345', removed],
    ['座机0888-5123456', `座机${removed}`],
    ['身份证53322119800101123X没带', `身份证${removed}没带`],
    ['卡号 6222 0212 3456 7890 123', `卡号 ${removed}`],
    ['邮箱 li.na@example.com', `邮箱 ${removed}`],
    ['加我微信lijiang_na2024', `加我${removed}`],
    ['QQ：123456', removed],
    ['车牌云P·A1234的车', `车牌${removed}的车`],
    ['办件编号530702-2024D000123办了半个月', `办件编号${removed}办了半个月`],
    ['信用代码91530700MA6K12345X', `信用代码${removed}`],
    ['王主任态度很好', '某主任态度很好'],
    ['和丽梅老师很耐心', '某老师很耐心'],
    ['欧阳女士说材料不全', '某女士说材料不全'],
    ['工作人员张伟态度生硬', `工作人员${removed}度生硬`],
    ['我叫杨树林，请回电', `我叫${removed}，请回电`],
    ['工号023的人', `${removed}的人`],
    ['3号窗口让我跑了三趟', `${removed}窗口让我跑了三趟`],
    ['三号窗口没有人', `${removed}窗口没有人`],
  ])('%s', (text, expected) => {
    expect(deIdentify(text)).toBe(expected)
  })

  it('takes addresses with house numbers out', () => {
    expect(deIdentify('我住民主路12号3栋2单元501室')).not.toMatch(/\d/)
    expect(deIdentify('白龙社区二组15号')).not.toContain('15')
  })

  it.each([
    '工作人员高效，和蔼可亲，非常满意',
    '小程序上预约不了，等了 2 个小时',
    '让我跑了3趟，从9点等到11点30分',
    '2024年9月12日来办不动产登记，承诺5个工作日，用了8天',
    'Very helpful staff, it took 20 minutes.',
    '推行一窗受理，两个窗口都没有人',
    '窗口不收复印件，主任也不在',
  ])('leaves alone: %s', (text) => {
    expect(deIdentify(text)).toBe(text)
  })

  it('takes out names that are known, wherever they stand', () => {
    expect(deIdentify('阿普扎西帮了大忙，谢谢阿普扎西', ['阿普扎西'])).toBe(`${removed}帮了大忙，谢谢${removed}`)
    expect(deIdentify('Thanks to Anna Li (front desk)', ['Anna Li'])).toBe(`Thanks to ${removed} (front desk)`)
  })

  it('leaves no run of seven digits, however they are separated', () => {
    fc.assert(
      fc.property(textWithNumbers, (text) => {
        expect(deIdentify(text).replace(/[\s\-.·,，、/*]/g, '')).not.toMatch(/\p{N}{7}/u)
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(textWithNumbers, fc.array(fc.constantFrom('张伟', '和丽梅', '12', '主任')), (text, names) => {
        const once = deIdentify(text, names)
        expect(deIdentify(once, names)).toBe(once)
      }),
    )
  })

  it('never leaves a known name of two characters or more', () => {
    fc.assert(
      fc.property(textWithNumbers, (text) => {
        expect(deIdentify(`${text}和丽梅${text}`, ['和丽梅'])).not.toContain('和丽梅')
      }),
    )
  })
})

const textWithNumbers = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'王李和张小老号路街村组栋室窗口主任女士我叫微信云P-.·，、 ',
        '工作人员',
        '已隐去',
        removed,
        '姓',
      ),
      fc.string({ unit: fc.constantFrom(...'0123456789０９①一二八零X-'), minLength: 1, maxLength: 14 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
