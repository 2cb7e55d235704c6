import type { ReviewView } from '@minping/shared/api'
import { Text } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { open, restart, useOutbox } from '../../service'
import { useText } from '../../text'
import { mineText } from '../../text/mine'
import { Chips, Empty, FaultNotice, Page, Press, Skeleton } from '../../ui'
import { NoticesRow } from './notices-row'
import { ReviewRow, UnsentRow } from './rows'
import { type Standing, standingOf, standings } from './standing'
import { useMyReviews } from './use-my-reviews'

/** Everything that was rated on this phone, newest first, what is unsent on top. */
export default function MinePage() {
  const text = useText(mineText)
  const { unsent } = useOutbox()
  const { content, loading, fault, ask, askMore } = useMyReviews()
  const shown = useRef(false)
  const [chosen, setChosen] = useState<Standing | 'all'>('all')
  const shownReviews = content ? ofStanding(content.items, chosen) : []

  useDidShow(() => {
    if (shown.current) ask()
    shown.current = true
  })

  return (
    <Page title={text.title}>
      {unsent.map((entry) => (
        <UnsentRow key={entry.entryId} entry={entry} />
      ))}
      {content && content.items.length > 0 && <NoticesRow />}
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && loading && <Skeleton rows={4} tall />}
      {content?.items.length === 0 && unsent.length === 0 && (
        <Empty icon="message" title={text.empty} note={text.emptyNote}>
          <Press look="filled" onPress={() => restart('/pages/home/index')}>
            {text.toHome}
          </Press>
        </Empty>
      )}
      {content && content.items.length > 0 && (
        <Chips
          name={text.filter}
          chosen={chosen}
          onChange={setChosen}
          chips={[
            { value: 'all', label: text.all },
            ...standings.map((standing) => ({
              value: standing,
              label: text.standing[standing],
              ...(content.cursor === undefined && { count: ofStanding(content.items, standing).length }),
            })),
          ]}
        />
      )}
      {shownReviews.map((review) => (
        <ReviewRow key={review.reviewId} review={review} />
      ))}
      {content && content.items.length > 0 && shownReviews.length === 0 && <Text className="soft">{text.noneOf}</Text>}
      {content?.cursor !== undefined && (
        <Press wide busy={loading} onPress={askMore}>
          {text.more}
        </Press>
      )}
      <Press look="plain" icon="shield" onPress={() => open('/mine/privacy/index')}>
        {text.privacy}
      </Press>
    </Page>
  )
}

function ofStanding(reviews: readonly ReviewView[], standing: Standing | 'all'): readonly ReviewView[] {
  return standing === 'all' ? reviews : reviews.filter((review) => standingOf(review) === standing)
}
