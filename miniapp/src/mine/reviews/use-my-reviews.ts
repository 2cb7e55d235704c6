import type { ReviewView } from '@minping/shared/api'
import { useRef } from 'react'
import { type Asked, callAsCitizen, useAnswer } from '../../service'

interface MyReviews {
  items: ReviewView[]
  cursor?: string | undefined
}

/** The phone's own reviews. `askMore` asks for one page more, together with those shown already, so that all are of one time. */
export function useMyReviews(): Asked<MyReviews> & { askMore: () => void } {
  const pages = useRef(1)
  const asked = useAnswer('my reviews', () => askPages(pages.current))
  return {
    ...asked,
    askMore: () => {
      pages.current += 1
      asked.ask()
    },
  }
}

async function askPages(count: number): Promise<MyReviews> {
  let known: MyReviews = { items: [] }
  for (let page = 0; page < count && (page === 0 || known.cursor !== undefined); page += 1) {
    const query = { ...(known.cursor !== undefined && { cursor: known.cursor }) }
    const answer = await callAsCitizen('GET /api/me/reviews', { query })
    known = { items: [...known.items, ...answer.items], cursor: answer.cursor }
  }
  return known
}
