import type { RequestBody, RouteName } from '@minping/shared/api'
import { surveyCaseActions } from '@minping/shared/survey-case'
import { newKey } from './http.ts'
import type { Sample, Subject } from './sample.ts'
import { answers, newClaim, newCreditCode, newWave, questionnaireId, surveyDepartment, surveyRegion } from './survey.ts'

const waveActions = ['release', 'close', 'publish-summary', 'withdraw-summary'] as const
const city = 'city:530700'
/** Of the city as a whole: nothing for who has a county only. */
const wholeCity = { scope: city }
const region = `region:${surveyRegion}`
const department = { scope: `department:${surveyDepartment}` }

const draftOf = (id: string): RequestBody<'saveQuestionnaire'> => ({
  revision: 0,
  document: {
    questionnaireId: id,
    title: { zh: '测试', en: 'Test' },
    introduction: { zh: '测试', en: 'Test' },
    kinds: [],
    sections: [
      {
        sectionId: 'only',
        title: { zh: '测试', en: 'Test' },
        questions: [
          {
            questionId: 'satisfied',
            title: { zh: '是否满意', en: 'Satisfied?' },
            required: true,
            notExperienced: false,
            type: 'scale',
            scale: 'five',
          },
        ],
      },
    ],
  },
})

const newDraftId = () =>
  `draft-${newKey()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x')}`

