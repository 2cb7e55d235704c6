import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { outcomeName } from './outcome-name'
import { serviceRecordsText } from './text'
import type { EnteredRecord } from './types'

/** Number, matter and outcome, as they stand. */
export function RecordFacts({ record }: { record: EnteredRecord }) {
  const { language } = usePreferences()
  const text = useText(serviceRecordsText)
  const { projectNo, item, outcome } = record
  return (
    <View className="records__facts">
      <Text className="records__number">{projectNo}</Text>
      <Text className="soft">{`${nameIn(language, item)} · ${outcomeName(outcome, language, text.done)}`}</Text>
    </View>
  )
}
