import type { FiguresView } from '@minping/shared/api'
import { percentText } from '@minping/shared/figures'
import { type Level, levelNames, levels } from '@minping/shared/review'
import { Text, View } from '@tarojs/components'
import { DataTable } from '../../chart'
import { Bar } from '../../figures/bar'
import { countText, percentWords } from '../../figures/figure-words'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { LevelWord } from '../frame/level-word'
import { dashboardText } from '../text/dashboard'

/** How the active reviews spread over the five levels, with what the system recorded by default beside them. */
export function LevelsCard({ figures }: { figures: FiguresView }) {
  const text = useText(dashboardText)
  const { language } = usePreferences()
  const { active, default: byDefault } = figures.levels
  const all = levels.reduce((sum, level) => sum + active[level], 0)
  const most = Math.max(1, ...levels.map((level) => active[level]))
  const shareOf = (level: Level) => percentWords(percentText(active[level], all))
  const supplements = levels.reduce((sum, level) => sum + figures.supplements[level], 0)
  return (
    <Card>
      <Heading level={2}>{text.levels}</Heading>
      <View className="levels">
        {levels.map((level) => (
          <View key={level} className="levels__level">
            <View className="rate__line">
              <LevelWord level={level} />
              <Text className="levels__count">{countText(active[level])}</Text>
              <Text className="levels__share">{shareOf(level)}</Text>
            </View>
            <Bar share={(active[level] / most) * 100} level={level} />
          </View>
        ))}
      </View>
      <DataTable
        caption={text.levels}
        columns={[text.levelColumn, text.activeColumn, text.shareColumn, text.defaultColumn]}
        rows={levels.map((level) => [
          levelNames[level][language],
          countText(active[level]),
          shareOf(level),
          countText(byDefault[level]),
        ])}
      />
      {supplements > 0 && <View className="soft small">{text.supplements(countText(supplements))}</View>}
      {figures.excluded > 0 && <View className="soft small">{text.excluded(countText(figures.excluded))}</View>}
    </Card>
  )
}
