import { View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { promisesOf, type SurveyResults } from '../../../text/survey-figures'
import { Card, Empty, Heading } from '../../../ui'
import { resultQuestionsText } from '../../text/result-questions'
import { resultsText } from '../../text/results'
import { itemTitle } from '../questions/questions'
import { PromiseFigures } from './promise-figures'

/** Every promise of the plan that the questionnaire asks about, beside what was experienced. */
export function PromisesPart({ results }: { results: SurveyResults }) {
  const text = useText(resultQuestionsText)
  const overview = useText(resultsText)
  const { language } = usePreferences()
  const promises = promisesOf(results)
  if (promises.length === 0) return <Empty icon="flag" title={text.promisesNone} note={text.promisesNoneNote} />
  return (
    <>
      <View className="small soft">{text.promisesNote}</View>
      <View className="results__columns">
        {promises.map((item) => (
          <Card key={item.item} className="question">
            <Heading level={2}>{itemTitle(item, language)}</Heading>
            {item.suppressed ? (
              <View className="soft">{overview.suppressed(results.threshold)}</View>
            ) : (
              <PromiseFigures item={item} />
            )}
          </Card>
        ))}
      </View>
    </>
  )
}
