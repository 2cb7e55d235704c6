import type { ResponseBody } from '@minping/shared/api'
import { callAsStaff } from '../../service'
import { useAnswer } from '../../service/use-answer'

export type TemplateLists = ResponseBody<'getReplyTemplates'>
export type TemplateList = TemplateLists['own']

/** The city's templates and one's own. */
export function useTemplates() {
  return useAnswer('reply templates', () => callAsStaff('GET /api/reply-templates', {}))
}
