import { View } from '@tarojs/components'
import { Chart, DataTable, drawDistribution } from '../../../chart'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import type { ItemResult } from '../../../text/survey-figures'
import { Heading } from '../../../ui'
import { resultQuestionsText } from '../../text/result-questions'
import { resultsText } from '../../text/results'
import { distributionCells, distributionRows } from './distribution-rows'
import { ItemFigures } from './item-figures'
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
