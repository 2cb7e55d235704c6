import { View } from '@tarojs/components'
import { useText } from '../../text'
import { Notice, Press } from '../../ui'
import { reviewText } from '../text/review'
import type { Standing } from './standing'

interface OpenNoticeProps {
  standing: Standing
  /** Somebody tried to submit all the same. */
  insist: boolean
  onOpen: (questionId: string | undefined) => void
}

/** What is still to be done before the answers can be submitted, with the way to the first of it; or that nothing is. */
export function OpenNotice({ standing: { open, kindMissing }, insist, onOpen }: OpenNoticeProps) {
  const text = useText(reviewText)
  const count = open.length + (kindMissing ? 1 : 0)
  return (
    <View id="open">
      {count === 0 ? (
        <Notice tone="good" title={text.complete}>
          {text.completeNote}
        </Notice>
      ) : (
        <Notice
          tone={insist ? 'error' : 'warning'}
          title={text.open(count)}
          actions={
            <Press icon="pen" onPress={() => onOpen(kindMissing ? undefined : open[0])}>
              {text.toFirst}
            </Press>
          }
        >
          {text.openNote}
        </Notice>
      )}
    </View>
  )
}
