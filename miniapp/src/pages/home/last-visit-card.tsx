import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { open, usePreferences, visits } from '../../service'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { Card, Press } from '../../ui'
import { PlaceLine } from '../parts/place'

/** The windows that were opened last, as long as they were not rated; the first stands out, each can be forgotten. */
export function LastVisitCard() {
  const { language } = usePreferences()
  const text = useText(homeText)
  const [list, setList] = useState(() => visits.read())
  useDidShow(() => setList(visits.read()))
  if (list.length === 0) return null

  function forget(scene: string): void {
    visits.forget(scene)
    setList(visits.read())
  }
  return (
    <Card>
      <Text className="small soft">{list.length > 1 ? text.lastVisits : text.lastVisit}</Text>
      {list.map(({ scene, place }, index) => (
        <View key={scene} className="home__visit">
          <Text className="home__row-title">{place.service[language]}</Text>
          <PlaceLine place={place} />
          <View className="home__visit-presses">
            <Press
              look={index === 0 ? 'soft' : 'outline'}
              label={`${text.rateLastVisit}: ${place.service[language]}`}
              onPress={() => open('/pages/rate/index', { scene })}
            >
              {text.rateLastVisit}
            </Press>
            <Press look="plain" label={`${text.forget}: ${place.service[language]}`} onPress={() => forget(scene)}>
              {text.forget}
            </Press>
          </View>
        </View>
      ))}
    </Card>
  )
}
