import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../../text'
import type { SurveyResults } from '../../../text/survey-figures'
import { bringIntoView } from '../../frame/bring-into-view'
import { resultQuestionsText } from '../../text/result-questions'
import { resultsText } from '../../text/results'
import { pageSize } from './page-size'
import { Pager } from './pager'
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
  const [from, setFrom] = useState(0)
  const questions = questionsOfItems(results.items)
  const hasHidden = results.items.some((item) => !item.suppressed && item.values.some(({ suppressed }) => suppressed))
  function turn(to: number) {
    setFrom(to)
    bringIntoView('questions-begin')
  }
  return (
    <>
      <View id="questions-begin" className="results__note">
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
        {questions.slice(from, from + pageSize).map((question, at) => (
          <QuestionCard
            key={question.questionId}
            question={question}
            place={from + at + 1}
            threshold={results.threshold}
            onTexts={onTexts}
          />
        ))}
      </View>
      {questions.length > pageSize && <Pager from={from} size={pageSize} count={questions.length} onTurn={turn} />}
    </>
  )
}
