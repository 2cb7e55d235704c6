import { businessSizeNames, industryNames } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, Heading } from '../../../ui'
import { Mark } from '../../frame/mark'
import { useRegionNames } from '../parts/region-names'
import type { WaveView } from '../parts/types'
import { waveText } from '../text/wave'

/** How far each quota is taken. */
export function QuotasCard({ quotas }: { quotas: WaveView['quotas'] }) {
  const { language } = usePreferences()
  const text = useText(waveText)
  const { nameOf } = useRegionNames(language)
  return (
    <Card>
      <Heading level={2}>{text.quotas}</Heading>
      {quotas.map(({ quotaId, name, most, taken, regionCode, industry, size }) => {
        const about = [
          regionCode !== undefined && nameOf(regionCode),
          industry && industryNames[industry][language],
          size && businessSizeNames[size][language],
        ].filter((part) => part && part !== name[language])
        return (
          <View key={quotaId}>
            <View className="desk-line">
              <Text>{name[language]}</Text>
              {about.length > 0 && <Text className="soft small">{about.join(' · ')}</Text>}
              {taken >= most && <Mark tone="accent">{text.full}</Mark>}
            </View>
            <View className="desk-meter">
              <View className="desk-meter__bar">
                <View
                  className="desk-meter__part"
                  style={{ width: `${Math.min(100, (taken / most) * 100).toFixed(2)}%` }}
                />
              </View>
              <Text className="tabular">{text.taken(taken, most)}</Text>
            </View>
          </View>
        )
      })}
    </Card>
  )
}
