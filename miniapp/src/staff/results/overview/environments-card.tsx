import { View } from '@tarojs/components'
import { Chart, DataTable, drawIntervals } from '../../../chart'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { type SurveyResults, surveyCount, withMargin } from '../../../text/survey-figures'
import { Card, Heading } from '../../../ui'
import { resultsText } from '../../text/results'
import { numberOf, weightShares } from '../figures'
import { ScoreLegend } from '../parts/score-legend'

interface EnvironmentsCardProps {
  index: NonNullable<SurveyResults['index']>
  threshold: number
}

/** Each environment with its margin, raw and weighted, and what it weighs in the index. */
export function EnvironmentsCard({ index: { environments }, threshold }: EnvironmentsCardProps) {
  const text = useText(resultsText)
  const { language } = usePreferences()
  const shares = weightShares(environments.map(({ weight }) => weight))
  const rows = environments.map(({ name, score, margin, weightedScore, weightedMargin }) => ({
    name: name[language],
    figures:
      score === null
        ? text.suppressed(threshold)
        : [
            withMargin(score, margin),
            ...(weightedScore === null ? [] : [withMargin(weightedScore, weightedMargin)]),
          ].join(' / '),
    score: numberOf(score),
    margin: numberOf(margin),
    weightedScore: numberOf(weightedScore),
    weightedMargin: numberOf(weightedMargin),
  }))
  return (
    <Card>
      <Heading level={2}>{text.environments}</Heading>
      <Chart
        label={text.environmentsChart(rows.map(({ name, figures }) => `${name} ${figures}`))}
        draw={(canvas) => drawIntervals(rows, canvas)}
      />
      <ScoreLegend raw={text.legendRaw} weighted={text.legendWeighted} />
      <View className="small soft">
        {text.weightsNote(environments.map(({ name }, at) => `${name[language]} ${shares[at] ?? ''}`).join('，'))}
      </View>
      <DataTable
        caption={text.environments}
        columns={[text.environmentColumn, text.rawColumn, text.weightedColumn, text.answersColumn, text.weightColumn]}
        rows={environments.map((environment, at) => [
          environment.name[language],
          withMargin(environment.score, environment.margin),
          withMargin(environment.weightedScore, environment.weightedMargin),
          environment.denominator === null ? '—' : surveyCount(environment.denominator),
          shares[at] ?? '',
        ])}
      />
    </Card>
  )
}
