import { useDesk } from '../draft/use-desk'
import { WithoutDesk } from '../parts/without-desk'
import { Receipt } from './receipt'

/** The receipt of a business's survey; it comes from the phone's storage or the service, so it survives back and reload. */
export default function ReceiptPage() {
  const { desk, isEntered, fault, ask } = useDesk()
  return desk ? (
    <Receipt key={desk.survey().colleagueCode} desk={desk} fault={fault} />
  ) : (
    <WithoutDesk isEntered={isEntered} fault={fault} onRetry={ask} />
  )
}
