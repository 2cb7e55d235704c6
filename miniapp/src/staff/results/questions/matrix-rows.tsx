import { Text, View } from '@tarojs/components'
import { Chart, DataTable, drawShares } from '../../../chart'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import type { ItemResult } from '../../../text/survey-figures'
import { aria, Heading } from '../../../ui'
import { resultQuestionsText } from '../../text/result-questions'
import { resultsText } from '../../text/results'
import { distributionCells, distributionRows } from './distribution-rows'
import { ItemFigures } from './item-figures'
import { itemTitle } from './questions'

interface MatrixRowsProps {
  items: readonly ItemResult[]
  threshold: number
}

/** The rows of a matrix: a bar each, made of its levels, so that rows can be compared at a glance. */
export function MatrixRows({ items, threshold }: MatrixRowsProps) {
  const text = useText(resultQuestionsText)
  const overview = useText(resultsText)
  const { language } = usePreferences()
  const hidden = overview.suppressed(threshold)
  const first = items[0]
  if (!first) return null
  return (
    <>
      <View className="key" {...aria({ role: 'group', label: text.legend })}>
        {distributionRows(first, language, hidden).map(({ name, tone }) => (
          <View key={name} className="key__entry">
            <View className={`key__part key__part--${tone}`} />
            <Text>{name}</Text>
          </View>
        ))}
        <Text>{text.legendThin}</Text>
      </View>
      <View className="question__rows">
        {items.map((item) => (
          <MatrixRow key={item.item} item={item} hidden={hidden} />
        ))}
      </View>
    </>
  )
}

function MatrixRow({ item, hidden }: { item: ItemResult; hidden: string }) {
  const text = useText(resultQuestionsText)
  const { language } = usePreferences()
  const title = itemTitle(item, language)
  const rows = distributionRows(item, language, hidden)
  return (
    <View className="item">
      <Heading level={3}>{item.rowTitle?.[language] ?? title}</Heading>
      {item.suppressed ? (
        <View className="soft">{hidden}</View>
      ) : (
        <>
          <ItemFigures item={item} />
          <Chart
            label={text.distributionChart(
              title,
              rows.map(({ name, figures }) => `${name} ${figures}`),
            )}
            draw={(canvas) =>
              drawShares(
                rows.map(({ share, weightedShare, tone }) => ({ share: share ?? 0, weightedShare, tone })),
                canvas,
              )
            }
          />
          <DataTable
            caption={title}
            columns={[text.valueColumn, text.countColumn, text.shareColumn, text.weightedShareColumn]}
            rows={distributionCells(item, language, hidden)}
          />
        </>
      )}
    </View>
  )
}
