import { useDesk } from '../draft/use-desk'
import { WithoutDesk } from '../parts/without-desk'
import { Answering } from './answering'

/** The survey, from its introduction to its last question; it opens where its person was. */
export default function SurveyPage() {
  const { desk, isEntered, fault, ask } = useDesk()
  return desk ? (
    <Answering key={desk.survey().colleagueCode} desk={desk} fault={fault} />
  ) : (
    <WithoutDesk isEntered={isEntered} fault={fault} onRetry={ask} />
  )
}
