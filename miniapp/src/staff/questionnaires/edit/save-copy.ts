import type { Questionnaire, Words } from '@minping/shared/survey'
import { callAsStaff, ProblemError } from '../../../service'

const mostTries = 20

/** Saves a document as a questionnaire of its own, under the first free name; answers the name. */
export async function saveCopy(document: Questionnaire, suffix: Words): Promise<string> {
  const title = { zh: document.title.zh + suffix.zh, en: document.title.en + suffix.en }
  for (let number = 1; ; number += 1) {
    const questionnaireId = `${document.questionnaireId.slice(0, 40)}-copy${number === 1 ? '' : `-${number}`}`
    try {
      await callAsStaff('POST /api/questionnaires/{questionnaireId}', {
        path: { questionnaireId },
        body: { revision: 0, document: { ...document, questionnaireId, title } },
      })
      return questionnaireId
    } catch (fault) {
      const isTaken = fault instanceof ProblemError && fault.code === 'VERSION_STALE'
      if (!isTaken || number === mostTries) throw fault
    }
  }
}
