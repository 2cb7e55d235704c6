import { View } from '@tarojs/components'
import { countText } from '../../figures/figure-words'
import { periodName } from '../../figures/period-name'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { FaultNotice, Heading, Skeleton } from '../../ui'
import { outlookText } from '../text/outlook'
import { type BudgetOutlook, outlookWords, paceWords } from './outlook-words'

interface BudgetOutlookProps {
  scope: string
  /** Whether what uses up the budget is bad reviews alone. */
  onlyBad: boolean
}

/** How fast this year's room for bad reviews is being used, and when none will be left. */
export function BudgetOutlookPart({ scope, onlyBad }: BudgetOutlookProps) {
  const text = useText(outlookText)
  const { content, fault, ask } = useAnswer(scope, () => callAsStaff('GET /api/figures/budget', { query: { scope } }))
  return (
    <>
      <Heading level={3}>{text.paceTitle}</Heading>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {content ? <Outlook outlook={content} onlyBad={onlyBad} /> : fault === undefined && <Skeleton rows={1} />}
    </>
  )
}

function Outlook({ outlook, onlyBad }: { outlook: BudgetOutlook; onlyBad: boolean }) {
  const text = useText(outlookText)
  const { language } = usePreferences()
  const words = outlookWords(outlook, (day) => periodName(day, language), onlyBad, text)
  const pace = paceWords(outlook, onlyBad, text)
  const { outcome, yearEnd } = outlook
  const over = outcome === 'runsOut' || (yearEnd !== undefined && yearEnd.left < 0)
  return (
    <View className="outlook">
      {pace !== undefined && <View className="tabular">{pace}</View>}
      {words !== undefined && <View className={`outlook__words${over ? ' budget__words--over' : ''}`}>{words}</View>}
      {yearEnd && (
        <View className="soft small tabular">
          {text.yearEnd(countText(yearEnd.active), countText(yearEnd.allowed), countText(yearEnd.used), onlyBad)}
        </View>
      )}
      {yearEnd && <View className="soft small">{text.assumption}</View>}
    </View>
  )
}
