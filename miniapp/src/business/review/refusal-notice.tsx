import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Notice, Press } from '../../ui'
import type { Refusal } from '../draft/submission'
import { reviewText } from '../text/review'

/** Why the answers were not taken, with the way to the question that it is about. */
export function RefusalNotice({
  refusal: { sentence, questionId },
  onOpen,
}: {
  refusal: Refusal
  onOpen: (questionId: string) => void
}) {
  const { language } = usePreferences()
  const text = useText(reviewText)
  return (
    <Notice
      tone="error"
      title={text.notSubmitted}
      actions={
        questionId !== undefined && (
          <Press icon="pen" onPress={() => onOpen(questionId)}>
            {text.toQuestion}
          </Press>
        )
      }
    >
      {sentence[language]}
    </Notice>
  )
}
