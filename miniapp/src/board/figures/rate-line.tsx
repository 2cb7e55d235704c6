import type { PublicPlaceView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { Bar } from '../../figures/bar'
import { countText } from '../../figures/figure-words'
import { usePreferences } from '../../service'
import { rateWords } from '../parts/figure-words'

interface RateLineProps {
  name: string
  meaning: string
  figure: PublicPlaceView['badRate']
  /** 目标 100%, where there is one. */
  target?: string | undefined
}

/** A rate with what it means and what it was made of. */
export function RateLine({ name, meaning, figure, target }: RateLineProps) {
  const { language } = usePreferences()
  const { numerator, denominator, percent } = figure
  const counts =
    denominator === null || denominator === 0 ? '' : `${countText(numerator ?? 0)} / ${countText(denominator)}`
  return (
    <View className="board__rate-line">
      <View className="board__spread">
        <Text className="board__place-name">{name}</Text>
        <Text className={percent === null ? 'soft small' : 'board__rate'}>{rateWords(figure, language)}</Text>
      </View>
      {percent !== null && <Bar share={Number(percent)} />}
      <View className="board__spread soft small">
        <Text>{meaning}</Text>
        <Text className="board__counts">{[counts, target].filter(Boolean).join(' · ')}</Text>
      </View>
    </View>
  )
}
