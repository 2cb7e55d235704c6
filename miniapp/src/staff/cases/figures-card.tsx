import { shanghaiDay } from '@minping/shared/calendar'
import { countText } from '../../figures/figure-words'
import { periodName } from '../../figures/period-name'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { TwoRates } from '../dashboard/two-rates'
import { casesText } from '../text/cases'

/** 整改率 and 办结率 of this year against 100 %. Without them the list is still there, so a failure says nothing. */
export function FiguresCard({ scope }: { scope: string }) {
  const text = useText(casesText)
  const { language } = usePreferences()
  const period = shanghaiDay(new Date()).slice(0, 'YYYY'.length)
  const { content } = useAnswer(`${scope} ${period}`, () =>
    callAsStaff('GET /api/survey-case-figures', { query: { scope, period } }),
  )
  if (!content || content.opened === 0) return null
  const { rectificationRate, closingRate, opened, generated } = content
  const scopeName = language === 'zh' ? content.scopeName : content.scopeEnglishName
  return (
    <TwoRates
      title={text.figures(periodName(period, language), scopeName)}
      rates={[
        { name: text.rectificationRate, meaning: text.rectificationMeaning, figure: rectificationRate },
        { name: text.closingRate, meaning: text.closingMeaning, figure: closingRate },
      ]}
      counted={text.opened(countText(opened))}
      generated={generated}
    />
  )
}
