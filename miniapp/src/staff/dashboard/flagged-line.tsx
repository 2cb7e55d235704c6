import type { FiguresView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { countText, percentWords, sumOfLevels } from '../../figures/figure-words'
import { useText } from '../../text'
import { dashboardText } from '../text/dashboard'

/** The rate without what is flagged, and how many are set aside; nothing where nothing is. */
export function FlaggedLine({ figures: { withoutFlagged, flags } }: { figures: FiguresView }) {
  const text = useText(dashboardText)
  const undecided = sumOfLevels(flags.undecided)
  const setAside = sumOfLevels(flags.setAside)
  if (undecided + setAside === 0) return null
  const { numerator, denominator, percent } = withoutFlagged
  const fraction = `${countText(numerator)} / ${countText(denominator)}`
  return (
    <View className="soft small tabular">
      {undecided > 0 && text.withoutFlagged(percentWords(percent), fraction, countText(undecided))}
      {setAside > 0 && text.setAside(countText(setAside))}
    </View>
  )
}
