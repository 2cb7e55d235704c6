import { faultsOf, type QuotaForm, requestOf, type WaveForm } from './form'

const quota: QuotaForm = {
  quotaId: 'quota-1',
  zh: '餐饮',
  en: 'Catering',
  most: '100',
  regionCode: '',
  industry: 'H',
  size: '',
  question: '',
  option: '',
}
const form: WaveForm = {
  questionnaire: 'five-environments@2',
  zh: ' 第四季度 ',
  en: 'Fourth quarter',
  mode: 'invited',
  opensOn: '2026-12-01',
  closesOn: '2026-12-31',
  threshold: '10',
  quotas: [quota],
}

describe('making a wave', () => {
  it('asks the service for what was typed, leaving out what limits nothing', () => {
    expect(faultsOf(form)).toEqual({})
    expect(requestOf(form)).toEqual({
      name: { zh: '第四季度', en: 'Fourth quarter' },
      questionnaireId: 'five-environments',
      questionnaireVersion: 2,
      mode: 'invited',
      opensOn: '2026-12-01',
      closesOn: '2026-12-31',
      threshold: 10,
      quotas: [{ quotaId: 'quota-1', name: { zh: '餐饮', en: 'Catering' }, most: 100, industry: 'H' }],
    })
  })

  it('says what is wrong at its field', () => {
    const wrong = { ...form, en: ' ', closesOn: '2026-11-30', threshold: '2', quotas: [{ ...quota, most: '0' }] }
    expect(faultsOf(wrong)).toEqual({
      en: 'missing',
      closesOn: 'periodWrong',
      threshold: 'thresholdWrong',
      'quotas.0.most': 'mostWrong',
    })
  })
})
