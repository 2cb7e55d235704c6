import { View } from '@tarojs/components'
import { open, usePreferences } from '../../service'
import { useText } from '../../text'
import { promisesOf, type SurveyResults } from '../../text/survey-figures'
import { Card, Heading, Notice, Press } from '../../ui'
import { summaryText } from '../text/summary'
import { EnvironmentScores } from './environment-scores'
import { HeadCard } from './head-card'
import { PromiseLine } from './promise-line'
import './summary.css'

/** In plain words first: how businesses judge the city, where it is better and worse, which promises they saw kept, what follows. */
export function SummaryView({ summary }: { summary: SurveyResults }) {
  const text = useText(summaryText)
  const { language } = usePreferences()
  const promises = promisesOf(summary).filter(({ suppressed }) => !suppressed)
  return (
    <>
      {summary.generated && (
        <Notice tone="info" title={text.generated}>
          {text.generatedNote}
        </Notice>
      )}
      <HeadCard summary={summary} />
      {summary.index && (
        <Card>
          <Heading level={2}>{text.environments}</Heading>
          <EnvironmentScores environments={summary.index.environments} threshold={summary.threshold} />
          <View className="small soft">{summary.index.mapping[language]}</View>
        </Card>
      )}
      {promises.length > 0 && (
        <Card>
          <Heading level={2}>{text.promises}</Heading>
          <View className="small soft">{text.promisesNote}</View>
          {promises.map((item) => (
            <PromiseLine key={item.item} item={item} />
          ))}
        </Card>
      )}
      <Card>
        <Heading level={2}>{text.done}</Heading>
        <View>{text.doneNote}</View>
        <View className="summary__ways">
          <Press iconAfter="forward" onPress={() => open('/business/receipt/index')}>
            {text.toOwnCases}
          </Press>
          <Press iconAfter="forward" onPress={() => open('/business/enter/index')}>
            {text.toSurveys}
          </Press>
        </View>
      </Card>
      <View className="small soft">{text.howNote(summary.threshold)}</View>
    </>
  )
}
