import type { FollowUpList } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Group, Press } from '../../ui'
import { queueToolsText } from '../text/queue-tools'
import { conditionNames, conditionText } from './condition-names'
import type { Conditions } from './shown'

interface ConditionsLineProps {
  conditions: Conditions
  choices: FollowUpList['choices'] | undefined
  onChange: (conditions: Partial<Conditions>) => void
}

/** The conditions that are in force, each removed by a press. */
export function ConditionsLine({ conditions, choices, onChange }: ConditionsLineProps) {
  const text = useText(queueToolsText)
  const { language } = usePreferences()
  const set = conditionNames.flatMap((name) => {
    const value = conditions[name]
    return value === undefined ? [] : [{ name, words: conditionText(name, value, { text, language, choices }) }]
  })
  if (set.length === 0) return null
  return (
    <View className="queue-conditions">
      <Group name={text.filter} className="queue-conditions__row">
        {set.map(({ name, words }) => (
          <Press
            key={name}
            look="soft"
            iconAfter="close"
            className="queue-conditions__chip"
            label={text.remove(words)}
            onPress={() => onChange({ [name]: undefined })}
          >
            {words}
          </Press>
        ))}
      </Group>
      {conditions.number !== undefined && <View className="soft small">{text.searchedEverywhere}</View>}
    </View>
  )
}
