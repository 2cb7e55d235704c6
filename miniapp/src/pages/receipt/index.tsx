import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { open, outbox, ProblemError, replace, restart, useAnswer, useOutbox } from '../../service'
import { useText } from '../../text'
import { receiptText } from '../../text/receipt'
import { Empty, FaultNotice, Page, Press, Skeleton } from '../../ui'
import { ReceiptCard } from './receipt-card'
import { askSlip, type Slip, slipOfSent } from './slip'
import { UnsentCard } from './unsent-card'

/**
 * `?entry=…`: a review given on this phone, sent or still on its way; `?review=…`: any of the person's reviews.
 * What is shown comes from the phone's storage or the service, so it survives back and reload.
 */
export default function ReceiptPage() {
  const { params } = useRouter()
  const { unsent, sent } = useOutbox()
  const text = useText(receiptText)
  const waiting = unsent.find(({ entryId }) => entryId === params.entry)
  const kept = sent.find(({ entryId, receipt }) => entryId === params.entry || receipt.reviewId === params.review)
  const asked = useAnswer(kept ? undefined : params.review, () => askSlip(params.review ?? ''))
  const unseen = kept?.unseen && kept.entryId
  useEffect(() => {
    if (unseen) outbox.markSeen(unseen)
  }, [unseen])
  const slip = kept ? slipOfSent(kept) : asked.content

  return (
    <Page
      title={text.title}
      ownHeading
      back={() => restart('/pages/home/index')}
      footer={slip && <WayOn slip={slip} />}
    >
      {slip ? (
        <ReceiptCard slip={slip} />
      ) : waiting ? (
        <UnsentCard entry={waiting} />
      ) : asked.loading ? (
        <Skeleton rows={3} tall />
      ) : asked.fault !== undefined && !isNotFound(asked.fault) ? (
        <FaultNotice fault={asked.fault} onRetry={asked.ask} />
      ) : (
        <NoReceipt />
      )}
    </Page>
  )
}

function isNotFound(fault: unknown): boolean {
  return fault instanceof ProblemError && fault.code === 'NOT_FOUND'
}

function WayOn({ slip }: { slip: Slip }) {
  const text = useText(receiptText)
  return (
    <Press look="filled" wide onPress={() => open('/mine/review/index', { review: slip.receipt.reviewId })}>
      {text.see}
    </Press>
  )
}

function NoReceipt() {
  const text = useText(receiptText)
  return (
    <Empty icon="list" title={text.gone} note={text.goneNote}>
      <Press look="filled" onPress={() => replace('/mine/reviews/index')}>
        {text.toMine}
      </Press>
    </Empty>
  )
}
