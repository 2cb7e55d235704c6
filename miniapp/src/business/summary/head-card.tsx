import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { type SurveyResults, surveyCount } from '../../text/survey-figures'
import { Card, Heading } from '../../ui'
import { summaryText } from '../text/summary'
import { bestAndWorst, headScore } from './head-score'

/** The one figure of the page with a sentence that says what it means, and how many it stands on. */
export function HeadCard({ summary }: { summary: SurveyResults }) {
  const text = useText(summaryText)
  const { language } = usePreferences()
  const { name, title, mode, submitted, invited, responseRate, index } = summary
  const head = headScore(index)
  const ends = bestAndWorst(index)
  return (
    <Card>
      <Heading level={2}>{name[language]}</Heading>
      {head ? (
        <>
          <View>{text.judged(title[language])}</View>
          <View className="summary__score">
            <Text className="summary__figure">{head.score}</Text>
            <Text className="summary__of">{text.ofHundred}</Text>
          </View>
          {head.margin !== null && <View className="small soft">{text.margin(head.margin)}</View>}
          <View className="small soft">{head.isWeighted ? text.weighted : text.raw}</View>
          {ends && (
            <View className="summary__words">
              {ends.isCertain ? text.ends(ends.best.name[language], ends.worst.name[language]) : text.close}
            </View>
          )}
        </>
      ) : (
        <View className="soft">{text.noIndex(title[language])}</View>
      )}
      <View className="small">
        {mode === 'invited'
          ? text.invited(surveyCount(invited), surveyCount(submitted), responseRate === null ? '—' : `${responseRate}%`)
          : text.open(surveyCount(submitted))}
      </View>
    </Card>
  )
}
