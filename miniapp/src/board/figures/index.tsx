import { useState } from 'react'
import { call, usePreferences } from '../../service'
import { usePageQuery } from '../../service/page-query'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { FaultNotice, Page, Press, Skeleton } from '../../ui'
import { placeName } from '../parts/figure-words'
import { boardText } from '../text/board'
import { BoardView } from './board-view'

/** What the public sees of a place: `?scope=region:530702&period=2025-Q4`. */
export default function BoardPage() {
  const text = useText(boardText)
  const { language } = usePreferences()
  const scope = usePageQuery('scope')
  const [period, setPeriod] = useState(usePageQuery('period'))
  const { content, fault, ask } = useAnswer(`${scope} ${period}`, () =>
    call('GET /api/public/figures', { query: { ...(scope && { scope }), ...(period && { period }) } }),
  )
  const title = content?.parent ? text.titleOf(placeName(content, language)) : text.title
  return (
    <Page title={title} wide>
      {fault !== undefined && (
        <FaultNotice
          fault={fault}
          onRetry={ask}
          actions={period !== undefined && <Press onPress={() => setPeriod(undefined)}>{text.latest}</Press>}
        />
      )}
      {!content && fault === undefined && <Skeleton rows={4} tall />}
      {content && <BoardView figures={content} onPeriod={setPeriod} />}
    </Page>
  )
}
