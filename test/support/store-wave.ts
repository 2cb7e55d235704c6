import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { questionOf, type Wave } from '@minping/shared/survey'
import { statisticsWrites } from '../../functions/store/item-statistics-entity.ts'
import type { Key } from '../../functions/store/keys.ts'
import { putPublishedQuestionnaire } from '../../functions/store/questionnaire-entity.ts'
import { responseItem } from '../../functions/store/response-entity.ts'
import { textItem } from '../../functions/store/survey-text-entity.ts'
import type { Table } from '../../functions/store/table.ts'
import { putNewWave } from '../../functions/store/wave-entity.ts'
import { writeAll } from '../../functions/store/write-all.ts'
import { factsOf } from '../../shared/survey/index.ts'
import {
  countResponses,
  type Respondent,
  surveyPromise,
  surveyQuestionnaire,
  surveyWave,
} from '../../shared/test-data/survey.ts'

const now = new Date('2024-03-15T04:00:00.000Z')

/** Puts a wave of the test questionnaire with its responses, texts and counts into the table, as if all had been counted. */
export async function storeWave(
  table: Table,
  wave: Partial<Wave> & { waveId: string },
  respondents: readonly Respondent[],
): Promise<void> {
  const whole: Wave = { ...surveyWave, ...wave }
  await putPublishedQuestionnaire(table, surveyQuestionnaire, now)
  await putNewWave(table, { ...whole, questionnaireTitle: surveyQuestionnaire.title, createdAt: now.toISOString() })
  await writeAll(
    table,
    respondents.flatMap((respondent, index) => itemsOf(whole.waveId, respondent, index)),
  )
  const regions = new Set(respondents.map(({ stratum }) => stratum.regionCode))
  await storeCounts(table, whole.waveId, 'city:530700', respondents)
  for (const region of regions) {
    const own = respondents.filter(({ stratum }) => stratum.regionCode === region)
    await storeCounts(table, whole.waveId, `region:${region}`, own)
  }
}

async function storeCounts(
  table: Table,
  waveId: string,
  scope: string,
  respondents: readonly Respondent[],
): Promise<void> {
  for (const statistics of countResponses(respondents)) {
    const writes = statisticsWrites(table, waveId, scope, statistics, undefined, 0)
    await table.client.send(new TransactWriteCommand({ TransactItems: writes }))
  }
}

function itemsOf(waveId: string, { stratum, answers }: Respondent, index: number): Key[] {
  const responseId = `${waveId}-response-${String(index).padStart(4, '0')}`
  const response = responseItem(
    {
      ...stratum,
      responseId,
      waveId,
      answers,
      facts: factsOf(surveyQuestionnaire, { answers }, stratum, [surveyPromise]),
      submission: 1,
      draftVersion: 1,
      submittedAt: now.toISOString(),
      receiptNo: `MP-${responseId}`,
      quotas: [],
      textIds: {},
      caseIds: [],
      generated: false,
    },
    now,
  )
  const { pendingKey, pendingSince, ...counted } = response
  return [counted, ...textsOf(waveId, answers, responseId)]
}

function textsOf(waveId: string, answers: Respondent['answers'], id: string): Key[] {
  return Object.entries(answers).flatMap(([questionId, answer]) => {
    const question = questionOf(surveyQuestionnaire, questionId)
    if (answer.type !== 'text' || question?.type !== 'text') return []
    const groups = question.groups.filter(({ words }) => words.some((word) => answer.text.includes(word)))
    return [textItem(waveId, questionId, { textId: id, text: answer.text, groups: groups.map(({ group }) => group) })]
  })
}
