import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { type SurveyResults, surveyCount } from '../../../text/survey-figures'
import { Card, Heading } from '../../../ui'
import { resultsText } from '../../text/results'
import { boundsOf } from '../figures'

/** The page's one figure: the index on 0–100, raw and weighted beside each other, with how sure it is and how it is made. */
export function IndexCard({ results }: { results: SurveyResults }) {
  const text = useText(resultsText)
  const { language } = usePreferences()
  const { index, threshold } = results
  return (
    <Card className="index-card">
      <Heading level={2}>{index ? text.indexLabel(text.index) : text.index}</Heading>
      {index ? (
        <>
          <View className="index-card__scores">
            <Score name={text.raw} score={index.score} margin={index.margin} threshold={threshold} />
            <Score
              name={text.weighted}
              score={index.weightedScore}
              margin={index.weightedMargin}
              {...(index.score === null && { threshold })}
            />
          </View>
          <View className="small">{text.marginMeaning}</View>
          <View className="small">{index.weightedScore === null ? text.weightedNone : text.weightedMeaning}</View>
          {results.unweighted > 0 && (
            <View className="small soft">{text.unweighted(surveyCount(results.unweighted))}</View>
          )}
          <View className="small">
            <Text className="results__term">{text.mapping}</Text>
            <Text>{index.mapping[language]}</Text>
          </View>
        </>
      ) : (
        <View className="soft">{text.indexNone}</View>
      )}
    </Card>
  )
}

interface ScoreProps {
  name: string
  score: string | null
  margin: string | null
  /** Where the score is left out because too few answered. */
  threshold?: number
}

function Score({ name, score, margin, threshold }: ScoreProps) {
  const text = useText(resultsText)
  const bounds = boundsOf(score, margin)
  return (
    <View className="index-card__score">
      <Text className="soft">{name}</Text>
      <View className="index-card__line">
        <Text className="index-card__figure">{score ?? '—'}</Text>
        {margin !== null && <Text className="index-card__margin">{`± ${margin}`}</Text>}
      </View>
      {bounds && <Text className="small soft tabular">{text.between(...bounds)}</Text>}
      {score === null && threshold !== undefined && <Text className="small soft">{text.suppressed(threshold)}</Text>}
    </View>
  )
}
