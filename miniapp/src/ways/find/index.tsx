import type { PlacesView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open, usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { FaultNotice, Field, Heading, Notice, Page, Skeleton } from '../../ui'
import { Finding } from '../parts/finding'
import { PlaceRow } from '../parts/place-row'
import { usePlaces } from '../parts/places'
import { waysText } from '../text'

/** 综合点评: a window is looked up by hall, number or matter, without any code. */
export default function FindPage() {
  const text = useText(waysText)
  const { content, fault, ask } = usePlaces()
  const [asked, setAsked] = useState('')
  return (
    <Page title={text.find} lead={text.findLead}>
      <Field
        label={text.what}
        placeholder={text.whatPlaceholder}
        hint={text.whatHint}
        value={asked}
        onChange={setAsked}
      />
      {content?.kept && <Notice tone="warning">{text.kept}</Notice>}
      {!content && (fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={fault} onRetry={ask} />)}
      {content &&
        (asked.trim() === '' ? (
          <Halls places={content.places} />
        ) : (
          <Finding
            places={content.places}
            asked={asked}
            within={false}
            onClear={() => setAsked('')}
            onChoose={({ windowId }, item) => open('/pages/rate/index', { scene: windowId, item })}
          />
        ))}
    </Page>
  )
}

/** Every hall of the city, for who would rather look than write. */
function Halls({ places }: { places: PlacesView }) {
  const { language } = usePreferences()
  const text = useText(waysText)
  return (
    <View className="ways__part">
      <Heading level={2}>{text.everyHall}</Heading>
      <View className="place-rows">
        {places.halls.map((hall) => (
          <PlaceRow
            key={hall.hallId}
            mark={undefined}
            icon="building"
            title={nameIn(language, hall)}
            note={text.windowCount(places.windows.filter(({ hallId }) => hallId === hall.hallId).length)}
            onPress={() => open('/ways/hall/index', { hall: hall.hallId })}
          />
        ))}
      </View>
    </View>
  )
}
