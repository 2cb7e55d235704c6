import { Text } from '@tarojs/components'
import { type PlaceNames, usePreferences } from '../../service'

/** 古城区政务服务大厅 · 3 号窗口 */
export function PlaceLine({ place }: { place: PlaceNames }) {
  const { language } = usePreferences()
  // No line begins with the dot.
  return <Text>{`${place.hall[language]}\u00a0· ${place.window[language]}`}</Text>
}

interface Named {
  name: string
  englishName: string
}

/** The names of a place in both languages, from how the service answers it. */
export function placeOf(at: { hall: Named; window: Named & { service: string; englishService: string } }): PlaceNames {
  return {
    hall: bilingual(at.hall),
    window: bilingual(at.window),
    service: { zh: at.window.service, en: at.window.englishService || at.window.service },
  }
}

function bilingual({ name, englishName }: Named): PlaceNames['hall'] {
  return { zh: name, en: englishName || name }
}
