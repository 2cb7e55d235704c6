import type { ReviewRecord } from '@minping/shared/api'
import { levelNames } from '@minping/shared/review'
import { Text, View } from '@tarojs/components'
import { callAsStaff, open, usePreferences } from '../../service'
import { useText } from '../../text'
import { labelText } from '../../text/label-names'
import { aria, Chips, Empty, FaultNotice, Press, Skeleton } from '../../ui'
import { type Cases, useCases } from '../case/use-cases'
import { PeriodChooser } from '../dashboard/period-chooser'
import { type ReviewFilter, reviewsText } from '../text/reviews'
import { ReviewRow } from './review-row'
import { reviewFilters, type Shown } from './shown'
import './reviews.css'

interface ReviewsViewProps {
  scope: string
  shown: Shown
  today: string
  onShow: (change: Partial<Shown>) => void
}

/** Which reviews, and the reviews, page by page. */
export function ReviewsView({ scope, shown, today, onShow }: ReviewsViewProps) {
  const text = useText(reviewsText)
  const { language } = usePreferences()
  const { period, level, label } = shown
  const reviews = useCases<ReviewRecord>({
    about: `${scope} ${period.text} ${level} ${label ?? ''}`,
    idOf: ({ reviewId }) => reviewId,
    ask: async (page) => ({ ...(await callAsStaff('GET /api/reviews', { query: queryOf(page) })), counts: {} }),
  })
  const nameOf = (filter: ReviewFilter) => {
    if (filter === 'all') return text.all
    return filter === 'bad' ? text.bad : levelNames[filter][language]
  }

  function queryOf(page: { limit: number; cursor?: string }) {
    return {
      scope,
      period: period.text,
      ...(level !== 'all' && { level }),
      ...(label !== undefined && { label }),
      ...page,
    }
  }
  return (
    <View className="reviews">
      <PeriodChooser period={period} today={today} onChange={(chosen) => onShow({ period: chosen })} />
      <Chips
        name={text.filter}
        chips={reviewFilters.map((value) => ({ value, label: nameOf(value) }))}
        chosen={level}
        onChange={(chosen) => onShow({ level: chosen, label: undefined })}
      />
      {label !== undefined && (
        <View className="reviews__label">
          <Text>{text.withLabel(nameOfLabel(label, reviews.items ?? [], language))}</Text>
          <Press look="plain" icon="close" onPress={() => onShow({ label: undefined })}>
            {text.clearLabel}
          </Press>
        </View>
      )}
      <ReviewList reviews={reviews} />
    </View>
  )
}

/** As one of the reviews spells it. */
function nameOfLabel(code: string, items: readonly ReviewRecord[], language: 'zh' | 'en'): string {
  const label = items.flatMap(({ labels }) => labels).find((candidate) => candidate.code === code)
  return label ? labelText(language, label) : code
}

function ReviewList({ reviews }: { reviews: Cases<ReviewRecord> }) {
  const text = useText(reviewsText)
  const { items, fault, busy, hasMore, more, renew } = reviews
  if (!items) return fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={fault} onRetry={renew} />
  return (
    <>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={renew} />}
      {items.length > 0 && (
        <View className="reviews__rows" {...aria({ role: 'group', label: text.list })}>
          {items.map((review) => (
            <ReviewRow
              key={review.reviewId}
              review={review}
              onPress={() => open('/staff/reviews/record/index', { reviewId: review.reviewId })}
            />
          ))}
        </View>
      )}
      {items.length === 0 && !hasMore && <Empty icon="list" title={text.none} note={text.noneNote} />}
      {items.length === 0 && hasMore && <Text className="soft">{text.noneYet}</Text>}
      {hasMore && (
        <Press wide busy={busy} onPress={more}>
          {text.loadMore}
        </Press>
      )}
      {items.length > 0 && <Text className="soft small">{`${text.shown(items.length)} · ${text.anonymity}`}</Text>}
    </>
  )
}
