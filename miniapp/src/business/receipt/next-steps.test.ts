import { questionnaireOf, questionWith, said } from '../../../../shared/test-data/questionnaire'
import type { Survey } from '../draft/calls'
import { emptyDraft, withAnswer, withStanding } from '../draft/draft'
import { hasChanges, nextSteps } from './next-steps'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getStorageSync: () => '' } }))

const submitted = { at: '2026-11-23T10:00:00+08:00', receiptNo: 'WJ-1', changedSince: false }
type OwnCase = Survey['cases'][number]

function ownCase(difference: Partial<OwnCase>): OwnCase {
  return {
    caseId: 'c',
    caseNo: 'WT-1',
    questionId: 'a',
    state: 'pending',
    openedAt: submitted.at,
    dueAt: '2026-12-07T17:30:00+08:00',
    provisional: false,
    overdue: false,
    departmentName: '部门',
    ...difference,
  }
}

function survey(cases: OwnCase[], state: 'open' | 'closed' = 'open'): Survey {
  return {
    wave: { waveId: 'w', name: said('W'), mode: 'open', state, opensOn: '2026-11-01', closesOn: '2026-12-15' },
    businessName: 'B',
    regionCode: '530702',
    industry: 'F',
    size: 'micro',
    verifiedBy: 'claim',
    document: questionnaireOf(questionWith('a', { type: 'scale', scale: 'five' })) as Survey['document'],
    answers: {},
    fileUrls: {},
    version: 3,
    submitted,
    colleagueCode: 'ABCDE23456',
    cases,
  }
}

const steps = (told: Survey) =>
  nextSteps(told, submitted, 'zh').map(({ title, when, state }) => [title, when, state].filter(Boolean).join(' '))

describe('what happens after a survey was submitted', () => {
  test('without a problem: it closes, then results are made', () => {
    expect(steps(survey([]))).toEqual([
      '已收到 11月23日 10:00 done',
      '调查结束；在此之前可以修改 12月15日 next',
      '汇总结果 next',
    ])
  })

  test('problems are answered by the latest of their days; an overdue one is called so', () => {
    const two = [ownCase({}), ownCase({ dueAt: '2026-12-09T17:30:00+08:00' })]
    expect(steps(survey(two))[1]).toBe('反映的 2 个问题，由部门办理并答复 12月9日前 now')
    expect(steps(survey([...two, ownCase({ overdue: true })]))[1]).toBe(
      '反映的 3 个问题，由部门办理并答复 有的已经超期 late',
    )
  })

  test('answered problems are done, and a closed survey says so', () => {
    expect(steps(survey([ownCase({ state: 'replied' }), ownCase({ state: 'closed' })], 'closed')).slice(1)).toEqual([
      '反映的 2 个问题都已答复 done',
      '调查已结束 12月15日 done',
      '汇总结果 now',
    ])
  })

  test('answers that were changed since are noticed, here or elsewhere', () => {
    const same = withStanding(emptyDraft, { version: 3, answers: {} })
    expect(hasChanges(survey([]), same)).toBe(false)
    expect(hasChanges(survey([]), withAnswer(same, 'a', { type: 'scale', score: 1 }))).toBe(true)
    expect(hasChanges(survey([]), withStanding(same, { version: 4, answers: {} }))).toBe(true)
    expect(hasChanges({ ...survey([]), submitted: { ...submitted, changedSince: true } }, same)).toBe(true)
  })
})
