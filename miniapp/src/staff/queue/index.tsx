import { useText } from '../../text'
import { Empty, Press } from '../../ui'
import { useShown } from '../case/shown'
import { goTo } from '../frame/go-to'
import { readsCases } from '../frame/reader'
import { ScopePicker } from '../frame/scope-picker'
import { StaffPage } from '../frame/staff-page'
import { queueText } from '../text/queue'
import { queueFilters } from './filter'
import { QueueView } from './queue-view'

/** The cases of bad reviews, the most urgent first. */
export default function QueuePage() {
  const text = useText(queueText)
  const { shown, show, place } = useShown('/staff/queue/index', 'followUpId', queueFilters.read)
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
          <QueueView shown={shown} onShow={show} />
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
