import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { restart, useOutbox } from '../../service'
import { useText } from '../../text'
import { mineText } from '../../text/mine'
import { Empty, FaultNotice, Page, Press, Skeleton } from '../../ui'
import { ReviewRow, UnsentRow } from './rows'
import { useMyReviews } from './use-my-reviews'

/** Everything that was rated on this phone, newest first, what is unsent on top. */
export default function MinePage() {
  const text = useText(mineText)
  const { unsent } = useOutbox()
  const { content, loading, fault, ask, askMore } = useMyReviews()
  const shown = useRef(false)

  useDidShow(() => {
    if (shown.current) ask()
    shown.current = true
  })

  return (
    <Page title={text.title}>
      {unsent.map((entry) => (
        <UnsentRow key={entry.entryId} entry={entry} />
      ))}
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && loading && <Skeleton rows={4} tall />}
      {content?.items.length === 0 && unsent.length === 0 && (
        <Empty icon="message" title={text.empty} note={text.emptyNote}>
          <Press look="filled" onPress={() => restart('/pages/home/index')}>
            {text.toHome}
          </Press>
        </Empty>
      )}
      {content?.items.map((review) => (
        <ReviewRow key={review.reviewId} review={review} />
      ))}
      {content?.cursor !== undefined && (
        <Press wide busy={loading} onPress={askMore}>
          {text.more}
        </Press>
      )}
    </Page>
  )
}
