import { View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../../service'
import { useAnswer } from '../../../service/use-answer'
import { useText } from '../../../text'
import type { SurveyResults } from '../../../text/survey-figures'
import { Chips, Empty, FaultNotice, Skeleton } from '../../../ui'
import { resultTablesText } from '../../text/result-tables'
import { TrendCard } from './trend-card'
import { environmentsOf, modesOfTrend, whole } from './trend-points'

/** The index or an environment over the waves of the questionnaire, invited and open waves apart. */
export function TrendPart({ results }: { results: SurveyResults }) {
  const text = useText(resultTablesText)
  const { language } = usePreferences()
  const { questionnaireId, scope, threshold } = results
  const [shown, setShown] = useState(whole)
  const { content, fault, ask } = useAnswer(`${questionnaireId} ${scope}`, () =>
    callAsStaff('GET /api/questionnaires/{questionnaireId}/trend', { path: { questionnaireId }, query: { scope } }),
  )
  if (fault !== undefined) return <FaultNotice fault={fault} onRetry={ask} />
  if (!content) return <Skeleton rows={2} tall />
  if (content.points.length === 0) return <Empty icon="chart" title={text.noTrend} />
  const environments = environmentsOf(content)
  const chips = [
    { value: whole, label: text.whole },
    ...environments.map(({ environment, name }) => ({ value: environment, label: name[language] })),
  ]
  return (
    <>
      <View className="small soft">{text.trendNote}</View>
      {environments.length > 0 && <Chips name={text.trendOf} chips={chips} chosen={shown} onChange={setShown} />}
      <View className="results__columns">
        {modesOfTrend(content).map((mode) => (
          <TrendCard key={mode} mode={mode} trend={content} shown={shown} threshold={threshold} />
        ))}
      </View>
    </>
  )
}
