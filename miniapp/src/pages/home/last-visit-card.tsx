import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { lastVisit, open, usePreferences } from '../../service'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { Card, Press } from '../../ui'
import { PlaceLine } from '../parts/place'

/** The window whose code was opened last, as long as it was not rated. */
export function LastVisitCard() {
  const { language } = usePreferences()
  const text = useText(homeText)
  const [visit, setVisit] = useState(lastVisit.read)
  useDidShow(() => setVisit(lastVisit.read()))
  if (!visit) return null
  return (
    <Card>
      <View className="home__visit">
        <Text className="small soft">{text.lastVisit}</Text>
        <Text className="home__row-title">{visit.place.service[language]}</Text>
        <PlaceLine place={visit.place} />
      </View>
      <Press look="soft" wide onPress={() => open('/pages/rate/index', { scene: visit.scene })}>
        {text.rateLastVisit}
      </Press>
    </Card>
  )
}
