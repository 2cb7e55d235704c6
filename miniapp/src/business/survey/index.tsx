import { useRouter } from '@tarojs/taro'
import { useDesk } from '../draft/use-desk'
import { WithoutDesk } from '../parts/without-desk'
import { Answering } from './answering'

/** The survey, from its introduction to its last question; `?at=…` opens it at a question. */
export default function SurveyPage() {
  const { at } = useRouter().params
  const { desk, isEntered, fault, ask } = useDesk()
  return desk ? (
    <Answering key={desk.survey().colleagueCode} desk={desk} at={at} />
  ) : (
    <WithoutDesk isEntered={isEntered} fault={fault} onRetry={ask} />
  )
}
