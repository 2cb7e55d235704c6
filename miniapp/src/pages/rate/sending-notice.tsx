import { open, type Refusal, usePreferences } from '../../service'
import { useText } from '../../text'
import { rateText } from '../../text/rate'
import { Notice, Press } from '../../ui'
import { fieldOfRefusal } from './form'
import type { Sending } from './use-rate-form'

/** Why a submission did not go through, beside the button; what is wrong with a field stands at the field as well. */
export function SendingNotice({ sending }: { sending: Sending }) {
  const text = useText(rateText)
  if (sending.state === 'cannotKeep') {
    return (
      <Notice tone="error" title={text.notTaken}>
        {text.cannotKeep}
      </Notice>
    )
  }
  return sending.state === 'refused' && !fieldOfRefusal(sending.refusal) ? (
    <RefusalNotice refusal={sending.refusal} />
  ) : null
}

function RefusalNotice({ refusal }: { refusal: Refusal }) {
  const { language } = usePreferences()
  const text = useText(rateText)
  const { reviewId } = refusal
  return (
    <Notice
      tone="error"
      title={text.notTaken}
      actions={
        reviewId !== undefined && (
          <Press onPress={() => open('/mine/review/index', { review: reviewId })}>{text.seeEarlier}</Press>
        )
      }
    >
      {refusal.sentence[language]}
    </Notice>
  )
}
