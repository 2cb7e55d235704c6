import type { AttachedFile } from '@minping/shared/upload'
import { usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { Card, Heading, type Step, Steps } from '../../ui'
import { FileList } from '../../upload/file-list'
import { followUpText } from '../text/follow-up'

/** What happened to a case, as the contract has it. */
export interface HistoryEvent {
  action: string
  by: { kind: 'citizen' | 'staff' | 'system'; name: string }
  at: string
  text?: string | undefined
  files?: readonly (AttachedFile & { url: string })[] | undefined
}

interface HistoryProps<Event extends HistoryEvent> {
  events: readonly Event[]
  wordsOf: (event: Event) => string
  /** What whoever the case comes from is called. */
  reporter: string
  /** Asks for the case again: addresses of files are good for a few minutes. */
  onStale: () => void
}

/** What was done, when and by whom, from the first to the latest. */
export function History<Event extends HistoryEvent>({ events, wordsOf, reporter, onStale }: HistoryProps<Event>) {
  const text = useText(followUpText)
  const { language } = usePreferences()
  const whoDid = ({ by }: HistoryEvent) => ({ staff: by.name, citizen: reporter, system: text.system })[by.kind]
  const steps = events.map(
    (event, index): Step => ({
      key: `${event.at} ${index}`,
      title: wordsOf(event),
      when: `${momentText(language, event.at)} · ${whoDid(event)}`,
      note: event.text,
      more: event.files && <FileList files={event.files} onStale={onStale} />,
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
