import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { amount, type ItemResult, surveyCount, withMargin } from '../../../text/survey-figures'
import { Heading } from '../../../ui'
import { Chart, DataTable, drawDistribution } from '../../chart'
import { resultQuestionsText } from '../../text/result-questions'
import { resultsText } from '../../text/results'
import { distributionCells, distributionRows } from './distribution-rows'
import { itemTitle } from './questions'

/** One item: how the answers spread, of how many, and their mean. */
export function ItemView({ item, threshold }: { item: ItemResult; threshold: number }) {
  const text = useText(resultQuestionsText)
  const overview = useText(resultsText)
  const { language } = usePreferences()
  const { rowTitle } = item
  const hidden = overview.suppressed(threshold)
  const title = itemTitle(item, language)
  if (item.suppressed) {
    return (
      <View className="item">
        {rowTitle && <Heading level={3}>{rowTitle[language]}</Heading>}
        <View className="soft">{hidden}</View>
      </View>
    )
  }
  const rows = distributionRows(item, language, hidden)
  return (
    <View className="item">
      {rowTitle && <Heading level={3}>{rowTitle[language]}</Heading>}
      <ItemFigures item={item} />
      {rows.length > 0 ? (
        <>
          <Chart
            label={text.distributionChart(
              title,
              rows.map(({ name, figures }) => `${name} ${figures}`),
            )}
            draw={(canvas) => drawDistribution(rows, canvas)}
          />
          <DataTable
            caption={title}
            columns={[text.valueColumn, text.countColumn, text.shareColumn, text.weightedShareColumn]}
            rows={distributionCells(item, language, hidden)}
          />
        </>
      ) : (
        item.type !== 'text' && item.type !== 'date' && <View className="soft small">{text.noValues}</View>
      )}
    </View>
  )
}

/** The mean raw and weighted, how likely they recommend, how many answered and who is left out. */
function ItemFigures({ item }: { item: ItemResult }) {
  const text = useText(resultQuestionsText)
  const overview = useText(resultsText)
  const { language } = usePreferences()
  const { mean, margin, weightedMean, weightedMargin, netPromoterScore, denominator, notExperienced } = item
  const unit = item.unit?.[language]
  return (
    <View className="item__figures">
      {mean !== null && (
        <View className="item__mean">
          <Text className="soft">{text.mean}</Text>
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
