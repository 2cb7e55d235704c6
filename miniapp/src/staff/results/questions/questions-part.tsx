import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import type { SurveyResults } from '../../../text/survey-figures'
import { resultQuestionsText } from '../../text/result-questions'
import { resultsText } from '../../text/results'
import { QuestionCard } from './question-card'
import { questionsOfItems } from './questions'

interface QuestionsPartProps {
  results: SurveyResults
  onTexts?: (questionId: string) => void
}

/** Every question in the order in which it was asked. */
export function QuestionsPart({ results, onTexts }: QuestionsPartProps) {
  const text = useText(resultQuestionsText)
  const overview = useText(resultsText)
  const hasHidden = results.items.some((item) => !item.suppressed && item.values.some(({ suppressed }) => suppressed))
  return (
    <>
      <View className="results__note">
        <View className="key">
          <View className="key__entry">
            <View className="key__bar" />
            <Text>{text.legendRaw}</Text>
          </View>
          <View className="key__entry">
            <View className="key__tick" />
            <Text>{text.legendWeighted}</Text>
          </View>
          {hasHidden && (
            <View className="key__entry">
              <View className="key__dotted" />
              <Text>{text.legendHidden}</Text>
            </View>
          )}
        </View>
        <Text className="small soft">{overview.thresholdNote(results.threshold)}</Text>
        <Text className="small soft">{text.notExperiencedMeaning}</Text>
      </View>
      <View className="results__columns">
        {questionsOfItems(results.items).map((question, at) => (
          <QuestionCard
            key={question.questionId}
            question={question}
            place={at + 1}
            threshold={results.threshold}
            onTexts={onTexts}
          />
        ))}
      </View>
    </>
  )
}
