import { useText } from '../../text'
import { Empty, Press } from '../../ui'
import { goTo } from '../frame/go-to'
import { readsCases } from '../frame/reader'
import { ScopePicker } from '../frame/scope-picker'
import { StaffPage } from '../frame/staff-page'
import { queueText } from '../text/queue'
import { QueueView } from './queue-view'
import { useQueueShown } from './shown'

/** The cases of bad reviews, the most urgent first. */
export default function QueuePage() {
  const text = useText(queueText)
  const { shown, show, place } = useQueueShown()
  return (
    <StaffPage
      title={text.title}
      place={place}
      beside={(session) =>
        readsCases(session) && (
          <ScopePicker everything chosen={shown.scope} onChoose={(scope) => show({ scope, caseId: undefined })} />
        )
      }
    >
      {(session) =>
        readsCases(session) ? (
          <QueueView session={session} shown={shown} onShow={show} />
        ) : (
          <Empty icon="list" title={text.forbiddenTitle} note={text.forbiddenNote}>
            <Press look="filled" icon="chart" onPress={() => goTo('/staff/dashboard/index')}>
              {text.toDashboard}
            </Press>
          </Empty>
        )
      }
    </StaffPage>
  )
}
