import type { ResponseBody } from '@minping/shared/api'
import { shanghaiDay, shanghaiTimestamp } from '@minping/shared/calendar'
import { waveState } from '@minping/shared/survey'
import type { Business } from '../platform/call.ts'
import { ownCaseView } from '../platform/own-case-view.ts'
import { readableFiles } from '../platform/readable-files.ts'
import { service } from '../platform/service.ts'
import { contentOf, type Draft } from '../store/draft-entity.ts'
import type { SubmittedResponse } from '../store/response-entity.ts'
import { readSurveyCases } from '../store/survey-case-entity.ts'
import { filesOfAnswers } from './answer-files.ts'
import { findSurvey, type Survey } from './find-survey.ts'

type MySurvey = ResponseBody<'getMySurvey'>

/** A business's survey as it stands now, as the contract answers it. */
export async function answerMySurvey(
  caller: Business,
  now: Date,
): Promise<{ body: MySurvey } | { problem: 'NOT_FOUND' }> {
  const survey = await findSurvey(caller)
  return survey ? { body: await mySurveyView(survey, now) } : { problem: 'NOT_FOUND' }
}

/** What a business sees of its part in a wave. */
export async function mySurveyView(survey: Survey, now: Date): Promise<MySurvey> {
  const { wave, questionnaire, participation, draft, response } = survey
  const { table, city } = service()
  const [directory, cases] = await Promise.all([city(), readSurveyCases(table, response?.caseIds ?? [])])
  const { waveId, name, mode, opensOn, closesOn } = wave
  const { businessName, regionCode, industry, size, verifiedBy = 'claim', colleagueCode = '' } = participation
  const contactMasked = cases.find((surveyCase) => surveyCase.contactMasked !== undefined)?.contactMasked
  return {
    wave: { waveId, name, mode, state: waveState(wave, shanghaiDay(now)), opensOn, closesOn },
    businessName,
    regionCode,
    industry,
    size,
    verifiedBy,
    document: questionnaire,
    ...standingOf(draft),
    fileUrls: fileUrlsOf(draft, now),
    ...(draft.changedAt !== undefined && { changedAt: shanghaiTimestamp(draft.changedAt) }),
    ...(response && { submitted: submittedView(response, draft) }),
    colleagueCode,
    ...(contactMasked !== undefined && { contact: { phoneMasked: contactMasked, agreed: true } }),
    cases: cases.map((surveyCase) => ownCaseView(surveyCase, directory, now)),
  }
}

/** The answers of a draft as they stand, for whoever answers. */
export function standingOf(draft: Draft): Pick<MySurvey, 'version' | 'kind' | 'answers'> {
  const { kind, answers } = contentOf(draft)
  // The contract's lists may be changed by who reads them, the stored ones may not: what is written is the same.
  return { version: draft.version, ...(kind !== undefined && { kind }), answers: answers as MySurvey['answers'] }
}

function fileUrlsOf(draft: Draft, now: Date): MySurvey['fileUrls'] {
  const files = readableFiles(filesOfAnswers(contentOf(draft).answers), now)
  return Object.fromEntries(files.map(({ uploadId, url }) => [uploadId, url]))
}

function submittedView({ submittedAt, receiptNo, draftVersion }: SubmittedResponse, { version }: Draft) {
  return { at: shanghaiTimestamp(submittedAt), receiptNo, changedSince: version > draftVersion }
}
