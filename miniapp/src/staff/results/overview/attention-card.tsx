import { Text, View } from '@tarojs/components'
import { Bar } from '../../../figures/bar'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { type SurveyResults, surveyCount } from '../../../text/survey-figures'
import { aria, Card, Heading } from '../../../ui'
import { resultsText } from '../../text/results'
import { shareText } from '../figures'
import { mostDissatisfied } from './attention'

/** The questions that most are dissatisfied with. */
export function AttentionCard({ results }: { results: SurveyResults }) {
  const text = useText(resultsText)
  const { language } = usePreferences()
  const rows = mostDissatisfied(results)
  return (
    <Card>
      <Heading level={2}>{text.attention}</Heading>
      <View className="small soft">{rows.length > 0 ? text.attentionNote : text.attentionNone}</View>
      {rows.length > 0 && (
        <View className="attention" {...aria({ role: 'list' })}>
          {rows.map(({ item, dissatisfied, denominator }) => (
            <View key={item.item} className="attention__row" {...aria({ role: 'listitem' })}>
              <Text>{(item.rowTitle ?? item.title)[language]}</Text>
              {item.rowTitle && <Text className="small soft">{item.title[language]}</Text>}
              <Bar share={(dissatisfied / denominator) * 100} level={2} />
              <Text className="small soft tabular">
                {text.attentionShare(
                  shareText(dissatisfied, denominator),
                  surveyCount(dissatisfied),
                  surveyCount(denominator),
                )}
              </Text>
            </View>
          ))}
        </View>
      )}
    </Card>
  )
}
