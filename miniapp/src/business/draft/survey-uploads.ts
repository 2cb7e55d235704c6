import type { Answer } from '@minping/shared/survey'
import { sendFile } from '../../service/send-file'
import { createUploads, type Uploads } from '../../upload/uploads'
import { callAsBusiness } from '../session/business-session'
import type { Survey } from './calls'
import { contentOf } from './draft'
import type { Sync } from './sync'

/** The files on their way to the questions of one survey: they go on arriving while other questions are looked at. */
export interface SurveyUploads {
  of: (questionId: string) => Uploads
  /** Where a file of the answers can be read, as the service last said. */
  urlOf: (uploadId: string) => string | undefined
  /** Asks where files can be read now. */
  renew: () => void
  /** How many have not arrived. */
  open: () => number
  /** Tries again what waits for a connection. */
  resume: () => void
}

interface SurveyUploadsWorld {
  sync: Sync
  survey: () => Survey
  take: (survey: Survey) => void
  changed: () => void
}

export function createSurveyUploads({ sync, survey, take, changed }: SurveyUploadsWorld): SurveyUploads {
  const byQuestion = new Map<string, Uploads>()

  function begin(questionId: string): Uploads {
    return createUploads({
      ask: ({ name, bytes }) => callAsBusiness('POST /api/uploads', { body: { name, bytes } }),
      send: sendFile,
      attach: (file) => {
        const files = filesOf(contentOf(sync.draft()).answers[questionId])
        sync.answer(questionId, { type: 'file', files: [...files, file] })
      },
      changed,
    })
  }

  return {
    of: (questionId) => {
      const uploads = byQuestion.get(questionId) ?? begin(questionId)
      byQuestion.set(questionId, uploads)
      return uploads
    },
    // A survey that an older version of the app kept has none.
    urlOf: (uploadId) => (survey().fileUrls as Survey['fileUrls'] | undefined)?.[uploadId],
    renew: () => {
      callAsBusiness('GET /api/me/survey', {}).then(take, () => {})
    },
    open: () => [...byQuestion.values()].reduce((sum, uploads) => sum + uploads.pending().length, 0),
    resume: () => {
      for (const uploads of byQuestion.values()) uploads.resume()
    },
  }
}

function filesOf(answer: Answer | undefined) {
  return answer?.type === 'file' ? answer.files : []
}
