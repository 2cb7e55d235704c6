import type { FiguresView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { Chart, drawBudget } from '../../chart'
import { budgetWords, countsOnlyBad, countText, percentWords } from '../../figures/figure-words'
import { periodName } from '../../figures/period-name'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { dashboardText } from '../text/dashboard'
import { BudgetOutlookPart } from './budget-outlook'
import type { ChosenPeriod } from './period'

interface BudgetCardProps {
  scope: string
  figures: FiguresView
  period: ChosenPeriod
  today: string
}

/** How many bad reviews the target still allows, and this year for how long; and the other rates in small. */
export function BudgetCard({ scope, figures, period, today }: BudgetCardProps) {
  const text = useText(dashboardText)
  const isThisYear = period.text === today.slice(0, 4)
  return (
    <Card>
      <Budget figures={figures} period={period} today={today} />
      {isThisYear && figures.badReviewBudget && (
        <BudgetOutlookPart scope={scope} onlyBad={countsOnlyBad(figures.definition)} />
      )}
      <Heading level={3}>{text.others}</Heading>
      <View className="rates">
        <SmallRate name={text.allGoodRate} figure={figures.goodRate} />
        <SmallRate name={text.activeRate} figure={figures.activeRate} />
        <SmallRate name={text.badRate} figure={figures.badRate} />
      </View>
    </Card>
  )
}

function Budget({ figures, period, today }: Omit<BudgetCardProps, 'scope'>) {
  const text = useText(dashboardText)
  const { language } = usePreferences()
  const { badReviewBudget, activeGoodRate, definition } = figures
  const running = period.lastDay >= today
  const during = running ? text.duringThis[period.kind] : text.during(periodName(period.text, language))
  const words = budgetWords(figures, during, text)
  if (badReviewBudget === null || words === undefined || activeGoodRate.target === null) return null
  const { allowed, used, left } = badReviewBudget
  return (
    <>
      <Heading level={2}>{text.budget}</Heading>
      <View className={`budget__words${left < 0 ? ' budget__words--over' : ''}`}>{words}</View>
      <Chart
        label={text.budgetChart(countText(allowed), countText(used))}
        draw={(canvas) => drawBudget({ allowed, used }, canvas)}
      />
      <View className="soft small tabular">
        {text.budgetDetail(
          countText(activeGoodRate.denominator),
          `${activeGoodRate.target}%`,
          countText(allowed),
          countText(used),
          countsOnlyBad(definition),
        )}
      </View>
    </>
  )
}

function SmallRate({ name, figure }: { name: string; figure: FiguresView['goodRate'] }) {
  return (
    <View className="rates__rate">
      <Text className="rates__name">{name}</Text>
      <Text className="rates__percent">{percentWords(figure.percent)}</Text>
      <Text className="rates__fraction">{`${countText(figure.numerator)} / ${countText(figure.denominator)}`}</Text>
    </View>
  )
}
