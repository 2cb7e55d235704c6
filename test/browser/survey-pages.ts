import type { ShownPage } from './shown-page.ts'

const open = 'demo-environments-3'
const over = 'demo-environments-2'
const results = (wave: string, part: string) => `/staff/results/index?wave=${wave}&scope=city:530700&part=${part}`

/** The pages of surveys, for businesses, for those who run them, for those who read them and for the departments. */
export const surveyPages: readonly ShownPage[] = [
  { name: 'enter', path: () => '/business/enter/index' },
  { name: 'enter-wave', path: () => '/business/enter/index?wave=demo-halls' },
  { name: 'enter-unknown', path: () => '/business/enter/index?code=2222222222' },
  { name: 'survey', who: 'business', path: () => '/business/survey/index' },
  {
    name: 'survey-questions',
    who: 'business',
    path: () => '/business/survey/index',
    prepare: async (page) => {
      await page.locator('#kind label').first().click()
      await page.locator('.page__footer button').last().click()
      await page.locator('.question').first().waitFor()
    },
  },
  { name: 'survey-review', who: 'business', path: () => '/business/review/index' },
  { name: 'survey-receipt', who: 'submittedBusiness', path: () => '/business/receipt/index' },
  { name: 'survey-not-entered', path: () => '/business/survey/index' },
  { name: 'summary', path: () => `/business/summary/index?wave=${over}` },
  { name: 'summary-none', path: () => `/business/summary/index?wave=${open}` },
  { name: 'questionnaires', who: 'administrator', path: () => '/staff/questionnaires/index' },
  {
    name: 'questionnaire-edit',
    who: 'administrator',
    path: () => '/staff/questionnaires/edit/index?questionnaireId=hall-service',
  },
  { name: 'waves', who: 'administrator', path: () => '/staff/waves/index' },
  { name: 'wave-create', who: 'administrator', path: () => '/staff/waves/create/index' },
  { name: 'wave', who: 'administrator', path: () => `/staff/waves/wave/index?waveId=${open}` },
  { name: 'wave-letters', who: 'administrator', path: () => `/staff/waves/letters/index?waveId=${open}` },
  { name: 'register', who: 'administrator', path: () => '/staff/waves/register/index' },
  { name: 'results', who: 'auditor', path: () => results(over, 'overview') },
  { name: 'results-questions', who: 'auditor', path: () => results(over, 'questions') },
  { name: 'results-promises', who: 'auditor', path: () => results('demo-promises', 'promises') },
  { name: 'results-texts', who: 'auditor', path: () => results(over, 'texts') },
  { name: 'results-cross', who: 'auditor', path: () => results(over, 'cross') },
  { name: 'results-trend', who: 'auditor', path: () => results(over, 'trend') },
  { name: 'results-exports', who: 'auditor', path: () => results(over, 'exports') },
  { name: 'cases', who: 'officer', path: () => '/staff/cases/index' },
  {
    name: 'reported-problem',
    who: 'officer',
    path: ({ reportedProblem }) => `/staff/cases/case/index?caseId=${reportedProblem}`,
  },
  { name: 'reported-problem-unknown', who: 'officer', path: () => '/staff/cases/case/index?caseId=nothing' },
]
