import { shanghaiDay } from '@minping/shared/calendar'
import { countText, sumOfLevels } from '../../figures/figure-words'
import { periodName } from '../../figures/period-name'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { TwoRates } from '../dashboard/two-rates'
import { flagsText } from '../text/flags'

/** The rate of this year with and without what is flagged. A failure says nothing: the list is still there. */
export function FlagFigures({ scope, turn }: { scope: string; turn: number }) {
  const text = useText(flagsText)
  const { language } = usePreferences()
  const period = shanghaiDay(new Date()).slice(0, 'YYYY'.length)
  const { content } = useAnswer(`${scope} ${period} ${turn}`, () =>
    callAsStaff('GET /api/figures', { query: { scope, period } }),
  )
  if (!content) return null
  const { activeGoodRate, withoutFlagged, flags, generated } = content
  const scopeName = language === 'zh' ? content.scopeName : content.scopeEnglishName
  return (
    <TwoRates
      title={text.figures(periodName(period, language), scopeName)}
      rates={[
        { name: text.withFlagged, meaning: text.withFlaggedMeaning, figure: activeGoodRate },
        { name: text.withoutFlagged, meaning: text.withoutFlaggedMeaning, figure: withoutFlagged },
      ]}
      counted={text.counted(countText(sumOfLevels(flags.undecided)), countText(sumOfLevels(flags.setAside)))}
      generated={generated}
    />
  )
}
