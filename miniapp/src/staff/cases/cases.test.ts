import { surveyCaseActions, surveyCaseTable } from '@minping/shared/survey-case'
import { casesText } from '../text/cases'
import { checkDraft, emptyDraft, mostText, requestOf } from './actions/draft'
import { mainAction } from './actions/main-action'
import { deedWords } from './case/deed-words'
import { categoryName } from './category-name'
import { surveyCaseFilters } from './filter'

describe('the main action on a reported problem', () => {
  it.each([
    ['new', 0, ['accept', 'assign', 'redispatch'], 'accept'],
    ['accepted', 0, ['assign', 'visit', 'rectify'], 'visit'],
    ['without a contact', 0, ['assign', 'rectify'], 'rectify'],
    ['visited', 1, ['assign', 'visit', 'rectify'], 'rectify'],
    ['in review', 1, ['return', 'reply'], 'reply'],
    ['watched over only', 0, ['redispatch', 'supervise'], 'supervise'],
    ['for another to review', 1, ['return'], undefined],
    ['closed', 1, [], undefined],
  ] as const)('that is %s', (_, visits, actions, expected) => {
    expect(mainAction({ visits, actions: [...actions] })).toBe(expected)
  })
})

describe('a draft', () => {
  it.each(surveyCaseActions)('of %s lacks exactly what the workflow needs', (action) => {
    expect(Object.keys(checkDraft(action, emptyDraft)).sort()).toEqual([...surveyCaseTable[action].needs].sort())
  })

  it('takes 500 characters and not one more', () => {
    const draft = { text: '改'.repeat(mostText), measures: ['rule' as const] }
    expect(checkDraft('rectify', draft)).toEqual({})
    expect(checkDraft('rectify', { ...draft, text: `${draft.text}改` })).toEqual({ text: 'tooLong' })
  })

  it('becomes a request with what was entered, on the version that was seen', () => {
    expect(requestOf({ text: ' 已整改 ', measures: ['rule'] }, 4)).toEqual({
      version: 4,
      text: '已整改',
      measures: ['rule'],
    })
    expect(requestOf(emptyDraft, 1)).toEqual({ version: 1 })
  })
})

describe('the words', () => {
  const words = (language: 'zh' | 'en') => ({
    ...casesText[language],
    outcomes: { reached: '联系上了', notReached: '没有联系上' },
  })

  it('of an entry say what came of it', () => {
    expect(deedWords({ action: 'visit', outcome: 'reached' }, 'zh', words('zh'))).toBe('回访 · 联系上了')
    expect(deedWords({ action: 'rectify', measures: ['rule', 'procedure'] }, 'zh', words('zh'))).toBe(
      '提交整改 · 完善制度 · 优化流程',
    )
    expect(deedWords({ action: 'redispatch', departmentName: '某部门' }, 'zh', words('zh'))).toBe('转办 · 给某部门')
    expect(deedWords({ action: 'something-new' }, 'en', words('en'))).toBe('something-new')
  })

  it('of a category are known, or its own code', () => {
    expect(categoryName('legal', casesText.zh)).toBe('法治环境')
    expect(categoryName('water', casesText.en)).toBe('water')
  })
})

it('the filters offer open and overdue first, then every state', () => {
  expect(surveyCaseFilters.filters).toEqual([
    'open',
    'overdue',
    'pending',
    'processing',
    'reviewing',
    'replied',
    'closed',
  ])
  expect(surveyCaseFilters.queryOf('overdue', undefined)).toEqual({ state: 'open', overdue: 'true' })
})
