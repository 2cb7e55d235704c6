import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import type { SurveyResults } from '../../text/survey-figures'
import { aria } from '../../ui'
import { summaryText } from '../text/summary'
import { headScore } from './head-score'

type Environments = NonNullable<SurveyResults['index']>['environments']

/** Each environment with its score in words and as a bar from 0 to 100. */
export function EnvironmentScores({ environments, threshold }: { environments: Environments; threshold: number }) {
  const text = useText(summaryText)
  const { language } = usePreferences()
  return (
    <View className="summary__environments" {...aria({ role: 'list' })}>
      {environments.map((environment) => {
        const head = headScore(environment)
        return (
          <View key={environment.environment} className="summary__environment" {...aria({ role: 'listitem' })}>
            <View className="summary__line">
              <Text>{environment.name[language]}</Text>
              <Text className="summary__number">{head ? head.score : text.hidden(threshold)}</Text>
            </View>
            {head && (
              <View className="summary__bar">
                <View className="summary__part" style={{ width: `${head.score}%` }} />
              </View>
            )}
          </View>
        )
      })}
    </View>
  )
}
