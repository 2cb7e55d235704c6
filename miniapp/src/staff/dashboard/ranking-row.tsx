import type { ResponseBody } from '@minping/shared/api'
import type { RankedFigure } from '@minping/shared/figures'
import { Text } from '@tarojs/components'
import { position } from '../../chart'
import type { PercentAxis } from '../../chart/scale'
import { countText, percentWords } from '../../figures/figure-words'
import { useText } from '../../text'
import { Icon, Press } from '../../ui'
import { Mark } from '../frame/mark'
import { Span } from '../frame/span'
import { dashboardText } from '../text/dashboard'

/** One part of a ranking. */
export type RankedPart = ResponseBody<'getRanking'>['items'][number]

interface RankingRowProps {
  /** Undefined for what is not ranked. */
  place: number | undefined
  name: string
  part: RankedPart
  figure: RankedFigure
  axis: PercentAxis
  onPress: () => void
}

/** What a rate is judged by, where a target is set for it. */
export function targetOf(part: RankedPart, figure: RankedFigure): { target: number | null; met: boolean | null } {
  return figure === 'activeGoodRate' || figure === 'rectificationRate' ? part[figure] : { target: null, met: null }
}

/** One part: its place, name, rate and counts, and where the rate lies towards the target. */
export function RankingRow({ place, name, part, figure, axis, onPress }: RankingRowProps) {
  const text = useText(dashboardText)
  const { percent, numerator, denominator } = part[figure]
  const { target, met } = targetOf(part, figure)
  const few = part.few && percent !== null
  return (
    <Press look="bare" className="ranking__row" onPress={onPress}>
      <Span className="ranking__line">
        <Text className="ranking__place">{place === undefined ? '—' : String(place)}</Text>
        <Text className="ranking__name">{name}</Text>
        {few && <Mark>{text.few}</Mark>}
        <Span className={`ranking__percent${met === null ? '' : ` ranking__percent--${met ? 'met' : 'missed'}`}`}>
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
          {denominator === 0
            ? text.madeOfNothing[figure]
            : text.madeOf[figure](countText(numerator), countText(denominator))}
        </Text>
      </Span>
    </Press>
  )
}

function at(percent: number, axis: PercentAxis): string {
  return `${position(percent, axis, 0, 100).toFixed(2)}%`
}
