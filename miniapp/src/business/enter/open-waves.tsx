import { Text, View } from '@tarojs/components'
import { type Answer, type Asked, open, usePreferences } from '../../service'
import { fullDayText, useText } from '../../text'
import { Card, FaultNotice, Heading, Press, Skeleton } from '../../ui'
import { enterText } from '../text/enter'

export type OpenWaveList = Answer<'GET /api/open-waves'>
export type OpenWave = OpenWaveList['items'][number]

/** The surveys that every business may answer now. */
export function OpenWaves({ asked: { content, fault, ask } }: { asked: Asked<OpenWaveList> }) {
  const { language } = usePreferences()
  const text = useText(enterText)
  return (
    <View className="enter__part">
      <Heading level={2}>{text.open}</Heading>
      {content === undefined &&
        (fault === undefined ? <Skeleton rows={2} tall /> : <FaultNotice fault={fault} onRetry={ask} />)}
      {content?.items.length === 0 && <Text className="soft">{text.noneOpen}</Text>}
      {content?.items.map((wave) => (
        <Card key={wave.waveId}>
          <WaveFacts wave={wave} />
          <Press
            look="soft"
            wide
            label={text.takePartIn(wave.name[language])}
            onPress={() => open('/business/enter/index', { wave: wave.waveId })}
          >
            {text.takePart}
          </Press>
        </Card>
      ))}
    </View>
  )
}

/** What the city has published about surveys that are over; nothing where there is none. */
export function PublishedWaves({ published }: { published: OpenWaveList['published'] }) {
  const { language } = usePreferences()
  const text = useText(enterText)
  if (published.length === 0) return null
  return (
    <View className="enter__part">
      <Heading level={2}>{text.published}</Heading>
      <Card>
        {published.map(({ waveId, name }) => (
          <Press
            key={waveId}
            look="plain"
            icon="chart"
            onPress={() => open('/business/summary/index', { wave: waveId })}
          >
            {name[language]}
          </Press>
        ))}
      </Card>
    </View>
  )
}

/** What an open survey is about and what it takes. */
export function WaveFacts({ wave }: { wave: OpenWave }) {
  const { language } = usePreferences()
  const text = useText(enterText)
  return (
    <View>
      <View className="enter__name">{wave.name[language]}</View>
      <Text className="small soft">
        {text.facts(wave.questions, wave.minutes, fullDayText(language, wave.closesOn))}
      </Text>
      <View className="enter__introduction">{wave.introduction[language]}</View>
    </View>
  )
}
