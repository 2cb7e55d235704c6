import type { FollowUpView } from '@minping/shared/api'
import { usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { Card, Heading, type Step, Steps } from '../../ui'
import { followUpText } from '../text/follow-up'
import { deedWords } from './deed-words'

/** What was done, when and by whom, from the first to the latest. */
export function History({ followUp }: { followUp: FollowUpView }) {
  const text = useText(followUpText)
  const { language } = usePreferences()
  const steps = followUp.history.map(
    (event, index): Step => ({
      key: `${event.at} ${index}`,
      title: deedWords(event, text),
      when: `${momentText(language, event.at)} · ${whoDid(event)}`,
      note: event.text,
      state: event.action === 'overdue' ? 'late' : 'done',
    }),
  )
  function whoDid({ by }: FollowUpView['history'][number]): string {
    if (by.kind === 'staff') return by.name
    return by.kind === 'citizen' ? text.reviewer : text.system
  }
  return (
    <Card>
      <Heading level={2}>{text.history}</Heading>
      <Steps steps={steps} />
    </Card>
  )
}
