import { shanghaiDay } from '@minping/shared/calendar'
import { Text, View } from '@tarojs/components'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { countText, sumOfLevels } from '../dashboard/figure-words'
import { periodName } from '../dashboard/period-name'
import { Rate, TargetWords } from '../dashboard/rate'
import { Mark } from '../frame/mark'
import { flagsText } from '../text/flags'
import { staffShellText } from '../text/shell'

/** The rate of this year with and without what is flagged. A failure says nothing: the list is still there. */
export function FlagFigures({ scope, turn }: { scope: string; turn: number }) {
  const text = useText(flagsText)
  const shell = useText(staffShellText)
  const { language } = usePreferences()
  const period = shanghaiDay(new Date()).slice(0, 'YYYY'.length)
  const { content } = useAnswer(`${scope} ${period} ${turn}`, () =>
    callAsStaff('GET /api/figures', { query: { scope, period } }),
  )
  if (!content) return null
  const { activeGoodRate, withoutFlagged, flags, generated } = content
  const scopeName = language === 'zh' ? content.scopeName : content.scopeEnglishName
  return (
    <Card>
      <Heading level={2}>{text.figures(periodName(period, language), scopeName)}</Heading>
      <View className="flag-rates">
        <View className="flag-rates__rate">
          <Rate
            name={text.withFlagged}
            meaning={text.withFlaggedMeaning}
            figure={activeGoodRate}
            target={activeGoodRate.target}
          />
          <TargetWords figure={activeGoodRate} />
        </View>
        <View className="flag-rates__rate">
          <Rate
            name={text.withoutFlagged}
            meaning={text.withoutFlaggedMeaning}
            figure={withoutFlagged}
            target={withoutFlagged.target}
          />
          <TargetWords figure={withoutFlagged} />
        </View>
      </View>
      <View className="flag-row__line soft small">
        {generated && <Mark>{shell.generatedMark}</Mark>}
        <Text>{text.counted(countText(sumOfLevels(flags.undecided)), countText(sumOfLevels(flags.setAside)))}</Text>
      </View>
    </Card>
  )
}
