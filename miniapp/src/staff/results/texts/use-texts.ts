import type { ResponseBody } from '@minping/shared/api'
import { callAsStaff } from '../../../service'
import { usePages } from './use-pages'

export type TextPage = ResponseBody<'listTexts'>
type FilePage = ResponseBody<'listSurveyFiles'>

const pageSize = 20

/** What was written to a question, of a group or all, page by page. */
export function useTexts(waveId: string, question: string, group: string | undefined) {
  return usePages<TextPage>(
    `${waveId} ${question} ${group ?? ''}`,
    (cursor) =>
      callAsStaff('GET /api/waves/{waveId}/texts', {
        path: { waveId },
        query: { question, group, cursor, limit: pageSize },
      }),
    (all, next) => ({ ...next, groups: all.groups, items: [...all.items, ...next.items] }),
  )
}

/** What was uploaded to a question, page by page. */
export function useFiles(waveId: string, question: string) {
  return usePages<FilePage>(
    `${waveId} ${question}`,
    (cursor) =>
      callAsStaff('GET /api/waves/{waveId}/files', { path: { waveId }, query: { question, cursor, limit: pageSize } }),
    (all, next) => ({ ...next, items: [...all.items, ...next.items] }),
  )
}
