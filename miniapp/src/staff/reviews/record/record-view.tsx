import type { ReviewRecord } from '@minping/shared/api'
import { followUpStateNames } from '@minping/shared/follow-up'
import { channelNames, reviewModeNames } from '@minping/shared/review'
import { View } from '@tarojs/components'
import { PhotoList } from '../../../photo/photo-list'
import { callAsStaff, open, ProblemError, usePreferences } from '../../../service'
import { useAnswer } from '../../../service/use-answer'
import { momentText, nameIn, useText } from '../../../text'
import { labelText } from '../../../text/label-names'
import { Card, Empty, FaultNotice, Heading, Press, Skeleton } from '../../../ui'
import { DefinitionList } from '../../case/definition-list'
import { givenWords } from '../../case/given-words'
import { OutcomeNote } from '../../case/outcome-note'
import { ContentCard } from '../../content/content-card'
import { PhotosNote } from '../../content/photos-note'
import { WordsNote } from '../../content/words-note'
import { FlagNote } from '../../flags/flag-note'
import { goTo } from '../../frame/go-to'
import { LevelWord } from '../../frame/level-word'
import { Mark } from '../../frame/mark'
import { reviewsText } from '../../text/reviews'
import { ReviewMarks } from '../marks'
import '../../case/case.css'
import '../reviews.css'

/** One review: what was said, where, and what became of it. */
export function RecordView({ reviewId }: { reviewId: string }) {
  const { content, fault, ask, put } = useAnswer(reviewId, () =>
    callAsStaff('GET /api/reviews/{reviewId}/record', { path: { reviewId } }),
  )
  if (content) {
    return (
      <View className="reviews">
        <SaidCard review={content} onStale={ask} />
        <WhereCard review={content} />
        {content.content && <ContentCard reviewId={reviewId} content={content.content} onDecided={put} onStale={ask} />}
        {content.followUp && <FollowUpCard reviewId={reviewId} followUp={content.followUp} />}
      </View>
    )
  }
  if (fault instanceof ProblemError && fault.problem.status === 404) return <NoSuchReview />
  return fault === undefined ? <Skeleton rows={4} tall /> : <FaultNotice fault={fault} onRetry={ask} />
}

/** The number is wrong, or the review is not in one's charge. */
export function NoSuchReview() {
  const text = useText(reviewsText)
  return (
    <Empty icon="list" title={text.goneTitle} note={text.goneNote}>
      <Press look="filled" onPress={() => goTo('/staff/reviews/index')}>
        {text.title}
      </Press>
    </Empty>
  )
}

function SaidCard({ review, onStale }: { review: ReviewRecord; onStale: () => void }) {
  const text = useText(reviewsText)
  const { language } = usePreferences()
  const { kind, submittedAt, supplement, flag, flagReasons } = review
  const when = kind === 'default' ? text.recorded(momentText(language, submittedAt)) : givenWords(review, language)
  return (
    <Card>
      <Heading level={2}>{text.said}</Heading>
      <Said judgement={review} when={when} />
      <PhotoList photos={review.photos} onStale={onStale} />
      <PhotosNote of={review} />
      <OutcomeNote of={review} />
      {supplement && (
        <View className="review-supplement">
          <Said judgement={supplement} when={text.supplementTitle(momentText(language, supplement.submittedAt))} />
          <PhotoList photos={supplement.photos} onStale={onStale} />
          <PhotosNote of={supplement} />
        </View>
      )}
      <View className="review-row__line review-row__line--small">
        <ReviewMarks review={review} />
      </View>
      {flag && flagReasons && (
        <FlagNote flag={{ state: flag, reasons: flagReasons }} hasFollowUp={review.followUp !== undefined} />
      )}
      <View className="soft small">{text.anonymity}</View>
    </Card>
  )
}

interface SaidProps {
  judgement: Pick<ReviewRecord, 'level' | 'labels' | 'comment' | 'wordsMark'>
  when: string
}

function Said({ judgement: { level, labels, comment, wordsMark }, when }: SaidProps) {
  const text = useText(reviewsText)
  const { language } = usePreferences()
  return (
    <>
      <View className="review-row__line">
        <LevelWord level={level} />
        <View className="soft small">{when}</View>
      </View>
      {labels.length > 0 && (
        <View className="review-row__line">
          {labels.map((label) => (
            <Mark key={label.code} tone="brand">
              {labelText(language, label)}
            </Mark>
          ))}
        </View>
      )}
      {comment && <View className="review-comment">{comment}</View>}
      {!comment && wordsMark === undefined && <View className="soft">{text.noWords}</View>}
      <WordsNote mark={wordsMark} />
    </>
  )
}

function WhereCard({ review }: { review: ReviewRecord }) {
  const text = useText(reviewsText)
  const { language } = usePreferences()
  const { hall, window, item, departmentName, channel, mode, receiptNo } = review
  const rows: [string, string][] = [
    [text.where, `${nameIn(language, hall)} · ${nameIn(language, window)}`],
    ...(item ? [[text.item, nameIn(language, item)] satisfies [string, string]] : []),
    [text.department, departmentName],
    ...(channel ? [[text.channel, channelNames[channel][language]] satisfies [string, string]] : []),
    ...(mode ? [[text.mode, reviewModeNames[mode][language]] satisfies [string, string]] : []),
    [text.receipt, receiptNo],
  ]
  return (
    <Card>
      <DefinitionList rows={rows} />
    </Card>
  )
}

interface FollowUpCardProps {
  reviewId: string
  followUp: NonNullable<ReviewRecord['followUp']>
}

function FollowUpCard({ reviewId, followUp: { state, overdue, readable } }: FollowUpCardProps) {
  const text = useText(reviewsText)
  const { language } = usePreferences()
  return (
    <Card>
      <Heading level={2}>{text.followUp}</Heading>
      <View className="review-row__line">
        <Mark tone="brand">{followUpStateNames[state][language]}</Mark>
        {overdue && <Mark tone="accent">{text.overdue}</Mark>}
      </View>
      {readable && (
        <Press iconAfter="forward" onPress={() => open('/staff/follow-up/index', { followUpId: reviewId })}>
          {text.openFollowUp}
        </Press>
      )}
    </Card>
  )
}
