import type { FiguresView } from '@minping/shared/api'
import { percentText } from '@minping/shared/figures'
import { channelNames, channels, reviewModeNames, reviewModes } from '@minping/shared/review'
import { Text, View } from '@tarojs/components'
import { DataTable } from '../../chart'
import { Bar } from '../../figures/bar'
import { countText, percentWords } from '../../figures/figure-words'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { dashboardText } from '../text/dashboard'

/** How reviews come: given by people or recorded by default, and through which channels. */
export function SourcesCard({ figures }: { figures: FiguresView }) {
  const text = useText(dashboardText)
  const { language } = usePreferences()
  const { numerator: active, denominator: all } = figures.activeRate
  const given = channels.reduce((sum, channel) => sum + figures.channels[channel], 0)
  const kinds = [
    { name: text.activeColumn, count: active, of: all },
    { name: text.defaultColumn, count: all - active, of: all },
  ]
  const perChannel = channels.map((channel) => ({
    name: channelNames[channel][language],
    count: figures.channels[channel],
    of: given,
  }))
  const withMode = reviewModes.reduce((sum, mode) => sum + figures.modes[mode], 0)
  const perMode = reviewModes.map((mode) => ({
    name: reviewModeNames[mode][language],
    count: figures.modes[mode],
    of: withMode,
  }))
  if (all === 0) return null
  return (
    <Card>
      <Heading level={2}>{text.sources}</Heading>
      <Shares rows={kinds} />
      {given > 0 && <Heading level={3}>{text.channels}</Heading>}
      {given > 0 && <Shares rows={perChannel} />}
      {withMode > 0 && <Heading level={3}>{text.modes}</Heading>}
      {withMode > 0 && <Shares rows={perMode} />}
      <DataTable
        caption={text.sources}
        columns={[text.sourceColumn, text.countColumn, text.sourceShareColumn]}
        rows={[...kinds, ...(given > 0 ? perChannel : []), ...(withMode > 0 ? perMode : [])].map(
          ({ name, count, of }) => [name, countText(count), percentWords(percentText(count, of))],
        )}
      />
      <View className="soft small">{text.sourcesNote}</View>
    </Card>
  )
}

function Shares({ rows }: { rows: readonly { name: string; count: number; of: number }[] }) {
  return (
    <View className="sources">
      {rows.map(({ name, count, of }) => (
        <View key={name} className="times__span">
          <Text className="times__name">{name}</Text>
          <Bar share={of === 0 ? 0 : (count / of) * 100} />
          <Text className="times__share">{percentWords(percentText(count, of))}</Text>
        </View>
      ))}
    </View>
  )
}
