import { useRef, useState } from 'react'
import { useAnswer } from '../../../service/use-answer'

/** A page of a list, with the cursor of the next where there is one. */
interface PageOf {
  items: readonly unknown[]
  cursor?: string | undefined
}

/** A list page by page: the first when `about` changes, further ones added to it when they are asked for. */
export function usePages<Page extends PageOf>(
  about: string | undefined,
  askFor: (cursor?: string) => Promise<Page>,
  add: (all: Page, next: Page) => Page,
) {
  const { content, fault, loading, ask, put } = useAnswer<Page>(about, () => askFor())
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
      // Another list may have been chosen meanwhile.
      if (shown.current !== about) return
      put(add(content, next))
      setFurther({ about, busy: false })
    } catch (trouble) {
      setFurther({ about, busy: false, fault: trouble })
    }
  }
  return { content, fault, loading, ask, askMore, isAskingMore: own.busy, furtherFault: own.fault }
}
