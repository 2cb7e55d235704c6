import { View } from '@tarojs/components'
import { call, open } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { Card, FaultNotice, Heading, Press, Skeleton } from '../../ui'
import { PublicWords } from '../parts/public-words'
import { boardText } from '../text/board'
import { publicWordsText } from '../text/words'

const shown = 3

/** The latest bad reviews with their answers, and the way to all. */
export function LatestWords({ scope }: { scope: string }) {
  const text = useText(boardText)
  const words = useText(publicWordsText)
  const { content, fault, ask } = useAnswer(scope, () =>
    call('GET /api/public/texts', { query: { scope, tone: 'bad' } }),
  )
  return (
    <Card>
      <Heading level={2}>{text.words}</Heading>
      <View className="soft small">{text.wordsNote}</View>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={2} />}
      {content?.items.length === 0 && <View className="soft">{words.none}</View>}
      {content?.items.slice(0, shown).map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words have no name of their own, and the list is replaced whole.
        <PublicWords key={index} item={item} />
      ))}
      <View>
        <Press icon="message" iconAfter="forward" onPress={() => open('/board/words/index', { scope })}>
          {text.allWords}
        </Press>
      </View>
    </Card>
  )
}
