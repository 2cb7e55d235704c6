import { View } from '@tarojs/components'
import { Chart, DataTable, drawScoreTrend } from '../../../chart'
import { usePreferences } from '../../../service'
import { fullDayText, useText } from '../../../text'
import { surveyCount, withMargin } from '../../../text/survey-figures'
import { Card, Heading } from '../../../ui'
import { resultTablesText } from '../../text/result-tables'
import { resultsText } from '../../text/results'
import { numberOf } from '../figures'
import { ScoreLegend } from '../parts/score-legend'
import { type Mode, type SurveyTrend, scoresOf, type WaveScore } from './trend-points'

interface TrendCardProps {
  mode: Mode
  trend: SurveyTrend
  shown: string
  threshold: number
}

/** The waves of one mode: those of the other have other respondents, and are never on the same line. */
export function TrendCard({ mode, trend, shown, threshold }: TrendCardProps) {
  const text = useText(resultTablesText)
  const overview = useText(resultsText)
  const { language } = usePreferences()
  const scores = scoresOf(trend, mode, shown)
  const points = scores.map((score) => ({
    label: monthOf(score.closesOn),
    scoreText: score.score ?? '',
    score: numberOf(score.score),
    margin: numberOf(score.margin),
    weightedScore: numberOf(score.weightedScore),
    weightedMargin: numberOf(score.weightedMargin),
  }))
  const cell = (written: string, { suppressed, score }: WaveScore) =>
    suppressed || score === null ? overview.suppressed(threshold) : written
  const isShown = scores.some(({ score }) => score !== null)
  return (
    <Card>
      <Heading level={2}>{text.trendModes[mode]}</Heading>
      <View className="small soft">{text.trendModeNotes[mode]}</View>
      {isShown ? (
        <>
          <Chart
            label={text.trendChart(
              scores.map((score) => `${score.name[language]} ${cell(withMargin(score.score, score.margin), score)}`),
            )}
            draw={(canvas) => drawScoreTrend(points, canvas)}
          />
          <ScoreLegend raw={text.legendRaw} weighted={text.legendWeighted} />
        </>
      ) : (
        <View className="soft">{overview.suppressed(threshold)}</View>
      )}
      {scores.length === 1 && <View className="small soft">{text.oneWave}</View>}
      <DataTable
        caption={text.trendModes[mode]}
        columns={[text.waveColumn, text.rawColumn, text.weightedColumn, text.submittedColumn, text.closesColumn]}
        rows={scores.map((score) => [
          score.name[language],
          cell(withMargin(score.score, score.margin), score),
          cell(withMargin(score.weightedScore, score.weightedMargin), score),
          surveyCount(score.submitted),
          fullDayText(language, score.closesOn),
        ])}
      />
    </Card>
  )
}

/** 2024-09-30 → 2024.9, short enough to stand beside others. */
function monthOf(day: string): string {
  const [year = '', month = ''] = day.split('-')
  return `${year}.${Number(month)}`
}
