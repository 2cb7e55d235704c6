import { Text, View } from '@tarojs/components'
import { Bar } from '../../../figures/bar'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import {
  amount,
  gapFromPromise,
  keptPercent,
  keptWords,
  type PromiseResult,
  promisedWords,
  surveyCount,
  surveyFigureText,
  withMargin,
} from '../../../text/survey-figures'
import { Icon } from '../../../ui'
import { resultQuestionsText } from '../../text/result-questions'
import { resultsText } from '../../text/results'
import { isMeanWithin } from './is-mean-within'

/** What the plan promised beside what was experienced, how many found it kept, and the plan's own words. */
export function PromiseFigures({ item }: { item: PromiseResult }) {
  const text = useText(resultQuestionsText)
  const overview = useText(resultsText)
  const figures = useText(surveyFigureText)
  const { language } = usePreferences()
  const { mean, margin, weightedMean, weightedMargin, denominator, promise } = item
  const unit = item.unit?.[language]
  const gap = gapFromPromise(item, language)
  const percent = keptPercent(item)
  const within = isMeanWithin(item)
  return (
    <View className="promise">
      <View className="promise__sides">
        <View className="promise__side">
          <Text className="small soft">{text.promised}</Text>
          <Text className="promise__value">{promisedWords(item, language)}</Text>
        </View>
        <View className="promise__side">
          <Text className="small soft">{text.perceived}</Text>
          <Text className="promise__value">{amount(withMargin(mean, margin), unit)}</Text>
          {weightedMean !== null && (
            <Text className="small soft tabular">
              {`${overview.weighted} ${amount(withMargin(weightedMean, weightedMargin), unit)}`}
            </Text>
          )}
        </View>
      </View>
      {gap !== undefined && (
        <View className={`promise__gap${within ? '' : ' promise__gap--missed'}`}>
          <Icon name={within ? 'check' : 'alert'} size="small" />
          <Text>{gap}</Text>
        </View>
      )}
      <Bar share={percent === null ? 0 : Number(percent)} />
      <View className="promise__kept tabular">
        <Text>{keptWords(item, language)}</Text>
        {percent !== null && <Text className="promise__percent">{figures.keptShare(`${percent}%`)}</Text>}
      </View>
      {denominator !== null && <Text className="small soft">{text.perceivedOf(surveyCount(denominator))}</Text>}
      <View className="promise__quotation small">
        <Text>{figures.quotation(promise.quotation)}</Text>
        <Text className="soft">{figures.planItem(promise.item)}</Text>
      </View>
    </View>
  )
}
