import type { PublicPlaceView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { countText } from '../../figures/figure-words'
import { call, open, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { aria, Card, Chips, FaultNotice, Heading, Icon, Press, Skeleton } from '../../ui'
import { placeName, rateWords } from '../parts/figure-words'
import { boardText } from '../text/board'

const kinds = ['region', 'hall'] as const

/** The counties or halls of a place, the best rate first; each leads to its own board. */
export function PlacesCard({ scope, period }: { scope: string; period: string }) {
  const text = useText(boardText)
  const isCity = scope.startsWith('city:')
  const [chosen, setChosen] = useState<(typeof kinds)[number]>('region')
  const by = isCity ? chosen : 'hall'
  const { content, fault, ask } = useAnswer(`${scope} ${by} ${period}`, () =>
    call('GET /api/public/ranking', { query: { scope, by, period } }),
  )
  return (
    <Card>
      <Heading level={2}>{text.places[by]}</Heading>
      {isCity && (
        <Chips
          name={text.by}
          chips={kinds.map((kind) => ({ value: kind, label: text.places[kind] }))}
          chosen={chosen}
          onChange={setChosen}
        />
      )}
      <View className="soft small">{text.placesNote}</View>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={4} />}
      {content && (
        <View className="board__places" {...aria({ role: 'group', label: text.places[by] })}>
          {content.items.map((place) => (
            <PlaceRow key={place.scope} place={place} />
          ))}
        </View>
      )}
    </Card>
  )
}

function PlaceRow({ place }: { place: PublicPlaceView }) {
  const text = useText(boardText)
  const { language } = usePreferences()
  const { scope, period, activeGoodRate } = place
  const { numerator, denominator, met, percent } = activeGoodRate
  const name = placeName(place, language)
  const rate = rateWords(activeGoodRate, language)
  const counts = denominator ? text.counts(countText(numerator ?? 0), countText(denominator)) : ''
  return (
    <Press look="bare" className="board__place" onPress={() => open('/board/figures/index', { scope, period })}>
      <Text className="board__place-name">{name}</Text>
      <View
        className={percent === null ? 'soft small' : `board__rate board__rate--${met === false ? 'missed' : 'met'}`}
      >
        {met === false && <Icon name="alert" size="small" />}
        <Text>{rate}</Text>
      </View>
      <Icon name="forward" size="small" />
      {counts !== '' && <Text className="board__place-counts">{counts}</Text>}
    </Press>
  )
}
