import type { MatterView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { rateText } from '../../text/rate'

/** The matter that a one-time code is for: given, not asked. */
export function MatterLine({ matter }: { matter: MatterView }) {
  const { language } = usePreferences()
  const text = useText(rateText)
  return (
    <View className="rate__matter">
      <Text className="rate__service">{text.yourMatter(nameIn(language, matter.item))}</Text>
      <Text className="small soft">{text.matterNumber(matter.projectNoMasked, matter.finishedAt.slice(0, 10))}</Text>
      {matter.generated && <Text className="small soft">{text.matterGenerated}</Text>}
      {matter.outcome !== 'done' && <Text className="small">{text.matterOutcome[matter.outcome]}</Text>}
    </View>
  )
}
