import type { FiguresView } from '@minping/shared/api'
import { Text } from '@tarojs/components'
import { useText } from '../../text'
import { Icon, Press } from '../../ui'
import { position } from '../chart'
import type { PercentAxis } from '../chart/scale'
import { Span } from '../frame/span'
import { dashboardText } from '../text/dashboard'
import { countText, percentWords } from './figure-words'

interface RankingRowProps {
  place: number
  name: string
  figures: FiguresView
  axis: PercentAxis
  onPress: () => void
}

/** One part: its place, name, rate and counts, and where the rate lies towards the target. */
export function RankingRow({ place, name, figures, axis, onPress }: RankingRowProps) {
  const text = useText(dashboardText)
  const { percent, numerator, denominator, target, met } = figures.activeGoodRate
  return (
    <Press look="bare" className="ranking__row" onPress={onPress}>
      <Span className="ranking__line">
        <Text className="ranking__place">{percent === null ? '—' : String(place)}</Text>
        <Text className="ranking__name">{name}</Text>
        <Span className={`ranking__percent ranking__percent--${met === false ? 'missed' : 'met'}`}>
          {met === false && <Icon name="alert" size="small" />}
          <Text>{percentWords(percent)}</Text>
        </Span>
      </Span>
      <Span className="ranking__line">
        <Span className="ranking__track">
          {target !== null && <Span className="ranking__target" style={{ left: at(target, axis) }} />}
          {percent !== null && (
            <Span
              className={`ranking__dot ranking__dot--${met === false ? 'missed' : 'met'}`}
              style={{ left: at(Number(percent), axis) }}
            />
          )}
        </Span>
        <Text className="ranking__counts">
          {denominator === 0 ? text.noReviews : text.reviewsOf(countText(numerator), countText(denominator))}
        </Text>
      </Span>
    </Press>
  )
}

function at(percent: number, axis: PercentAxis): string {
  return `${position(percent, axis, 0, 100).toFixed(2)}%`
}
