import type { ResponseBody } from '@minping/shared/api'
import { useRef, useState } from 'react'
import { callAsStaff } from '../../../service'
import { useAnswer } from '../../../service/use-answer'

export type TextPage = ResponseBody<'listTexts'>

const pageSize = 20

/** What was written to a question, of a group or all, page by page. */
export function useTexts(waveId: string, question: string | undefined, group: string | undefined) {
  const about = question === undefined ? undefined : `${waveId} ${question} ${group ?? ''}`
  const askFor = (cursor?: string) =>
    callAsStaff('GET /api/waves/{waveId}/texts', {
      path: { waveId },
      query: { question: question ?? '', group, cursor, limit: pageSize },
    })
  const { content, fault, loading, ask, put } = useAnswer<TextPage>(about, () => askFor())
  const [further, setFurther] = useState<{ about?: string | undefined; busy: boolean; fault?: unknown }>({
    busy: false,
  })
  const shown = useRef(about)
  shown.current = about
  const own = further.about === about ? further : { busy: false, fault: undefined }

  async function askMore() {
    if (!content?.cursor) return
    setFurther({ about, busy: true })
    try {
      const next = await askFor(content.cursor)
      // Another group may have been chosen meanwhile.
      if (shown.current !== about) return
      put({ ...next, groups: content.groups, items: [...content.items, ...next.items] })
      setFurther({ about, busy: false })
    } catch (trouble) {
      setFurther({ about, busy: false, fault: trouble })
    }
  }
  return { content, fault, loading, ask, askMore, isAskingMore: own.busy, furtherFault: own.fault }
}
