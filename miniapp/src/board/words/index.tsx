import { View } from '@tarojs/components'
import { useState } from 'react'
import { call, open, usePreferences } from '../../service'
import { usePageQuery } from '../../service/page-query'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { Card, Chips, Empty, FaultNotice, Page, Press, Select, Skeleton } from '../../ui'
import { placeName } from '../parts/figure-words'
import { PublicWords } from '../parts/public-words'
import { publicWordsText, type ToneChoice } from '../text/words'
import { Counts } from './counts'
import { usePublicWords } from './use-public-words'
import './words.css'

const tones: readonly ToneChoice[] = ['all', 'bad', 'good']

/** What people wrote and what was replied, as far as it was released: `?scope=hall:530702-01`. */
export default function WordsPage() {
  const text = useText(publicWordsText)
  const [asked, setScope] = useState(usePageQuery('scope'))
  const [tone, setTone] = useState<ToneChoice>('all')
  const words = usePublicWords(asked, tone)
  const places = usePlaces()
  const scope = asked ?? places?.[0]?.value
  const { content, items, fault, ask } = words
  return (
    <Page title={text.title}>
      {content && <View className="soft">{text.intro(content.goodSample)}</View>}
      <View className="words__choice">
        <Chips
          name={text.tone}
          chips={tones.map((value) => ({ value, label: text.tones[value] }))}
          chosen={tone}
          onChange={setTone}
        />
        {places && scope !== undefined && (
          <Select name={text.place} nameUnseen options={places} value={scope} onChange={setScope} />
        )}
      </View>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={4} tall />}
      {content && items.length === 0 && <Empty icon="message" title={text.none} note={text.noneNote} />}
      {items.length > 0 && (
        <Card>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: words have no name of their own, and pages are only added.
            <PublicWords key={index} item={item} />
          ))}
        </Card>
      )}
      {words.laterFault !== undefined && <FaultNotice fault={words.laterFault} />}
      {words.more && (
        <Press wide busy={words.busy} onPress={words.more}>
          {text.more}
        </Press>
      )}
      {content && <Counts counts={content.counts} />}
      <View>
        <Press icon="chart" iconAfter="forward" onPress={() => open('/board/figures/index', { scope })}>
          {text.toBoard}
        </Press>
      </View>
    </Page>
  )
}

/** The city and its halls, for choosing. */
function usePlaces() {
  const { language } = usePreferences()
  const { content } = useAnswer('places', async () => {
    const [whole, halls] = await Promise.all([
      call('GET /api/public/figures', { query: {} }),
      call('GET /api/public/ranking', { query: { by: 'hall' } }),
    ])
    return { whole, halls: halls.items }
  })
  if (!content) return undefined
  const halls = [...content.halls].sort((one, other) => (one.scope < other.scope ? -1 : 1))
  return [
    { value: content.whole.scope, label: placeName(content.whole, language) },
    ...halls.map((hall) => ({ value: hall.scope, label: placeName(hall, language) })),
  ]
}
