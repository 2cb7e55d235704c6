import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { amount, type ItemResult, surveyCount, withMargin } from '../../../text/survey-figures'
import { resultQuestionsText } from '../../text/result-questions'
import { resultsText } from '../../text/results'
import { scaleEnds } from './distribution-rows'

/** The mean raw and weighted, how likely they recommend, how many answered and who is left out. */
export function ItemFigures({ item }: { item: ItemResult }) {
  const text = useText(resultQuestionsText)
  const overview = useText(resultsText)
  const { language } = usePreferences()
  const { mean, margin, weightedMean, weightedMargin, netPromoterScore, denominator, notExperienced } = item
  const unit = item.unit?.[language]
  const scale = scaleEnds(item)
  return (
    <View className="item__figures">
      {mean !== null && (
        <View className="item__mean">
          <Text className="soft">{scale ? text.meanWithin(...scale) : text.mean}</Text>
          <Text className="item__number">{`${overview.raw} ${amount(withMargin(mean, margin), unit)}`}</Text>
          {weightedMean !== null && (
            <Text className="item__number">{`${overview.weighted} ${amount(withMargin(weightedMean, weightedMargin), unit)}`}</Text>
          )}
        </View>
      )}
      {netPromoterScore !== null && (
        <View className="item__mean">
          <Text className="soft">{text.netPromoterScore}</Text>
          <Text className="item__number">{text.points(netPromoterScore)}</Text>
          <Text className="small soft">{text.netPromoterMeaning}</Text>
        </View>
      )}
      <View className="item__counts small soft">
        {denominator !== null && <Text>{text.answered(surveyCount(denominator))}</Text>}
        {notExperienced !== null && notExperienced > 0 && (
          <Text>{text.notExperienced(surveyCount(notExperienced))}</Text>
        )}
      </View>
    </View>
  )
}
