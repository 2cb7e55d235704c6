import { usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { Card, Heading, type Step, Steps } from '../../ui'
import { followUpText } from '../text/follow-up'

/** What happened to a case, as the contract has it. */
export interface HistoryEvent {
  action: string
  by: { kind: 'citizen' | 'staff' | 'system'; name: string }
  at: string
  text?: string | undefined
}

interface HistoryProps<Event extends HistoryEvent> {
  events: readonly Event[]
  wordsOf: (event: Event) => string
  /** What whoever the case comes from is called. */
  reporter: string
}

/** What was done, when and by whom, from the first to the latest. */
export function History<Event extends HistoryEvent>({ events, wordsOf, reporter }: HistoryProps<Event>) {
  const text = useText(followUpText)
  const { language } = usePreferences()
  const whoDid = ({ by }: HistoryEvent) => ({ staff: by.name, citizen: reporter, system: text.system })[by.kind]
  const steps = events.map(
    (event, index): Step => ({
      key: `${event.at} ${index}`,
      title: wordsOf(event),
      when: `${momentText(language, event.at)} · ${whoDid(event)}`,
      note: event.text,
      state: event.action === 'overdue' ? 'late' : 'done',
    }),
  )
  return (
    <Card>
      <Heading level={2}>{text.history}</Heading>
      <Steps steps={steps} />
    </Card>
  )
}
