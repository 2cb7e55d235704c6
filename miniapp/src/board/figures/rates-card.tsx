import type { PublicFiguresView } from '@minping/shared/api'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { boardText } from '../text/board'
import { RateLine } from './rate-line'

/** The rates of all reviews, those that the system recorded included. */
export function RatesCard({ figures }: { figures: PublicFiguresView }) {
  const text = useText(boardText)
  const { activeRate, goodRate, badRate } = figures
  return (
    <Card>
      <Heading level={2}>{text.participation}</Heading>
      <RateLine {...text.others.activeRate} figure={activeRate} />
      <RateLine {...text.others.goodRate} figure={goodRate} />
      <RateLine {...text.others.badRate} figure={badRate} />
    </Card>
  )
}
