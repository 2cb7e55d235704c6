import type { PlacesView } from '@minping/shared/api'
import { type PlaceItem, type PlaceWindow, windowsHandling } from '@minping/shared/directory'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { nameIn } from '../../text'
import { aria } from '../../ui'
import { numberOn, PlaceRow } from './place-row'

interface RowsProps {
  places: PlacesView
  /** Whether each row says its hall: not where all are of one. */
  withHall: boolean
  onChoose: (window: PlaceWindow, itemCode?: string) => void
}

/** Windows by what they are for and their number. */
export function WindowRows({ windows, places, withHall, onChoose }: RowsProps & { windows: readonly PlaceWindow[] }) {
  return (
    <View className="place-rows" {...aria({ role: 'list' })}>
      {windows.map((window) => (
        <View key={window.windowId} {...aria({ role: 'listitem' })}>
          <WindowRow window={window} places={places} withHall={withHall} onChoose={onChoose} />
        </View>
      ))}
    </View>
  )
}

function WindowRow({ window, places, withHall, onChoose }: RowsProps & { window: PlaceWindow }) {
  const { language } = usePreferences()
  const hall = withHall ? places.halls.find(({ hallId }) => hallId === window.hallId) : undefined
  return (
    <PlaceRow
      mark={numberOn(window.name)}
      icon="building"
      title={language === 'zh' ? window.service : window.englishService || window.service}
      note={[hall && nameIn(language, hall), nameIn(language, window)].filter(Boolean).join(' · ')}
      onPress={() => onChoose(window)}
    />
  )
}

/** Matters; each opens the windows that handle it, or is chosen at once where there is one. */
export function ItemRows({ items, places, withHall, onChoose }: RowsProps & { items: readonly PlaceItem[] }) {
  const { language } = usePreferences()
  const [opened, setOpened] = useState<string>()
  return (
    <View className="place-rows" {...aria({ role: 'list' })}>
      {items.map((item) => {
        const windows = windowsHandling(places, item.itemCode)
        const [first] = windows
        const only = windows.length === 1 ? first : undefined
        const isOpen = opened === item.itemCode
        const hall = first && withHall ? places.halls.find(({ hallId }) => hallId === first.hallId) : undefined
        const at = only && [hall && nameIn(language, hall), nameIn(language, only)].filter(Boolean).join(' · ')
        return (
          <View key={item.itemCode} className="place-rows" {...aria({ role: 'listitem' })}>
            <PlaceRow
              mark={undefined}
              icon="list"
              title={nameIn(language, item)}
              note={at}
              {...(!only && { expanded: isOpen })}
              onPress={() => (only ? onChoose(only, item.itemCode) : setOpened(isOpen ? undefined : item.itemCode))}
            />
            {isOpen && (
              <View className="place-rows__within">
                {windows.map((window) => (
                  <WindowRow
                    key={window.windowId}
                    window={window}
                    places={places}
                    withHall={withHall}
                    onChoose={(chosen) => onChoose(chosen, item.itemCode)}
                  />
                ))}
              </View>
            )}
          </View>
        )
      })}
    </View>
  )
}
