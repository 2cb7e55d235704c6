import { questionOf } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { type Bilingual, usePreferences } from '../../service'
import { dayText, momentText, useText } from '../../text'
import { Card, Heading, Icon } from '../../ui'
import { FileList } from '../../upload/file-list'
import { type GivenVerdict, VerdictForm } from '../../verdict/verdict-form'
import type { Survey } from '../draft/calls'
import type { Desk } from '../draft/desk'
import { callAsBusiness } from '../session/business-session'
import { receiptText } from '../text/receipt'
import { isOpen } from './next-steps'

type OwnCase = Survey['cases'][number]

/** How far each reported problem is: who handles it by when, the reply, and whether that satisfies. */
export function CaseCards({ desk }: { desk: Desk }) {
  const { language } = usePreferences()
  const text = useText(receiptText)
  const { cases, document } = desk.survey()
  if (cases.length === 0) return null
  return (
    <View className="cases">
      <Heading level={2}>{text.cases(cases.length)}</Heading>
      {[...cases].sort(byUrgency).map((found) => (
        <Card key={found.caseId} attention={isOpen(found.state) ? found.overdue : found.verdict === undefined}>
          <View className="case__head">
            <Text className={`case__state${isOpen(found.state) ? '' : ' case__state--answered'}`}>
              {isOpen(found.state) && found.reply !== undefined ? text.again : (text.state[found.state] ?? found.state)}
            </Text>
            <Text className="small soft tabular">{found.caseNo}</Text>
          </View>
          <Heading level={3}>{subjectOf(document, found)[language]}</Heading>
          <Text className="small soft">{text.department(found.departmentName)}</Text>
          {isOpen(found.state) && <DueLine found={found} />}
          {found.reply !== undefined && <Reply found={found} reply={found.reply} onStale={desk.uploads.renew} />}
          {!isOpen(found.state) && <Verdict desk={desk} found={found} />}
        </Card>
      ))}
    </View>
  )
}

/** What the business is asked first, then what is late, then what is still open. */
function byUrgency(one: OwnCase, other: OwnCase): number {
  return rankOf(one) - rankOf(other)
}

function rankOf({ state, overdue, verdict }: OwnCase): number {
  if (!isOpen(state)) return verdict === undefined ? 0 : 3
  return overdue ? 1 : 2
}

/** What a case is about: the question, or the row of it that was answered badly. */
function subjectOf(document: Survey['document'], { questionId, rowId }: OwnCase): Bilingual {
  const question = questionOf(document, questionId)
  const row = question?.type === 'matrix' ? question.rows.find((known) => known.rowId === rowId) : undefined
  return row?.title ?? question?.title ?? { zh: questionId, en: questionId }
}

/** Whether the reply satisfies: asked, or what was said. */
function Verdict({ desk, found: { caseId, verdict } }: { desk: Desk; found: OwnCase }) {
  const text = useText(receiptText)
  if (verdict !== undefined) return <Text className="small">{text.verdictGiven(text.verdict[verdict])}</Text>

  const send = async (body: GivenVerdict, idempotencyKey: string) =>
    desk.take(
      await callAsBusiness('POST /api/me/survey/cases/{caseId}/verdict', { path: { caseId }, body, idempotencyKey }),
    )
  return <VerdictForm text={text} look="soft" send={send} />
}

function DueLine({ found: { dueAt, overdue, provisional } }: { found: OwnCase }) {
  const { language } = usePreferences()
  const text = useText(receiptText)
  const day = dayText(language, dueAt)
  return (
    <View className={`case__due${overdue ? ' case__due--late' : ''}`}>
      <Icon name={overdue ? 'alert' : 'clock'} size="small" />
      <Text>{(overdue ? text.overdueSince(day) : text.replyBy(day)) + (provisional ? text.provisional : '')}</Text>
    </View>
  )
}

interface ReplyProps {
  found: OwnCase
  reply: string
  onStale: () => void
}

function Reply({ found: { repliedAt, replyFiles }, reply, onStale }: ReplyProps) {
  const { language } = usePreferences()
  const text = useText(receiptText)
  return (
    <View className="case__reply">
      <Text className="small soft">{text.reply}</Text>
      <Text className="case__reply-words">{reply}</Text>
      {replyFiles && <FileList files={replyFiles} onStale={onStale} />}
      {repliedAt !== undefined && <Text className="small soft tabular">{momentText(language, repliedAt)}</Text>}
    </View>
  )
}
