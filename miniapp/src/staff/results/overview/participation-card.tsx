import { Text, View } from '@tarojs/components'
import { Bar } from '../../../figures/bar'
import { useText } from '../../../text'
import { type SurveyResults, surveyCount } from '../../../text/survey-figures'
import { Card, Heading } from '../../../ui'
import { resultsText } from '../../text/results'

/** How many were asked and answered, and from how many on figures are shown. */
export function ParticipationCard({ results }: { results: SurveyResults }) {
  const text = useText(resultsText)
  const { mode, state, submitted, invited, population, responseRate, threshold } = results
  return (
    <Card>
      <Heading level={2}>{text.participation}</Heading>
      {mode === 'invited' ? (
        <View className="participation__rate">
          <View className="participation__line">
            <Text className="results__term">{text.responseRate}</Text>
            <Text className="participation__percent">{responseRate === null ? '—' : `${responseRate}%`}</Text>
          </View>
          <Bar share={responseRate === null ? 0 : Math.min(100, Number(responseRate))} />
          <View className="participation__line small soft">
            <Text>{text.responseRateMeaning}</Text>
            <Text className="tabular">{`${surveyCount(submitted)} / ${surveyCount(invited)}`}</Text>
          </View>
        </View>
      ) : (
        <View className="small">{text.openWave}</View>
      )}
      <View className="participation__counts">
        <Count name={text.submitted} count={submitted} />
        {mode === 'invited' && <Count name={text.invited} count={invited} />}
        {population > 0 && <Count name={text.population} count={population} />}
      </View>
      {state === 'open' && <View className="small">{text.running}</View>}
      <View className="small soft">{text.thresholdNote(threshold)}</View>
    </Card>
  )
}

function Count({ name, count }: { name: string; count: number }) {
  const text = useText(resultsText)
  return (
    <View className="participation__count">
      <Text className="soft">{name}</Text>
      <Text className="participation__number">{text.businesses(surveyCount(count))}</Text>
    </View>
  )
}
