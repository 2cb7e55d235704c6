import type { PublicFiguresView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { open } from '../../service'
import { useText } from '../../text'
import { Card, Heading, Notice, Press, Skeleton } from '../../ui'
import { boardText } from '../text/board'
import { FollowUpCard } from './follow-up-card'
import { GoodRateCard } from './good-rate-card'
import { LatestWords } from './latest-words'
import { PeriodChooser } from './period-chooser'
import { PlacesCard } from './places-card'
import { RatesCard } from './rates-card'
import { TrendCard } from './trend-card'
import { usePainted } from './use-painted'
import { WayUp } from './way-up'
import './board.css'

interface BoardViewProps {
  figures: PublicFiguresView
  onPeriod: (period: string) => void
}

/** One big figure in words, how it went, who does how well, what became of bad reviews, what people say. */
export function BoardView({ figures, onPeriod }: BoardViewProps) {
  const text = useText(boardText)
  const { scope, period, threshold } = figures
  const hasParts = !scope.startsWith('hall:')
  const painted = usePainted()
  return (
    <View className="board">
      <WayUp figures={figures} />
      <View className="soft">{text.intro}</View>
      <PeriodChooser figures={figures} onChange={onPeriod} />
      {figures.generated && (
        <Notice tone="info" title={text.generated}>
          {text.generatedNote}
        </Notice>
      )}
      <View className="board__columns">
        <View className="board__column">
          <GoodRateCard figures={figures} />
          {painted ? (
            <>
              <TrendCard scope={scope} period={period} />
              <FollowUpCard figures={figures} />
              <RatesCard figures={figures} />
            </>
          ) : (
            <Skeleton rows={4} tall />
          )}
        </View>
        {painted && (
          <View className="board__column">
            {hasParts && <PlacesCard scope={scope} period={period} />}
            <LatestWords scope={scope} />
          </View>
        )}
      </View>
      {painted && <HowCard threshold={threshold} />}
    </View>
  )
}

/** How the figures come about, and the way to all of them as data. */
function HowCard({ threshold }: { threshold: number }) {
  const text = useText(boardText)
  return (
    <Card>
      <Heading level={2}>{text.how}</Heading>
      {text.howNotes(threshold).map((note) => (
        <View key={note}>{note}</View>
      ))}
      <View className="board__ways">
        <Press icon="list" iconAfter="forward" onPress={() => open('/board/open-data/index')}>
          {text.data}
        </Press>
        <View className="soft small">{text.dataNote}</View>
      </View>
    </Card>
  )
}
