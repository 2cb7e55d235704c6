import type { CitizenNoticeView } from '@minping/shared/api'
import { useEffect, useRef } from 'react'
import { keepUnreadNotices } from '../../pages/parts/unread-notices'
import { type Asked, callAsCitizen, useAnswer } from '../../service'

interface CitizenNotices {
  items: CitizenNoticeView[]
  cursor?: string | undefined
}

/**
 * What the person was told, page by page. What is shown is read from then on: the marks stay on the page until it is
 * asked again.
 */
export function useCitizenNotices(): Asked<CitizenNotices> & { askMore: () => void } {
  const pages = useRef(1)
  const asked = useAnswer('citizen notices', () => askPages(pages.current))
  const [newest] = asked.content?.items ?? []
  useEffect(() => {
    if (newest && !newest.read) markRead(newest.noticeId)
  }, [newest])
  return {
    ...asked,
    askMore: () => {
      pages.current += 1
      asked.ask()
    },
  }
}

async function askPages(count: number): Promise<CitizenNotices> {
  let known: CitizenNotices = { items: [] }
  for (let page = 0; page < count && (page === 0 || known.cursor !== undefined); page += 1) {
    const query = { ...(known.cursor !== undefined && { cursor: known.cursor }) }
    const answer = await callAsCitizen('GET /api/me/review-notices', { query })
    known = { items: [...known.items, ...answer.items], cursor: answer.cursor }
  }
  return known
}

/** A mark that doesn't arrive leaves them unread: they are marked when the page is opened again. */
function markRead(noticeId: string): void {
  callAsCitizen('POST /api/me/review-notices/read', { body: { noticeId } }).then(
    ({ unread }) => keepUnreadNotices(unread),
    () => undefined,
  )
}
