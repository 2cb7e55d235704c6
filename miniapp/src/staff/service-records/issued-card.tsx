import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Card, Heading, Notice, Press } from '../../ui'
import { CodeView } from './code-view'
import type { RecordForm } from './form'
import { outcomeName } from './outcome-name'
import { RecordFacts } from './record-facts'
import { serviceRecordsText } from './text'
import type { EnteredRecord, ServingWindow } from './types'

interface IssuedCardProps {
  record: EnteredRecord
  /** What was entered; the acceptance system may know better. */
  entered: RecordForm
  window: ServingWindow
  onNext: () => void
}

/** What came of entering: the code to be scanned, or that there is nothing left to rate. */
export function IssuedCard({ record, entered, window, onNext }: IssuedCardProps) {
  const { language } = usePreferences()
  const text = useText(serviceRecordsText)
  const { item, outcome, code } = record
  const stands = item.itemCode !== entered.itemCode || outcome !== entered.outcome
  return (
    <Card>
      <Heading level={2}>{code ? text.issued : text.judgedTitle}</Heading>
      <RecordFacts record={record} />
      {stands && code && (
        <Notice tone="warning">{text.stands(nameIn(language, item), outcomeName(outcome, language, text.done))}</Notice>
      )}
      {code ? <CodeView record={record} code={code} window={window} /> : <Notice tone="info">{text.judgedNote}</Notice>}
      <Press look="filled" wide icon="plus" className="records__next" onPress={onNext}>
        {text.next}
      </Press>
    </Card>
  )
}
