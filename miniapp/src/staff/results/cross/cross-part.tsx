import { View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../../service'
import { useAnswer } from '../../../service/use-answer'
import { useText } from '../../../text'
import type { SurveyResults } from '../../../text/survey-figures'
import { Card, Empty, FaultNotice, Press, Select, Skeleton } from '../../../ui'
import { resultTablesText } from '../../text/result-tables'
import { type CrossItem, columnItems, rowItems } from './cross-items'
import { CrossTable } from './cross-table'

/** One question by another or by a stratum, as the reader chooses. */
export function CrossPart({ results }: { results: SurveyResults }) {
  const text = useText(resultTablesText)
  const { language } = usePreferences()
  const [wanted, setWanted] = useState<{ row?: string; column?: string }>({})
  const rows = rowItems(results, language, text.strata)
  const row = chosenOf(rows, wanted.row)
  const columns = columnItems(results, row?.item ?? '', language, text.strata)
  const column = chosenOf(columns, wanted.column ?? firstStratum(results.scope))
  if (!row || !column) return <Empty icon="bars" title={text.noCross} />
  return (
    <>
      <View className="small soft">{text.crossNote}</View>
      <View className="cross__choice">
        <Select
          name={text.rows}
          options={rows.map(optionOf)}
          value={row.item}
          onChange={(item) => setWanted({ ...wanted, row: item })}
        />
        <Select
          name={text.columns}
          options={columns.map(optionOf)}
          value={column.item}
          onChange={(item) => setWanted({ row: row.item, column: item })}
        />
        <Press icon="refresh" onPress={() => setWanted({ row: column.item, column: row.item })}>
          {text.swap}
        </Press>
      </View>
      <Crossing key={`${row.item} ${column.item}`} results={results} row={row.item} column={column.item} />
    </>
  )
}

function Crossing({ results, row, column }: { results: SurveyResults; row: string; column: string }) {
  const { waveId, scope, items } = results
  const { content, fault, ask } = useAnswer(`${waveId} ${scope} ${row} ${column}`, () =>
    callAsStaff('GET /api/waves/{waveId}/cross-table', { path: { waveId }, query: { scope, row, column } }),
  )
  const isSeveral = items.some(({ item, type }) => type === 'multiple' && (item === row || item === column))
  return (
    <Card>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {content ? (
        <CrossTable content={content} isSeveral={isSeveral} />
      ) : (
        fault === undefined && <Skeleton rows={3} tall />
      )}
    </Card>
  )
}

/** Counties are compared in the city; within one, sizes. */
function firstStratum(scope: string): string {
  return scope.startsWith('city:') ? '~region' : '~size'
}

function chosenOf(items: readonly CrossItem[], wanted: string | undefined): CrossItem | undefined {
  return items.find(({ item }) => item === wanted) ?? items[0]
}

function optionOf({ item, name }: CrossItem): { value: string; label: string } {
  return { value: item, label: name }
}
