import { useDesk } from '../draft/use-desk'
import { WithoutDesk } from '../parts/without-desk'
import { Checking } from './checking'

/** All answers before they are submitted. */
export default function ReviewPage() {
  const { desk, isEntered, fault, ask } = useDesk()
  return desk ? (
    <Checking key={desk.survey().colleagueCode} desk={desk} fault={fault} onStale={ask} />
  ) : (
    <WithoutDesk isEntered={isEntered} fault={fault} onRetry={ask} />
  )
}
