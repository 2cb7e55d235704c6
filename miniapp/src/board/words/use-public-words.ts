import type { PublicTextsView } from '@minping/shared/api'
import { useState } from 'react'
import { call } from '../../service'
import { useAnswer } from '../../service/use-answer'
import type { ToneChoice } from '../text/words'

/** What people wrote about a place, page by page. */
export function usePublicWords(scope: string | undefined, tone: ToneChoice) {
  const query = { ...(scope && { scope }), ...(tone !== 'all' && { tone }) }
  const about = JSON.stringify(query)
  const first = useAnswer(about, () => call('GET /api/public/texts', { query }))
  const [later, setLater] = useState<{ about: string; pages: PublicTextsView[]; busy: boolean; fault?: unknown }>({
    about,
    pages: [],
    busy: false,
  })
  const pages = later.about === about ? later.pages : []
  const last = pages.at(-1) ?? first.content
  const cursor = last?.cursor

  function more() {
    if (cursor === undefined) return
    setLater({ about, pages, busy: true })
    call('GET /api/public/texts', { query: { ...query, cursor } }).then(
      (page) => setLater({ about, pages: [...pages, page], busy: false }),
      (fault: unknown) => setLater({ about, pages, busy: false, fault }),
    )
  }
  return {
    content: first.content,
    items: [first.content, ...pages].flatMap((page) => page?.items ?? []),
    fault: first.fault,
    ask: first.ask,
    more: cursor === undefined ? undefined : more,
    busy: later.about === about && later.busy,
    laterFault: later.about === about ? later.fault : undefined,
  }
}
