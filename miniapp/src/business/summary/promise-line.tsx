import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import {
  amount,
  keptPercent,
  keptWords,
  type PromiseResult,
  promisedWords,
  surveyFigureText,
} from '../../text/survey-figures'
import { Heading } from '../../ui'
import { summaryText } from '../text/summary'

/** One promise: what the city said, what businesses met with, and for how many it was kept. */
export function PromiseLine({ item }: { item: PromiseResult }) {
  const text = useText(summaryText)
  const figures = useText(surveyFigureText)
  const { language } = usePreferences()
  const { title, mean, unit, promise } = item
  const percent = keptPercent(item)
  return (
    <View className="summary__promise">
      <Heading level={3}>{title[language]}</Heading>
      <View>
        {mean === null
          ? text.promised(promisedWords(item, language))
          : text.promisedAndMet(promisedWords(item, language), amount(mean, unit?.[language]))}
      </View>
      <View className="summary__line">
        <Text>{keptWords(item, language)}</Text>
        {percent !== null && <Text className="summary__number">{figures.keptShare(`${percent}%`)}</Text>}
      </View>
      {percent !== null && (
        <View className="summary__bar">
          <View className="summary__part" style={{ width: `${percent}%` }} />
        </View>
      )}
      <View className="small soft">{`${figures.quotation(promise.quotation)} ${figures.planItem(promise.item)}`}</View>
    </View>
  )
}