/** Sample requests of the routes of surveys. */
export const surveySamples = {
  listQuestionnaires: () => [{ line: 'GET /api/questionnaires', status: 200 }],
  getQuestionnaire: () => [{ line: `GET /api/questionnaires/${questionnaireId}`, status: 200 }],
  saveQuestionnaire: () => {
    const id = newDraftId()
    return [
      { line: `POST /api/questionnaires/${id}`, request: { body: draftOf(id) }, concerns: wholeCity, status: 200 },
    ]
  },
  publishQuestionnaire: ({ survey }) => [
    {
      line: `POST /api/questionnaires/${survey.draftId}/publication`,
      request: { body: { revision: 999 } satisfies RequestBody<'publishQuestionnaire'> },
      concerns: wholeCity,
      status: 409,
    },
  ],
  getRegister: () => [{ line: 'GET /api/businesses', status: 200 }],
  importBusinesses: () => [
    {
      line: 'POST /api/businesses',
      request: {
        body: {
          rows: [
            { creditCode: newCreditCode(), name: '测试企业', regionCode: surveyRegion, industry: 'F', size: 'small' },
          ],
        } satisfies RequestBody<'importBusinesses'>,
      },
      concerns: wholeCity,
      status: 200,
    },
  ],
  listWaves: () => [{ line: 'GET /api/waves', status: 200 }],
  createWave: () => [
    { line: 'POST /api/waves', request: { key: newKey(), body: newWave() }, concerns: wholeCity, status: 201 },
  ],
  getWave: ({ survey }) => [{ line: `GET /api/waves/${survey.openWaveId}`, status: 200 }],
  drawSample: ({ survey }) => [
    {
      line: `POST /api/waves/${survey.preparingWaveId}/sample`,
      request: { body: { version: 999, seed: 'seed', size: 1 } satisfies RequestBody<'drawSample'> },
      concerns: wholeCity,
      status: 409,
    },
  ],
  actOnWave: ({ survey }) =>
    waveActions.map((action) => ({
      line: `POST /api/waves/${survey.preparingWaveId}/${action}`,
      request: { body: { version: 999 } satisfies RequestBody<'actOnWave'> },
      concerns: wholeCity,
      status: 409,
    })),
  listInvitations: ({ survey }) => [
    { line: `GET /api/waves/${survey.preparingWaveId}/invitations`, concerns: wholeCity, status: 200 },
  ],
  sendMessages: ({ survey }) => [
    {
      line: `POST /api/waves/${survey.preparingWaveId}/messages`,
      request: { body: { round: 1 } satisfies RequestBody<'sendMessages'> },
      concerns: wholeCity,
      status: 409,
    },
  ],
  openBusinessSession: ({ survey }) => [
    { line: 'POST /api/sessions/business', request: { body: newClaim(survey.openWaveId) }, status: 200 },
  ],
  sendPhoneCode: ({ survey }) => [
    {
      line: 'POST /api/sessions/business/phone-code',
      request: {
        body: {
          waveId: survey.openWaveId,
          creditCode: newCreditCode(),
          phone: '13888012345',
        } satisfies RequestBody<'sendPhoneCode'>,
      },
      status: 200,
    },
  ],
  listOpenWaves: () => [{ line: 'GET /api/open-waves', status: 200 }],
  getMySurvey: () => [{ line: 'GET /api/me/survey', status: 200 }],
  saveAnswers: () => [
    {
      line: 'POST /api/me/survey/answers',
      request: { body: { baseVersion: 0, answers } satisfies RequestBody<'saveAnswers'> },
      status: 200,
    },
  ],
  submitResponse: () => [
    {
      line: 'POST /api/me/survey/submission',
      request: { key: newKey(), body: { version: 999 } satisfies RequestBody<'submitResponse'> },
      status: 409,
    },
  ],
  judgeSurveyCase: ({ survey }) => [
    {
      line: `POST /api/me/survey/cases/${survey.caseId}/verdict`,
      request: { key: newKey(), body: { verdict: 'satisfied' } satisfies RequestBody<'judgeSurveyCase'> },
      concerns: 'survey case',
      status: 409,
    },
  ],
  getResults: ({ survey }) => inScopes(`GET /api/waves/${survey.openWaveId}/results`),
  getCrossTable: ({ survey }) =>
    inScopes(`GET /api/waves/${survey.openWaveId}/cross-table`, '&row=overall&column=~industry'),
  listTexts: ({ survey }) => [
    { line: `GET /api/waves/${survey.openWaveId}/texts?question=slow-case`, concerns: wholeCity, status: 200 },
  ],
  listSurveyFiles: ({ survey }) => [
    { line: `GET /api/waves/${survey.openWaveId}/files?question=evidence`, concerns: wholeCity, status: 200 },
  ],
  getSurveyTrend: () => inScopes(`GET /api/questionnaires/${questionnaireId}/trend`),
  exportResults: ({ survey }) => inScopes(`GET /api/waves/${survey.openWaveId}/export`, '&format=csv'),
  getSurveySummary: ({ survey }) => [{ line: `GET /api/waves/${survey.publishedWaveId}/summary`, status: 200 }],
  listSurveyCases: () => [
    { line: 'GET /api/survey-cases', status: 200 },
    { line: `GET /api/survey-cases?scope=${department.scope}`, concerns: department, status: 200 },
  ],
  getSurveyCaseFigures: () => [
    { line: `GET /api/survey-case-figures?scope=${department.scope}&period=2026`, concerns: department, status: 200 },
  ],
  getSurveyCase: ({ survey }) => [
    { line: `GET /api/survey-cases/${survey.caseId}`, concerns: department, status: 200 },
  ],
  listSurveyCaseColleagues: ({ survey }) => [
    { line: `GET /api/survey-cases/${survey.caseId}/colleagues`, concerns: department, status: 200 },
  ],
  revealSurveyCaseContact: ({ survey }) => [
    {
      line: `POST /api/survey-cases/${survey.caseId}/contact`,
      request: { body: { reason: '电话回访' } satisfies RequestBody<'revealSurveyCaseContact'> },
      concerns: department,
      status: 200,
    },
  ],
  actOnSurveyCase: ({ survey }) =>
    surveyCaseActions.map((action) => ({
      line: `POST /api/survey-cases/${survey.caseId}/${action}`,
      request: { body: { version: 999, text: '说明' } satisfies RequestBody<'actOnSurveyCase'> },
      concerns: department,
      status: 409,
    })),
} satisfies Partial<Record<RouteName, (subject: Subject) => Sample[]>>

function inScopes(line: string, more = ''): Sample[] {
  return [city, region].map((scope) => ({ line: `${line}?scope=${scope}${more}`, concerns: { scope }, status: 200 }))
}
