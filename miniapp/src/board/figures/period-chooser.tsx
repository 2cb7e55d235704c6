import type { PublicFiguresView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { periodName } from '../../figures/period-name'
import { usePreferences } from '../../service'
import { fullDayText, useText } from '../../text'
import { Chips, Select } from '../../ui'
import { boardText } from '../text/board'
import { kindOf, periodKinds, publishedPeriods } from './period'

/** Year, quarter or month, and which of those that are over. */
export function PeriodChooser({
  figures: { period, lastDay, published },
  onChange,
}: {
  figures: PublicFiguresView
  onChange: (period: string) => void
}) {
  const text = useText(boardText)
  const { language } = usePreferences()
  const kinds = periodKinds.filter((kind) => publishedPeriods(published, kind).length > 0)
  const options = publishedPeriods(published, kindOf(period)).map((value) => ({
    value,
    label: periodName(value, language),
  }))
  return (
    <View className="board__period">
      <Chips
        name={text.periodKind}
        chips={kinds.map((kind) => ({ value: kind, label: text.periodKinds[kind] }))}
        chosen={kindOf(period)}
        onChange={(kind) => onChange(publishedPeriods(published, kind)[0] ?? period)}
      />
      <Select name={text.period} nameUnseen options={options} value={period} onChange={onChange} />
      <View className="soft small">{text.upTo(fullDayText(language, lastDay))}</View>
    </View>
  )
}
