import { checkClaim, claimOf, creditCodeFault, emptyClaim } from './claim'
import { codeIn, spacedCode } from './code'
import { codeRequestOf, phoneEntranceOf, readPhone } from './phone'

/** A made-up code whose check character is right. */
const creditCode = '91350100M000100Y43'
const whole = { creditCode, name: ' 示例商贸有限公司 ', regionCode: '530702', industry: 'F', size: 'micro' } as const

describe('a code that was handed over', () => {
  test('is read from a link, from what was scanned, or as it is typed', () => {
    const given = [
      'https://minping.example/business/enter/index?code=ABCDE23456',
      'business/enter/index?scene=ABCDE23456',
      'https%3A%2F%2Fminping.example%2Fbusiness%2Fenter%2Findex%3Fcode%3DABCDE23456',
      'abcde 23456',
      'ABCDE-23456 ',
    ]
    expect(given.map(codeIn)).toEqual(given.map(() => 'ABCDE23456'))
    expect(['', 'abc', 'https://minping.example/', undefined].map(codeIn)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(codeIn(spacedCode('ABCDE23456'))).toBe('ABCDE23456')
  })
})

describe('a claim', () => {
  test('the credit code is said to be wrong as soon as it can not become right, by its check character', () => {
    expect(creditCodeFault('9135', false)).toBeUndefined()
    expect(creditCodeFault('', true)).toBe('creditCodeMissing')
    expect(creditCodeFault(creditCode.toLowerCase(), false)).toBeUndefined()
    expect(creditCodeFault(`${creditCode.slice(0, -1)}4`, false)).toBe('creditCodeWrong')
    expect(creditCodeFault(`${creditCode}1`, false)).toBe('creditCodeWrong')
  })

  test('says at each field what is missing there', () => {
    expect(checkClaim(emptyClaim)).toEqual({
      creditCode: 'creditCodeMissing',
      name: 'nameMissing',
      regionCode: 'regionMissing',
      industry: 'industryMissing',
      size: 'sizeMissing',
    })
    expect(claimOf('wave', emptyClaim)).toBeUndefined()
  })

  test('goes out as the service wants it', () => {
    expect(checkClaim(whole)).toEqual({})
    expect(claimOf('wave', whole)).toEqual({ ...whole, by: 'claim', waveId: 'wave', name: '示例商贸有限公司' })
  })
})

describe('entering by the registered phone', () => {
  test('a number is read as people write it', () => {
    expect(['138 1234 5678', '+86 13812345678', '138-1234-5678'].map(readPhone)).toEqual(Array(3).fill('13812345678'))
    expect(['1381234567', '23812345678'].map(readPhone)).toEqual([undefined, undefined])
  })

  test('a code can be asked for before it is typed, and enters once it has six digits', () => {
    const form = { creditCode, phone: '13812345678', phoneCode: '' }
    const asked = { waveId: 'wave', creditCode, phone: '13812345678' }
    expect([codeRequestOf('wave', form), phoneEntranceOf('wave', form)]).toEqual([asked, undefined])
    expect(phoneEntranceOf('wave', { ...form, phoneCode: ' 012345' })).toEqual({
      by: 'phone',
      ...asked,
      phoneCode: '012345',
    })
  })
})
