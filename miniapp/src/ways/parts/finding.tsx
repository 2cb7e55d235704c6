import type { PlacesView } from '@minping/shared/api'
import { type FoundPlaces, type PlaceWindow, placeFinder } from '@minping/shared/directory'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { open, usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { aria, Empty, Heading, Press } from '../../ui'
import { waysText } from '../text'
import { PlaceRow } from './place-row'
import { ItemRows, WindowRows } from './rows'

/** A page that WeChat draws has its limits; whoever sees so many adds a word. */
const mostRows = 20

interface FindingProps {
  places: PlacesView
  asked: string
  /** Whether everything is of one hall. */
  within: boolean
  /** Back to everything that there is to choose from. */
  onClear: () => void
  onChoose: (window: PlaceWindow, itemCode?: string) => void
}

/** What a search found: windows first, then matters, then halls. */
export function Finding({ places, asked, within, onClear, onChoose }: FindingProps) {
  const text = useText(waysText)
  const { language } = usePreferences()
  const find = useMemo(() => placeFinder(places), [places])
  const { windows, items, halls } = useMemo((): FoundPlaces => find(asked), [find, asked])
  const shownHalls = within ? [] : halls
  const count = windows.length + items.length + shownHalls.length
  return (
    <View className="ways__found">
      <View className={count === 0 ? 'unseen' : 'soft small'} {...aria({ role: 'status', live: 'polite' })}>
        {text.found(count)}
      </View>
      {count === 0 && (
        <Empty icon="list" title={text.nothing} note={within ? text.nothingHereNote : text.nothingNote}>
          <Press onPress={onClear}>{within ? text.everyWindow : text.everyHall}</Press>
        </Empty>
      )}
      {shownHalls.length > 0 && (
        <View className="ways__part">
          <Heading level={2}>{text.halls}</Heading>
          <View className="place-rows">
            {shownHalls.map((hall) => (
              <PlaceRow
                key={hall.hallId}
                mark={undefined}
                icon="building"
                title={nameIn(language, hall)}
                onPress={() => open('/ways/hall/index', { hall: hall.hallId })}
              />
            ))}
          </View>
        </View>
      )}
      {windows.length > 0 && (
        <View className="ways__part">
          <Heading level={2}>{text.windows}</Heading>
          <WindowRows windows={windows.slice(0, mostRows)} places={places} withHall={!within} onChoose={onChoose} />
        </View>
      )}
      {items.length > 0 && (
        <View className="ways__part">
          <Heading level={2}>{text.items}</Heading>
          <ItemRows items={items.slice(0, mostRows)} places={places} withHall={!within} onChoose={onChoose} />
        </View>
      )}
      {Math.max(windows.length, items.length) > mostRows && <View className="soft">{text.more}</View>}
    </View>
  )
}
