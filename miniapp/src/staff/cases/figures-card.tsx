import { shanghaiDay } from '@minping/shared/calendar'
import { Text, View } from '@tarojs/components'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { countText } from '../dashboard/figure-words'
import { periodName } from '../dashboard/period-name'
import { Rate, TargetWords } from '../dashboard/rate'
import { Mark } from '../frame/mark'
import { casesText } from '../text/cases'
import { staffShellText } from '../text/shell'
import './cases.css'

/** 整改率 and 办结率 of this year against 100 %. Without them the list is still there, so a failure says nothing. */
export function FiguresCard({ scope }: { scope: string }) {
  const text = useText(casesText)
  const shell = useText(staffShellText)
  const { language } = usePreferences()
  const period = shanghaiDay(new Date()).slice(0, 'YYYY'.length)
  const { content } = useAnswer(`${scope} ${period}`, () =>
    callAsStaff('GET /api/survey-case-figures', { query: { scope, period } }),
  )
  if (!content || content.opened === 0) return null
  const { rectificationRate, closingRate, opened, generated } = content
  const scopeName = language === 'zh' ? content.scopeName : content.scopeEnglishName
  return (
    <Card>
      <Heading level={2}>{text.figures(periodName(period, language), scopeName)}</Heading>
      <View className="case-rates">
        <View className="case-rates__rate">
          <Rate
            name={text.rectificationRate}
            meaning={text.rectificationMeaning}
            figure={rectificationRate}
            target={rectificationRate.target}
          />
          <TargetWords figure={rectificationRate} />
        </View>
        <View className="case-rates__rate">
          <Rate
            name={text.closingRate}
            meaning={text.closingMeaning}
            figure={closingRate}
            target={closingRate.target}
          />
          <TargetWords figure={closingRate} />
        </View>
      </View>
      <View className="case-rates__note soft small">
        {generated && <Mark>{shell.generatedMark}</Mark>}
        <Text>{text.opened(countText(opened))}</Text>
      </View>
    </Card>
  )
}
