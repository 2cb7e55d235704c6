import { receiptNumber } from '@minping/shared/review'
import { answersInForce, factsOf, problemsOf } from '@minping/shared/survey'
import { dispatchOf, openSurveyCase, type SurveyCase } from '@minping/shared/survey-case'
import { createRandom } from '../../../seeds/demo/random.ts'
import { workOnProblem } from '../../../seeds/demo/surveys/cases.ts'
import type { DemoParticipant, DemoWave } from '../../../seeds/demo/surveys/index.ts'
import { identify } from '../../platform/identify.ts'
import { type Draft, draftItem } from '../../store/draft-entity.ts'
import { entryCodeItem } from '../../store/entry-code-entity.ts'
import type { Key } from '../../store/keys.ts'
import { newParticipation, type Participation, participationItem } from '../../store/participation-entity.ts'
import { responseItem, type SubmittedResponse } from '../../store/response-entity.ts'
import { surveyCaseItem } from '../../store/survey-case-entity.ts'
import { textItem } from '../../store/survey-text-entity.ts'
import { registeredBusiness } from './survey-businesses.ts'
import type { SurveyLoadOptions } from './survey-load-options.ts'

type Response = NonNullable<DemoParticipant['response']>

/** What the table holds of a made-up participant: how far it is, its code, what it submitted and the cases of it. */
export function itemsOfParticipant(
  participant: DemoParticipant,
  index: number,
  wave: DemoWave,
  options: SurveyLoadOptions,
): Key[] {
  const participation = participationOf(participant, index, wave, options)
  const { waveId, businessId, code } = participation
  return [
    participationItem(participation),
    ...(code === undefined ? [] : [entryCodeItem({ code, waveId, businessId, kind: 'invitation' })]),
    ...(participant.response ? itemsOfResponse(participant.response, participation, wave, options) : []),
  ]
}

/** Codes of the demonstration are the same at every load, unlike real ones. */
function participationOf(
  { business, state }: DemoParticipant,
  index: number,
  { plan }: DemoWave,
  options: SurveyLoadOptions,
): Participation {
  const isInvited = plan.mode === 'invited'
  const code = isInvited ? demoCode(plan.waveId, index) : undefined
  const registered = registeredBusiness(business, options)
  return {
    ...newParticipation(plan.waveId, registered, code),
    state,
    ...(state !== 'waiting' && { verifiedBy: isInvited ? ('invitation' as const) : ('claim' as const) }),
  }
}

function demoCode(waveId: string, index: number): string {
  const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
  const random = createRandom(index, `code of ${waveId}`)
  return Array.from({ length: 10 }, () => alphabet.charAt(random.between(0, alphabet.length - 1))).join('')
}

function itemsOfResponse(
  { content, submittedAt }: Response,
  { waveId, businessId, regionCode, industry, size }: Participation,
  { questionnaire }: DemoWave,
  options: SurveyLoadOptions,
): Key[] {
  const { city, identityKey, madeFor } = options
  const responseId = identify('survey-response', `${waveId} ${businessId}`, identityKey)
  const stratum = { regionCode, industry, size }
  const facts = factsOf(questionnaire, content, stratum, city.promises)
  const answers = answersInForce(questionnaire, content)
  const texts = Object.entries(answers).flatMap(([questionId, answer]) =>
    answer.type === 'text'
      ? [
          {
            questionId,
            textId: identify('survey-response', `${responseId} ${questionId}`, identityKey),
            text: answer.text,
          },
        ]
      : [],
  )
  const cases = problemsOf(questionnaire, content).map((problem) =>
    workedOn(
      { responseId, waveId, regionCode, questionnaireId: questionnaire.questionnaireId, problem, submittedAt },
      options,
    ),
  )
  const response: SubmittedResponse = {
    responseId,
    waveId,
    ...stratum,
    kind: content.kind,
    answers,
    facts,
    submission: 1,
    draftVersion: 1,
    submittedAt: submittedAt.toISOString(),
    receiptNo: receiptNumber(responseId, submittedAt, 'DC'),
    quotas: [],
    textIds: Object.fromEntries(texts.map(({ questionId, textId }) => [questionId, textId])),
    caseIds: cases.map(({ caseId }) => caseId),
    generated: true,
  }
  const changedAt = submittedAt.toISOString()
  const given = Object.entries(content.answers).map(([questionId, answer]) => [questionId, { answer, version: 1 }])
  const draft: Draft = { responseId, waveId, answers: Object.fromEntries(given), version: 1, changedAt }
  return [
    responseItem(response, madeFor),
    draftItem({ ...draft, kind: content.kind }),
    ...texts.map(({ questionId, textId, text }) => {
      const groups = (facts.values[questionId] ?? []).flatMap((value) =>
        value.startsWith('g:') ? [value.slice(2)] : [],
      )
      return textItem(waveId, questionId, { textId, text, groups })
    }),
    ...cases.map((surveyCase) => surveyCaseItem(surveyCase, madeFor)),
  ]
}

interface Reported {
  responseId: string
  waveId: string
  regionCode: string
  questionnaireId: string
  problem: ReturnType<typeof problemsOf>[number]
  submittedAt: Date
}

function workedOn(
  { responseId, waveId, regionCode, questionnaireId, problem, submittedAt }: Reported,
  { city, identityKey, madeFor }: SurveyLoadOptions,
): SurveyCase {
  const { questionId, rowId = '', category } = problem
  const caseId = identify('survey-case', `${responseId} ${questionId} ${rowId}`, identityKey)
  const departmentCode = dispatchOf(city.dispatch, regionCode, category)
  const opened = openSurveyCase(
    {
      caseId,
      waveId,
      questionnaireId,
      questionnaireVersion: 1,
      problem,
      cityCode: city.cityCode,
      regionCode,
      departmentCode,
      generated: true,
    },
    { profile: city.profile, calendar: city.calendar },
    submittedAt,
  )
  return workOnProblem(opened, { city, now: madeFor, random: createRandom(1, caseId) })
}
