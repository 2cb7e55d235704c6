import { Text, View } from '@tarojs/components'
import { periodName } from '../../figures/period-name'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { aria, Chips, Press } from '../../ui'
import { dashboardText } from '../text/dashboard'
import { type ChosenPeriod, chosenPeriodKinds, neighbour, ofKind } from './period'
import './period-chooser.css'

interface PeriodChooserProps {
  period: ChosenPeriod
  today: string
  onChange: (period: ChosenPeriod) => void
}

/** Year, quarter or month, and which one: step by step. */
export function PeriodChooser({ period, today, onChange }: PeriodChooserProps) {
  const text = useText(dashboardText)
  const { language } = usePreferences()
  const chips = chosenPeriodKinds.map((kind) => ({ value: kind, label: text.periodKinds[kind] }))
  const step = (direction: -1 | 1) => {
    const target = neighbour(period, direction, today)
    if (target) onChange(target)
  }
  return (
    <View className="period">
      <Chips
        name={text.period}
        chips={chips}
        chosen={period.kind}
        onChange={(kind) => onChange(ofKind(period, kind, today))}
      />
      <View className="period__steps">
        <Press icon="back" label={text.earlier} disabled={!neighbour(period, -1, today)} onPress={() => step(-1)} />
        <Text className="period__name" {...aria({ live: 'polite' })}>
          {periodName(period.text, language)}
        </Text>
        <Press icon="forward" label={text.later} disabled={!neighbour(period, 1, today)} onPress={() => step(1)} />
      </View>
    </View>
  )
}
