import { caseWorkers, type Route } from './route.ts'
import * as schemas from './upload-schemas.ts'

/** What can be wrong with uploads that an answer or action names. */
export const uploadProblems = [
  'UPLOAD_UNKNOWN',
  'UPLOAD_UNFINISHED',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_CONTENT_UNFIT',
] as const

/** Files: each is posted to the object store with a signed form, then named in the answer or action that it belongs to. */
export const uploadRoutes = {
  createUpload: {
    method: 'POST',
    path: '/api/uploads',
    room: 'uploads',
    who: ['citizen', 'business', ...caseWorkers],
    summary: 'Get a signed form with which one file can be sent; naming its uploadId attaches it.',
    body: schemas.uploadRequest,
    response: schemas.uploadForm,
    status: 200,
    problems: [
      'FILE_KIND_UNKNOWN',
      'FILE_EMPTY',
      'FILE_TOO_LARGE',
      'PHOTO_KIND_UNKNOWN',
      'PHOTO_TOO_LARGE',
      'TOO_MANY_REQUESTS',
    ],
  },
} as const satisfies Record<string, Route>
